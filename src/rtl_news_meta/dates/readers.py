"""The readers: one per production of the grammar, from a match over token classes to what the tokens state."""

from __future__ import annotations

from typing import TYPE_CHECKING

from rtl_news_meta.dates import (
    read_clock,
    read_counts,
    read_days,
    read_months,
    read_nth,
    read_numeric,
    read_periods,
    read_relative,
    read_years,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from rtl_news_meta.dates.match import Match
    from rtl_news_meta.dates.stated import Piece

__all__ = ["READERS"]


READERS: dict[str, Callable[[Match], Piece | None]] = {
    "fraction_behind": read_periods.fraction_behind,
    "first_behind": read_periods.first_behind,
    "first_of": read_periods.first_of,
    "fraction_of_age": read_periods.fraction_of_age,
    "day_list": read_days.day_list,
    "weekday_list": read_days.day_list,
    "weekday_days": read_days.days,
    "days_joined": read_days.days_joined,
    "days_of_month": read_nth.days_of_month,
    "days": read_days.days,
    "month_day_list": read_days.month_day_list,
    "month_days": read_days.month_days,
    "year_month_day": read_days.year_month_day,
    "month_day_year": read_days.year_month_day,
    "day_month": read_days.day_month,
    "month_day": read_days.month_day,
    "nth_weekday": read_nth.nth_weekday,
    "month_year": read_months.month_year,
    "month": read_months.month,
    "part_of_month": read_months.part_of_month,
    "nth_in_month": read_nth.nth_in_month,
    "nth_of_month": read_nth.nth_of_month,
    "nth_of_shifted": read_nth.nth_of_shifted,
    "shift_day_month": read_nth.shift_day_month,
    "shift_day": read_nth.shift_day,
    "year_month": read_months.year_month,
    "season": read_periods.season,
    "day_of_month": read_nth.day_of_month,
    "joined_date": read_numeric.joined_date,
    "numbered_month": read_numeric.numbered_month,
    "fraction": read_periods.fraction,
    "first_months": read_periods.first_months,
    "nth_of_year": read_periods.nth_of_year,
    "age_word": read_years.age_word,
    "year_list": read_years.year_list,
    "years": read_years.years,
    "year": read_years.year,
    "age": read_years.age,
    "numeric": read_numeric.numeric,
    "numeric_two": read_numeric.numeric_two,
    "ago": read_counts.ago,
    "periods": read_counts.periods,
    "past_periods": read_counts.past_periods,
    "nights_ago": read_counts.nights_ago,
    "half_ago": read_counts.half_ago,
    "ago_dual": read_counts.ago_dual,
    "part_of_period": read_relative.part_of_period,
    "bare_year": read_years.bare_year,
    "ago_from": read_counts.ago_from,
    "ago_before": read_counts.ago_before,
    "last_periods": read_counts.last_periods,
    "night_between": read_relative.night_between,
    "weekday_of_week": read_relative.weekday_of_week,
    "weekday": read_relative.weekday,
    "shift": read_relative.shift,
    "relative": read_relative.relative,
    "clock": read_clock.clock,
    "hour": read_clock.hour,
    "to_hour": read_clock.to_hour,
    "oclock": read_clock.oclock,
    "first_hour": read_clock.first_hour,
    "minutes_past": read_clock.hour,
    "bare_hour": read_clock.bare_hour,
    "zone": read_clock.zone,
    "holiday": read_periods.holiday,
    "recurring": read_relative.recurring,
    "part": read_relative.part,
    "duration": read_relative.duration,
}
