"""When the article was published and updated: from labelled lines, lines that are dates, and datelines.

Strategy: only what the page itself says of the article counts. A labelled value comes first, then a line that holds
nothing but a date, then the date of the dateline. Running text is never asked.
"""

from __future__ import annotations

import datetime as dt
import re
from functools import cache
from typing import TYPE_CHECKING

from attrs import evolve

from rtl_news_meta.calendars import Calendar, CalendarDate
from rtl_news_meta.dates.mention import DateKind, Granularity
from rtl_news_meta.errors import RtlNewsError
from rtl_news_meta.news.cues import alternatives
from rtl_news_meta.news.labels import LabelKind
from rtl_news_meta.news.roles import Layout, LineRole
from rtl_news_meta.news.sections import PAGES_WITH_SECTIONS
from rtl_news_meta.spans import Span
from rtl_news_meta.tables.cues import labels as label_tables

if TYPE_CHECKING:
    from rtl_news_meta.dates.mention import DateMention
    from rtl_news_meta.news.lead import Lead
    from rtl_news_meta.news.page import Line, Page

__all__ = ["from_greenwich", "publication_of", "stated", "with_time"]

OFFSET = re.compile(r" ?([+-])([01]?[0-9]):?([0-5][0-9])?(?![0-9])")
YEAR_BEFORE = re.compile(r"(?<!\d)((?:1[349]|20)\d\d) ?[,،]? ?$")
LONGEST = 130
FINE = frozenset({Granularity.DAY, Granularity.HOUR, Granularity.MINUTE, Granularity.SECOND})


@cache
def from_greenwich() -> re.Pattern[str]:
    """Return the pattern of an offset before its zone, behind the clock: «(+۰ گرینویچ)», «(+۳:۳۰ گرینویچ)»."""
    zone = alternatives(label_tables.GREENWICH)
    return re.compile(rf" ?\( ?([+-]) ?([01]?\d)(?::?([0-5]\d))? (?:{zone}) ?\)")


@cache
def _wire_stamp() -> re.Pattern[str]:
    """Return the pattern of an agency's stamp, a word and four digits before their zone."""
    return re.compile(rf"[^\W\d_]+ ([01]\d|2[0-3])([0-5]\d) (?:{alternatives(label_tables.WIRE_ZONES)})(?![^\W_])")


def stated(page: Page, start: int, end: int) -> DateMention | None:
    """Return the date that characters of the copy state, with the time beside it."""
    mentions = page.mentions_at(start, end)
    dates = [mention for mention in mentions if _is_day(mention)]
    if not dates:
        return None
    date = next((mention for mention in dates if mention.start), None) or _with_year(page, dates[0], start)
    if date.time is None:
        for mention in mentions:
            if mention.time is not None and not _is_day(mention):
                return with_time(page, date, mention)
        timed = next((mention for mention in dates if mention.time is not None and mention.start == date.start), None)
        date = timed or date
    return _with_zone_behind(page, date)


def _with_zone_behind(page: Page, date: DateMention) -> DateMention:
    """Return a time with the offset that stands behind it in brackets, before its zone."""
    if date.time is None:
        return date
    if date.timezone == "UTC":
        made = _with_offset(page, date)
        moment = made.datetime
        return evolve(made, iso=moment.isoformat(timespec="minutes")) if moment and made is not date else date
    if date.timezone is not None:
        return date
    found = from_greenwich().match(page.text, page.in_copy(date.span)[1])
    if found is None:
        return date
    span = Span(date.span.start, page.span(*found.span()).end)
    zone = f"{found[1]}{int(found[2]):02}:{found[3] or '00'}"
    made = evolve(date, span=span, text=page.written(span), timezone=zone)
    moment = made.datetime
    return evolve(made, iso=moment.isoformat(timespec="minutes")) if moment else made


def _with_year(page: Page, date: DateMention, start: int) -> DateMention:
    """Return a day with the year that stands before it: «2014 ,09 اکتوبر», «۱۳۹۷ دوشنبه ۵ شهریور»."""
    first = page.in_copy(date.span)[0]
    found = YEAR_BEFORE.search(page.text, start, first)
    if found is None or date.calendar not in (Calendar.GREGORIAN, Calendar.JALALI) or not date.month or not date.day:
        return date
    if (date.calendar is Calendar.JALALI) is not (found[1][:2] in ("13", "14")):
        return date
    try:
        written = CalendarDate(date.calendar, int(found[1]), date.month, date.day)
        day = written.to_date()
    except (ValueError, RtlNewsError):
        return date
    span = Span(page.span(*found.span(1)).start, date.span.end)
    return evolve(
        date,
        span=span,
        text=page.written(span),
        kind=DateKind.ABSOLUTE,
        start=day,
        end=day,
        written=written,
        iso=day.isoformat(),
        candidates=(),
    )


