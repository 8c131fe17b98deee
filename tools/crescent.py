"""On which evening is the young moon seen in Iran? A rule learned from the months that were published.

Strategy: after each conjunction there is a first sunset in Iran with the new moon behind the sun. Either the crescent
is seen on that evening and the month starts the day after, or it is seen on the next. What decides is how old the moon
is at that sunset, how steeply the ecliptic stands (the season), how fast the moon is (its anomaly) and how far from
the ecliptic (its argument of latitude). A logistic regression on those learns from the published months which it was.

Conjunctions: J. Meeus, Astronomical Algorithms (2nd ed., 1998), chapter 49, the terms above 0.00015 days. Sun: the
low-precision formulas of the Astronomical Almanac. Both are good to a few minutes, which is all this needs.
"""

from __future__ import annotations

import math
from typing import NamedTuple

__all__ = ["Evening", "Rule", "evening_after", "learn", "lunation"]

LATITUDE, LONGITUDE = 33.0, 52.5  # the middle of Iran
SYNODIC_MONTH = 29.530588861
NEW_MOON_OF_2000 = 2451550.09766
JULIAN_DAY_OF_ORDINAL_0 = 1_721_424.5
J2000 = 2451545.0
SUNSET_DEPTH = 50 / 60  # refraction and the sun's half diameter, degrees
NEWTON_STEPS = 12
RIDGE = 1e-3

# Coefficient in days; multiples of the sun's anomaly, the moon's anomaly and the argument of latitude; power of E.
TERMS = (
    (-0.40720, 0, 1, 0, 0),
    (0.17241, 1, 0, 0, 1),
    (0.01608, 0, 2, 0, 0),
    (0.01039, 0, 0, 2, 0),
    (0.00739, -1, 1, 0, 1),
    (-0.00514, 1, 1, 0, 1),
    (0.00208, 2, 0, 0, 2),
    (-0.00111, 0, 1, -2, 0),
    (-0.00057, 0, 1, 2, 0),
    (0.00056, 1, 2, 0, 1),
    (-0.00042, 0, 3, 0, 0),
    (0.00042, 1, 0, 2, 1),
    (0.00038, 1, 0, -2, 1),
    (-0.00024, -1, 2, 0, 1),
)


class Evening(NamedTuple):
    """The first evening after a conjunction: its day's ordinal, and what decides whether the crescent is seen."""

    day: int
    facts: tuple[float, ...]


def lunation(ordinal: int) -> int:
    """Return the number of the lunation whose month starts about that day."""
    return round((ordinal - 2 + JULIAN_DAY_OF_ORDINAL_0 - NEW_MOON_OF_2000) / SYNODIC_MONTH)


def evening_after(k: int) -> Evening:
    """Return the first evening in Iran after the conjunction of lunation `k`."""
    moment, moon, node = _conjunction(k)
    universal = moment - _delta_t(moment)
    local = universal + LONGITUDE / 360 - JULIAN_DAY_OF_ORDINAL_0
    day = math.floor(local)
    sunset, sun = _sunset(day)
    if sunset < local:
        day += 1
        sunset, sun = _sunset(day)
    age = (sunset - local) * 24
    season = (math.cos(sun), math.sin(sun))
    place = (math.sin(node), math.cos(node))
    products = tuple(a * b for a in place for b in season)
    return Evening(
        day, (1.0, (age - 19) / 3, *season, math.cos(2 * sun), math.cos(moon), math.sin(moon), *place, *products)
    )


class Rule(NamedTuple):
    """Learned weights of the facts."""

    weights: tuple[float, ...]

    def first_day(self, k: int) -> int:
        """Return the ordinal of the first day of the month of lunation `k`."""
        evening = evening_after(k)
        seen = sum(w * x for w, x in zip(self.weights, evening.facts, strict=True)) > 0
        return evening.day + (1 if seen else 2)


