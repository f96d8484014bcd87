"""Numbers, dates and stretches of time as each language writes them.

By CLDR through Babel, which is imported at the first call. Only the data of root, en, vi and id is needed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from datetime import date, time

Unit = Literal["hour", "minute", "second"]
_NEVER = 10**9  # so many that no larger unit is tried


def number(value: float, language: str, decimals: int | None = None) -> str:
    """1284 → ``1.284`` (vi, id) or ``1,284`` (en); with ``decimals`` exactly so many places after the point."""
    from babel.numbers import format_decimal

    pattern = None if decimals is None else "#,##0" + ("." + "0" * decimals if decimals else "")
    return format_decimal(value, format=pattern, locale=language)


def percent(share: float, language: str) -> str:
    """0.873 → ``87%``: a share of 0…1 as whole per cents."""
    from babel.numbers import format_percent

    return format_percent(share, locale=language)


def day(value: date, language: str) -> str:
    """A date in words with its year: ``21 tháng 11, 2026``."""
    from babel.dates import format_date

    return format_date(value, format="long", locale=language)


def short_day(value: date, language: str) -> str:
    """A date in few figures, for tables: ``21 thg 11, 2026``."""
    from babel.dates import format_date

    return format_date(value, format="medium", locale=language)


def clock(value: time, language: str) -> str:
    """The hour and minute of a day on the 24-hour clock: ``09:05`` (id: ``09.05``)."""
    from babel.dates import format_time

    return format_time(value, format="HH.mm" if language == "id" else "HH:mm", locale=language)


def duration(seconds: float, language: str) -> str:
    """A stretch of time in whole seconds, minutes and hours: ``2 phút 5 giây``; from an hour on without seconds.

    Negative stretches count as none.
    """
    from babel.lists import format_list

    whole = max(0, round(seconds))
    parts: tuple[tuple[Unit, int], ...] = (("hour", whole // 3600 * 3600), ("minute", whole % 3600 // 60 * 60))
    if whole < 3600:
        parts += (("second", whole % 60),)
    said = [_words(part, unit, language) for unit, part in parts if part] or [_words(0, "second", language)]
    return format_list(said, style="unit", locale=language)


def _words(seconds: int, unit: Unit, language: str) -> str:
    """So many seconds in one unit. Babel's ``format_unit`` does not find the Vietnamese words; this way does."""
    from babel.dates import format_timedelta

    return format_timedelta(seconds, granularity=unit, threshold=_NEVER, locale=language)