def _is_day(mention: DateMention) -> bool:
    if mention.kind not in (DateKind.ABSOLUTE, DateKind.PARTIAL) and mention.start is None:
        return False
    one_day = mention.start is not None and mention.start == mention.end
    return mention.granularity in FINE and (one_day or mention.day is not None)


def with_time(page: Page, date: DateMention, clock: DateMention) -> DateMention:
    """Return a date together with the clock time that stands beside it."""
    clock = _with_offset(page, clock)
    span = Span(min(date.span.start, clock.span.start), max(date.span.end, clock.span.end))
    if span.end - span.start > LONGEST:
        span = date.span  # a clock behind the whole story
    made = evolve(
        date,
        span=span,
        text=page.written(span),
        time=clock.time,
        timezone=clock.timezone,
        granularity=clock.granularity,
        day_part=clock.day_part,
        evidence=(*date.evidence, *clock.evidence),
    )
    moment = made.datetime
    return evolve(made, iso=moment.isoformat(timespec="minutes")) if moment else made


def _with_offset(page: Page, clock: DateMention) -> DateMention:
    """Return a time with the offset that stands right behind its zone: «14:00 (GMT+0400)»."""
    found = OFFSET.match(page.text, page.in_copy(clock.span)[1]) if clock.timezone == "UTC" else None
    if found is None:
        return clock
    sign, hours, minutes = found[1], int(found[2]), int(found[3] or 0)
    span = Span(clock.span.start, page.span(*found.span()).end)
    return evolve(clock, span=span, text=page.written(span), timezone=f"{sign}{hours:02}:{minutes:02}")


def publication_of(layout: Layout, leads: list[Lead]) -> tuple[DateMention | None, DateMention | None]:
    """Return when the article was published and when updated, as far as its lines state it."""
    page = layout.page
    published, updated = _labelled(layout)
    dated = next((lead for lead in leads if lead.dates), None)
    for i in layout.indices(LineRole.DATE):
        line = page.lines[i]
        if dated is not None and i < layout.story:
            if published is None and (full := _on_line(layout, i, line)) and _completes(full, dated.dates):
                published = full
            elif i == 0:
                # The dateline has its own date: one above everything else is the day of the visit.
                layout.roles[0] = LineRole.MASTHEAD_DATE
        elif published is None and (i <= layout.story + 1 or layout.roles[i - 1] is LineRole.NAME):
            published = _on_line(layout, i, line)
    if published is not None and published.time is None and page.language in PAGES_WITH_SECTIONS:
        published = _same_day_with_clock(layout, published)
    if published is None:
        titles = (page.lines[i] for i in layout.indices(LineRole.TITLE) if "T" in page.lines[i].text[-26:])
        published = next((date for line in titles if (date := stated(page, line.start, line.end))), None)
    if published is None and dated is not None:
        published = _of_dateline(dated.dates)
    if published is None or published.start is None:
        published = _below_story(layout, published) or published
    if published is not None and published.time is None and layout.end is not None:
        published = _clock_below_end(layout, published)
    return published, updated


def _same_day_with_clock(layout: Layout, published: DateMention) -> DateMention:
    """Return the head's date that states the same day with its time, or the date itself."""
    head = (layout.page.lines[i] for i in layout.indices(LineRole.DATE) if i < layout.story)
    found = (stated(layout.page, line.start, line.end) for line in head)
    return next((date for date in found if date and date.time and date.start == published.start), published)