def learn(first_days: list[int]) -> Rule:
    """Learn from first days of months; logistic regression by Newton's method."""
    rows = []
    for ordinal in first_days:
        evening = evening_after(lunation(ordinal))
        rows.append((evening.facts, 1.0 if ordinal <= evening.day + 1 else 0.0))
    size = len(rows[0][0])
    weights = [0.0] * size
    for _ in range(NEWTON_STEPS):
        gradient = [-RIDGE * w for w in weights]
        hessian = [[RIDGE if i == j else 0.0 for j in range(size)] for i in range(size)]
        for facts, seen in rows:
            score = sum(w * x for w, x in zip(weights, facts, strict=True))
            chance = 1 / (1 + math.exp(-max(-30.0, min(30.0, score))))
            for i in range(size):
                gradient[i] += (seen - chance) * facts[i]
                for j in range(size):
                    hessian[i][j] += chance * (1 - chance) * facts[i] * facts[j]
        weights = [w + step for w, step in zip(weights, _solve(hessian, gradient), strict=True)]
    return Rule(tuple(weights))


def _solve(matrix: list[list[float]], right: list[float]) -> list[float]:
    """Solve a system of linear equations by elimination."""
    rows = [[*row, value] for row, value in zip(matrix, right, strict=True)]
    size = len(rows)
    for i in range(size):
        pivot = max(range(i, size), key=lambda r: abs(rows[r][i]))
        rows[i], rows[pivot] = rows[pivot], rows[i]
        for r in range(size):
            if r != i:
                factor = rows[r][i] / rows[i][i]
                rows[r] = [a - factor * b for a, b in zip(rows[r], rows[i], strict=True)]
    return [rows[i][size] / rows[i][i] for i in range(size)]


def _conjunction(k: int) -> tuple[float, float, float]:
    """Return the Julian day (terrestrial) of a new moon, the moon's anomaly and its argument of latitude."""
    t = k / 1236.85
    e = 1 - 0.002516 * t - 0.0000074 * t * t
    sun = math.radians(2.5534 + 29.10535670 * k - 0.0000014 * t * t)
    moon = math.radians(201.5643 + 385.81693528 * k + 0.0107582 * t * t + 0.00001238 * t**3)
    node = math.radians(160.7108 + 390.67050284 * k - 0.0016118 * t * t)
    mean = NEW_MOON_OF_2000 + SYNODIC_MONTH * k + 0.00015437 * t * t - 0.000000150 * t**3
    terms = (c * e**p * math.sin(s * sun + m * moon + n * node) for c, s, m, n, p in TERMS)
    return mean + sum(terms), moon, node


def _sunset(day: int) -> tuple[float, float]:
    """Return the sunset of a day, local mean time, and the sun's longitude then."""
    days = day + 0.75 + JULIAN_DAY_OF_ORDINAL_0 - J2000
    anomaly = math.radians(357.528 + 0.9856003 * days)
    centre = 1.915 * math.sin(anomaly) + 0.020 * math.sin(2 * anomaly)
    sun = math.radians(280.460 + 0.9856474 * days + centre)
    declination = math.asin(math.sin(math.radians(23.44)) * math.sin(sun))
    half_day = math.degrees(math.acos(-math.tan(math.radians(LATITUDE)) * math.tan(declination))) + SUNSET_DEPTH
    sundial = 2.466 * math.sin(2 * sun) - 0.053 * math.sin(4 * sun) - centre  # equation of time, degrees
    return day + 0.5 + (half_day - sundial) / 360, sun


def _delta_t(moment: float) -> float:
    """Return terrestrial minus universal time in days; Espenak and Meeus, rounded."""
    year = 2000 + (moment - J2000) / 365.25
    if year < 1920:
        return 5 / 86400
    if year < 1986:
        t = year - 1955
        return (31.1 + 0.40 * t + 0.0018 * t * t) / 86400
    t = year - 2000
    return (62.92 + 0.32217 * t + 0.005589 * t * t) / 86400
