"""An `Article` as JSON and back, with nothing lost.

Strategy: the record types are the schema. A value is written by its type and read by the type that its field declares,
so a field added to a record is carried without a change here. Fields that hold their default are left out.
"""

from __future__ import annotations

import datetime as dt
import json
import sys
import types
from enum import Enum
from functools import cache
from typing import TYPE_CHECKING, Any, Union, get_args, get_origin, get_type_hints

import attrs

from rtl_news_meta.calendars import Calendar, CalendarDate
from rtl_news_meta.dates.mention import DateMention, zone_of
from rtl_news_meta.errors import RecordError, RtlNewsError
from rtl_news_meta.news.article import Article
from rtl_news_meta.places.place import PlaceMention
from rtl_news_meta.spans import Span

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["FORMAT", "from_json", "to_json"]

FORMAT = "rtl-news-meta/article/1"
"""Stands in every document under the key `format`; the number grows when an old reader could misread a new document."""

_RUNTIME_NAMES = {cls.__name__: cls for cls in (Calendar, CalendarDate, DateMention, PlaceMention, Span)}
"""What the records import for type checking only, for resolving their annotations."""


def to_json(article: Article, *, indent: int | None = None) -> str:
    """Return the record as a JSON document (RFC 8259), from which `from_json` makes an equal record.

    Spans are `[start, end]` pairs that count in `source`; dates and times are ISO 8601. Characters are written as they
    are; lone surrogates, which no UTF-8 file can hold, by escape.

    >>> from rtl_news_meta import parse_article
    >>> article = parse_article("به گزارش ایسنا، باران بارید.")
    >>> from_json(to_json(article)) == article
    True
    """
    document = json.dumps({"format": FORMAT, **_encoded(article)}, ensure_ascii=False, indent=indent)
    if document.isascii() or not any("\ud800" <= char <= "\udfff" for char in document):
        return document
    return "".join(f"\\u{ord(char):04x}" if "\ud800" <= char <= "\udfff" else char for char in document)


def from_json(document: str | bytes) -> Article:
    """Return the record that a document made by `to_json` describes.

    Raises `RecordError`, which names the place in the document, for anything else.

    >>> from_json('{"format": "rtl-news-meta/article/1", "source": "متن", "headline": 3}')
    Traceback (most recent call last):
        ...
    rtl_news_meta.errors.RecordError: headline: should be an object, not 3
    """
    try:
        data = json.loads(document)
    except (ValueError, RecursionError) as error:
        raise RecordError("document", document[:40], f"should be JSON ({error})") from error
    if not isinstance(data, dict):
        raise RecordError("document", data, "should be an object")
    if data.get("format") != FORMAT:
        raise RecordError("format", data.get("format"), f"should be {FORMAT!r}")
    article: Article = _decoded(Article, {key: value for key, value in data.items() if key != "format"}, "")
    for path, span in _spans(article, ""):
        if span.end > len(article.source):
            raise RecordError(path, list(span), f"should lie within the {len(article.source)} characters of the source")
    return article


def _encoded(value: Any) -> Any:
    if isinstance(value, Span):
        return [value.start, value.end]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [_encoded(item) for item in value]
    if isinstance(value, dt.date | dt.time):
        return value.isoformat()
    if attrs.has(type(value)):
        return {
            field.name: _encoded(getattr(value, field.name))
            for field in attrs.fields(type(value))
            if field.init and getattr(value, field.name) != field.default
        }
    return value


def _spans(value: Any, path: str) -> Iterator[tuple[str, Span]]:
    """Yield every span of a record with its place in the document."""
    if isinstance(value, Span):
        yield path, value
    elif isinstance(value, tuple):
        for i, item in enumerate(value):
            yield from _spans(item, f"{path}[{i}]")
    elif attrs.has(type(value)):
        for field in attrs.fields(type(value)):
            yield from _spans(getattr(value, field.name), f"{path}.{field.name}".lstrip("."))


@cache
def _hints(cls: type) -> dict[str, Any]:
    return get_type_hints(cls, {**_RUNTIME_NAMES, **vars(sys.modules[cls.__module__]), "dt": dt})


def _decoded(hint: Any, value: Any, path: str) -> Any:
    """Read `value` as the type `hint`; raise RecordError, which names `path`, where it is none."""
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        choices = [choice for choice in get_args(hint) if choice is not type(None)]
        return None if value is None else _decoded(choices[0], value, path)
    if origin is tuple:
        if not isinstance(value, list):
            raise RecordError(path, value, "should be an array")
        return tuple(_decoded(get_args(hint)[0], item, f"{path}[{i}]") for i, item in enumerate(value))
    if hint is Span:
        return _span(value, path)
    if attrs.has(hint):
        return _record(hint, value, path)
    if hint in (str, int, float, bool):
        if type(value) is hint or (hint is float and type(value) is int):
            return value
        raise RecordError(path, value, f"should be a {hint.__name__}")
    return _from_string(hint, value, path)


def _span(value: Any, path: str) -> Span:
    if not (isinstance(value, list) and len(value) == 2 and all(type(number) is int for number in value)):
        raise RecordError(path, value, "should be a pair of whole numbers")
    try:
        return Span(*value)
    except RtlNewsError as error:
        raise RecordError(path, value, str(error)) from error


def _record(cls: Any, value: Any, path: str) -> Any:
    if not isinstance(value, dict):
        raise RecordError(path or "document", value, "should be an object")
    hints = _hints(cls)
    fields = {field.name: field for field in attrs.fields(cls) if field.init}
    if unknown := sorted(set(value) - set(fields)):
        raise RecordError(f"{path}.{unknown[0]}".lstrip("."), value[unknown[0]], f"{cls.__name__} has no such field")
    values = {
        field.alias: _decoded(hints[name], value[name], f"{path}.{name}".lstrip("."))
        for name, field in fields.items()
        if name in value
    }
    if values.get("timezone") is not None:
        _check_zone(values["timezone"], f"{path}.timezone")
    try:
        return cls(**values)
    except (TypeError, RtlNewsError) as error:
        raise RecordError(path or "document", value, f"should make a {cls.__name__} ({error})") from error


def _check_zone(name: str, path: str) -> None:
    """Refuse a zone that nothing knows here, or the record would fail later, when its time is asked for."""
    try:
        zone_of(name)
    except (LookupError, ValueError, OSError) as error:  # of zoneinfo: a folder of zones is no zone either
        raise RecordError(path, name, "should be an IANA time zone or an offset such as +03:30") from error


def _from_string(hint: Any, value: Any, path: str) -> Any:
    """Read the types that stand as strings: enums, dates, times."""
    if not isinstance(value, str):
        raise RecordError(path, value, f"should be a string for {hint.__name__}")
    try:
        if issubclass(hint, Enum):
            return hint(value)
        return hint.fromisoformat(value)
    except ValueError as error:
        raise RecordError(path, value, f"should name a {hint.__name__}") from error