def _labelled(layout: Layout) -> tuple[DateMention | None, DateMention | None]:
    page = layout.page
    published: DateMention | None = None
    updated: DateMention | None = None
    for i, labels in layout.labels.items():
        line = page.lines[i]
        if published is None and labels[0].start > line.start:
            published = stated(page, line.start, labels[0].start)
        if published is None and labels[-1].end < line.end and page.text.startswith(" |", labels[-1].end):
            published = stated(page, labels[-1].end, line.end)  # «کد خبر: … | ۱۳۹۷/۱۱/۲۰ - ۱۰:۲۲»
        for label in labels:
            if label.kind is LabelKind.PUBLISHED and published is None:
                published = _with_note(stated(page, label.value, label.end), "labelled as the date of publication")
            if label.kind is LabelKind.UPDATED and updated is None:
                day = published or stated(page, line.start, label.start)
                updated = _updated(page, label.value, label.end, day)
    return published, updated


def _updated(page: Page, start: int, end: int, day: DateMention | None) -> DateMention | None:
    """Return the date of the update; a time alone belongs to the date of its line."""
    found = stated(page, start, end)
    if found is not None or day is None:
        return _with_note(found, "labelled as the date of an update")
    for mention in page.mentions_at(start, end):
        if mention.time is not None:
            return with_time(page, day, mention)
    return None


def _on_line(layout: Layout, i: int, line: Line) -> DateMention | None:
    """Return the date of a line that is nothing else, with a time that stands on the line beside it."""
    page = layout.page
    titles = (LineRole.TITLE, LineRole.HEADLINE)
    below_title = i > 0 and all(role in titles for role in layout.roles[:i])
    where = "first line under the title" if below_title else "a line of its own in the head"
    found = _with_note(stated(page, line.start, line.end), f"{where}, not labelled")
    if found is None or found.time is not None:
        return found
    for j in (i - 1, i + 1):
        if 0 <= j < len(page.lines) and layout.roles[j] is LineRole.DATE:
            for mention in page.mentions_at(page.lines[j].start, page.lines[j].end):
                if mention.time is not None and mention.start is None:
                    return with_time(page, found, mention)
    return found


def _completes(full: DateMention, dates: tuple[DateMention, ...]) -> bool:
    """Whether a full date is the day that a dateline names without its year, or the day behind it."""
    if full.start is None or any(date.start is not None for date in dates):
        return any(date.start == full.start for date in dates if full.start is not None)
    days = (full.start, full.start - dt.timedelta(days=1))
    return any(
        (written.month, written.day) == (date.month, date.day)
        for date in dates
        if date.calendar is not None
        for written in (CalendarDate.from_date(day, date.calendar) for day in days)
    )


def _below_story(layout: Layout, partial: DateMention | None) -> DateMention | None:
    """Return the date of the one line below the story that is nothing else: the agency's stamp.

    It must not contradict the day that the dateline names without its year.
    """
    page = layout.page
    last = max(layout.indices(LineRole.BODY), default=-1)
    lines = [i for i in layout.indices(LineRole.DATE) if i > last]
    if last < 0 or len(lines) != 1 or LineRole.FURNITURE in layout.roles[last : lines[0]]:
        return None  # below buttons and related stories it is another story's
    line = page.lines[lines[0]]
    found = _with_note(stated(page, line.start, line.end), "a stamp below the story, not labelled")
    if found is None or found.start is None or (partial is not None and not _completes(found, (partial,))):
        return None
    clock = _wire_stamp().match(line.text)
    if clock is None or found.time is not None:
        return found
    made = evolve(found, time=dt.time(int(clock[1]), int(clock[2])), timezone="UTC", granularity=Granularity.MINUTE)
    return evolve(made, iso=made.datetime.isoformat(timespec="minutes")) if made.datetime else made


def _of_dateline(dates: tuple[DateMention, ...]) -> DateMention:
    """Return the date of a dateline: one with a year, the Gregorian one where two calendars name the day."""
    absolute = [date for date in dates if date.start is not None]
    gregorian = [date for date in absolute if date.calendar is Calendar.GREGORIAN]
    partial = [date for date in dates if date.day is not None]
    return (gregorian or absolute or partial or list(dates))[0]


def _clock_below_end(layout: Layout, published: DateMention) -> DateMention:
    """Join the clock time below the end mark to the dateline's day: «18:25 ت م»."""
    page = layout.page
    for line in page.lines[layout.end_line + 1 :]:
        for mention in page.mentions_at(line.start, line.end):
            if mention.time is not None and mention.start is None:
                return with_time(page, published, mention)
    return published


def _with_note(mention: DateMention | None, note: str) -> DateMention | None:
    return evolve(mention, evidence=(*mention.evidence, note)) if mention else None
