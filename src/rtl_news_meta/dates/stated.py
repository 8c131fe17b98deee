"""What an expression states, before anything is resolved: what the readers hand to the resolver.

These are made for every date of a text, so they are neither frozen nor called by keyword only, which costs twice as
much as the rest of making one. Only a `Stated` is changed once it stands in a cluster, by the rules for sharing years.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from attrs import define, field

if TYPE_CHECKING:
    import datetime as dt

    from rtl_news_meta.dates.lexicon import Month, Number
    from rtl_news_meta.dates.mention import Granularity

__all__ = ["Clock", "Piece", "Relative", "Stated", "Weekday"]


@define
class Stated:
    """A calendar date as far as it is written.

    `months` are the readings of the month's name, one a calendar. `groups` are the digits of a numeric date. `shift`
    places a year or month against the reference: «سال جاری» 0. `part` is the start, middle or end of the period.
    `weekday` is that of the first of two days. `bar` says why the date may not be given a value, though it is one in
    form.
    """

    unit: Granularity
    months: tuple[Month, ...] = ()
    word: int = 0
    day: int | None = None
    last_day: int | None = None
    year: Number | None = None
    last_year: Number | None = None
    era: str | None = None
    season: int | None = None
    shift: int | None = None
    shift_unit: str | None = None
    weekday: int | None = None
    nth_weekday: tuple[int, int] | None = None
    nth: int | None = None
    part: str | None = None
    fraction: tuple[str, int, int] | None = None
    groups: tuple[str, ...] = ()
    holiday: str | None = None
    bar: str | None = None
    impossible: bool = False
    """Whether `bar` is that no calendar has such a day."""
    loose_year: bool = False
    until: bool = False
    """Whether something lasts until then, or it is a stretch: of no year, the nearest is meant and none long past."""
    shared: bool = False
    """Whether the year is that of the date behind: «شهریور و مهر ۱۴۰۰»."""


@define
class Relative:
    """A day, or a period of `unit`, so many `shift`s from the reference.

    `exact` counts from the very day or minute («سه روز پیش»), instead of from the period that holds it («هفته گذشته»).
    `span` is a number of periods taken together («سه روز گذشته»). `vague` gives no number and so no value.
    `about` gives it roughly: «قبل نحو شهر».
    """

    unit: str
    shift: int
    exact: bool = False
    span: int = 0
    part: str | None = None
    era: str | None = None
    third: str | None = None
    about: bool = False
    within: int = 0
    """A length, «خلال أسبوعين», which the sentence may make the time from now on."""
    either: int = 0
    """So many days ago or ahead, as the verb says: «کل»."""
    vague: bool = False


@define
class Weekday:
    """A day of the week, Monday 0; `shift` is last or next; `week` counts it within a week from the reference's.

    `night` is the one between that day and the next: «ليل الأحد الاثنين».
    """

    number: int
    shift: int | None = None
    week: int | None = None
    weak: bool = False
    night: bool = False


@define
class Clock:
    """A clock time; `mark` is the half or part of the day beside it."""

    time: dt.time
    unit: Granularity
    mark: str | None = None
    next_day: bool = False
    """24:00, which is the first minute of the day after."""


class Piece(NamedTuple):
    """A run of tokens `[first, last)` read as one thing; `slot` says which kind of thing."""

    first: int
    last: int
    slot: str
    value: Any
    more: tuple[Piece, ...] = ()
    """What the same match reads behind it: the second day of «۵ و ۱۲ آبان»."""


@define
class Cluster:
    """Pieces that stand together and make one mention."""

    pieces: list[Piece] = field(factory=list)
    dates: list[Stated] = field(factory=list)
    relative: Relative | None = None
    weekday: Weekday | None = None
    part: str | None = None
    clock: Clock | None = None
    zone: str | None = None
    same_day: bool = False

    @property
    def first(self) -> int:
        """The first token."""
        return self.pieces[0].first

    @property
    def last(self) -> int:
        """The token behind the last."""
        return self.pieces[-1].last
