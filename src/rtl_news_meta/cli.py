"""The command line: `rtl-news-meta parse|clean|dates|convert`.

Exit codes: 0, all done; 1, some input failed, each failure named on stderr, the rest done; 2, the call itself is wrong.
"""

from __future__ import annotations

import argparse
import datetime as dt
import json
import os
import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from attrs import frozen

import rtl_news_meta as rnm

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

__all__ = ["main"]

STDIN = "-"
SUFFIX = ".txt"
LINES_SUFFIX = ".jsonl"
EXCHANGE: dict[str, Callable[[rnm.Article], dict[str, Any]]] = {
    "schema-org": rnm.to_schema_org,
    "ninjs": rnm.to_ninjs,
}
"""Formats of others, which have no place for the path: they stand beside it, under their name."""


@frozen
class Text:
    """A text to work on, where it is from, and the object that holds it in an input of JSON Lines."""

    path: str
    text: str
    record: dict[str, Any] | None = None


@frozen
class Unread:
    """An input that could not be read: its path, and why."""

    path: str
    reason: str


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line with `arguments` (default: those of the process) and return its exit code."""
    options = _parser().parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):  # a test or an embedding program may have put something else there
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        code: int = options.run(options)
        sys.stdout.flush()
    except rnm.LanguageError as error:  # of --language, which every text is read by
        print(f"rtl-news-meta: {error}", file=sys.stderr)
        return 2
    except OSError as error:  # in writing: an input that cannot be read is named by `_each`
        if not isinstance(error, BrokenPipeError):  # whose reader, `head` perhaps, has what it wanted
            print(f"rtl-news-meta: cannot write: {_said(error)}", file=sys.stderr)
        # Python would complain again when it closes stdout.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="rtl-news-meta", description=rnm.__doc__)
    parser.add_argument("--version", action="version", version=_version())
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    texts = argparse.ArgumentParser(add_help=False)
    texts.add_argument(
        "paths", nargs="+", metavar="PATH", help=f"a file, a folder (every *{SUFFIX} below it), or - for stdin"
    )
    texts.add_argument(
        "--field", metavar="NAME", help=f"read JSON Lines (*{LINES_SUFFIX} in folders): the text is in this field"
    )
    texts.add_argument("--language", metavar="TAG", help="BCP 47 tag of the texts; default: detected")
    dated = argparse.ArgumentParser(add_help=False)
    dated.add_argument(
        "--reference", type=_moment, metavar="WHEN", help="ISO 8601 date or time that relative dates count from"
    )

    command = commands.add_parser("parse", parents=[texts, dated], help="print a typed record of each article")
    command.add_argument(
        "--format",
        choices=("text", "json", "jsonl", *EXCHANGE),
        default="text",
        help="a fact a line (the default), rows as one array or a line each, or records in a format of others",
    )
    command.set_defaults(run=_parse)
    command = commands.add_parser("clean", parents=[texts], help="print the texts, cleaned")
    command.add_argument("--restore", action="store_true", help="put lost zero-width non-joiners back, in Persian")
    command.set_defaults(run=_clean)
    command = commands.add_parser(
        "dates", parents=[texts, dated], help="print the dates of each text, with their values"
    )
    command.add_argument(
        "--format", choices=("text", "jsonl"), default="text", help="a date a line: plain (the default), or as JSON"
    )
    command.set_defaults(run=_dates)
    calendars = [str(calendar) for calendar in rnm.Calendar]
    command = commands.add_parser("convert", help="convert a date between calendars")
    command.add_argument("date", metavar="YYYY-MM-DD", help="in digits of any of the three sets, with - or /")
    command.add_argument(
        "--from", dest="source", choices=calendars, default="gregorian", metavar="CALENDAR", help="of the date"
    )
    command.add_argument(
        "--to", dest="targets", choices=calendars, nargs="+", required=True, metavar="CALENDAR", help="to print it in"
    )
    command.epilog = f"calendars: {', '.join(calendars)}"
    command.set_defaults(run=_convert)
    return parser


def _version() -> str:
    from importlib.metadata import version

    return f"rtl-news-meta {version('rtl-news-meta')}"


def _moment(text: str) -> dt.date:
    try:
        # A date stays a date: hours are not to be counted from its midnight.
        return dt.date.fromisoformat(text)
    except ValueError:
        pass
    try:
        return dt.datetime.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text!r} is not an ISO 8601 date or time") from None


def _parse(options: argparse.Namespace) -> int:
    rows: list[dict[str, Any]] = []

    def parse(found: Text) -> None:
        article = rnm.parse_article(found.text, reference=options.reference, language=options.language)
        if options.format == "text":
            print(f"{'file:':<13}{found.path}\n{article}\n")
        elif options.format == "jsonl":
            print(_json({"path": found.path, **rnm.to_row(article)}))
        elif options.format in EXCHANGE:
            print(_json({"path": found.path, options.format: EXCHANGE[options.format](article)}))
        else:
            rows.append({"path": found.path, **rnm.to_row(article)})

    code = _each(options, parse)
    if options.format == "json":
        print(_json(rows, indent=2))
    return code


def _clean(options: argparse.Namespace) -> int:
    def clean(found: Text) -> None:
        made = rnm.clean(found.text, language=options.language, restore=options.restore)
        if found.record is not None:
            made = _json({**found.record, options.field: made})
        sys.stdout.write(made if made.endswith("\n") else made + "\n")

    return _each(options, clean)


def _dates(options: argparse.Namespace) -> int:
    def dates(found: Text) -> None:
        for mention in rnm.find_dates(found.text, reference=options.reference, language=options.language):
            fact = {
                "path": found.path,
                "span": list(mention.span),
                "kind": str(mention.kind),
                "iso": mention.iso,
                "text": mention.text,
            }
            if options.format == "jsonl":
                print(_json(fact))
            else:
                place = f"{found.path}:{mention.span.start}:{mention.span.end}"
                print(f"{place}  {mention.kind}  {mention.iso or '-'}  {' '.join(mention.text.split())}")

    return _each(options, dates)


def _convert(options: argparse.Namespace) -> int:
    try:
        numbers = [int(part) for part in re.split("[-/]", options.date)]
        if len(numbers) != 3:
            raise ValueError("three numbers needed")
    except ValueError:
        print(f"rtl-news-meta: {options.date!r} is not a date of the form YYYY-MM-DD or YYYY/MM/DD", file=sys.stderr)
        return 2
    try:
        date = rnm.CalendarDate(rnm.Calendar(options.source), *numbers)
        for target in options.targets:
            made = rnm.convert(date, rnm.Calendar(target))
            print(f"{target:<12} {made.year:04}-{made.month:02}-{made.day:02}")
    except rnm.CalendarError as error:
        print(f"rtl-news-meta: {error}", file=sys.stderr)
        return 1
    return 0


def _json(value: Any, indent: int | None = None) -> str:
    return json.dumps(value, ensure_ascii=False, indent=indent)


def _each(options: argparse.Namespace, work: Callable[[Text], None]) -> int:
    """Do `work` on every text; name those that cannot be read on stderr and go on. Return the exit code."""
    failed = 0
    for path in options.paths:
        for found in _texts(path, options.field):
            if isinstance(found, Unread):
                print(f"rtl-news-meta: {found.path}: {found.reason}", file=sys.stderr)
                failed += 1
            else:
                work(found)
    return 1 if failed else 0


def _texts(path: str, field: str | None) -> Iterator[Text | Unread]:
    """Yield the texts that `path` stands for, or what is wrong with them."""
    if path == STDIN:
        yield from _read(path, sys.stdin.buffer, field)
    elif os.path.isdir(path):
        yield from _below(path, field)
    else:
        yield from _of_file(path, field)


def _below(folder: str, field: str | None) -> Iterator[Text | Unread]:
    """Yield what `_texts` does for every file of texts below a folder; a folder that cannot be listed is named too."""
    suffix = SUFFIX if field is None else LINES_SUFFIX
    closed: list[OSError] = []
    files = [
        Path(place, name)
        for place, _, names in os.walk(folder, onerror=closed.append)
        for name in names
        if name.endswith(suffix)
    ]
    for error in closed:
        yield Unread(error.filename, _said(error))
    if not files and not closed:
        yield Unread(folder, f"no *{suffix} file in this folder")
    for file in sorted(files):
        # A link that leads nowhere is a file that is missing; what is there and no file, a pipe perhaps, has no text.
        if os.path.isfile(file) or not os.path.exists(file):
            yield from _of_file(str(file), field)


def _of_file(path: str, field: str | None) -> Iterator[Text | Unread]:
    try:
        with open(path, "rb") as file:
            yield from _read(path, file, field)
    except OSError as error:
        yield Unread(path, _said(error))


def _read(path: str, file: BinaryIO, field: str | None) -> Iterator[Text | Unread]:
    if field is None:
        yield _decoded(path, file.read())
        return
    for number, line in enumerate(file, 1):  # one at a time: there may be more than the memory holds
        if not line.isspace():
            yield _in_field(f"{path}:{number}", line, field)


def _decoded(path: str, data: bytes) -> Text | Unread:
    if not data.strip():
        return Unread(path, "empty: there is no text in it")
    try:
        return Text(path, data.decode("utf-8"))
    except UnicodeDecodeError as error:
        return Unread(path, f"not UTF-8: byte 0x{data[error.start]:02x} at offset {error.start} ({error.reason})")


def _in_field(path: str, line: bytes, field: str) -> Text | Unread:
    try:
        record = json.loads(line)
    except (ValueError, RecursionError) as error:
        return Unread(path, f"not JSON: {error}")
    text = record.get(field) if isinstance(record, dict) else None
    if not isinstance(text, str) or not text.strip():
        return Unread(path, f"no text in a field {field!r}")
    return Text(path, text, record)


def _said(error: OSError) -> str:
    return (error.strerror or str(error)).lower()
