"""Numbers as each language writes them.

By CLDR through Babel, which is imported at the first call. Only the data of root, en, vi and id is needed.
"""

from __future__ import annotations


def number(value: float, language: str, decimals: int | None = None) -> str:
    """1284 → ``1.284`` (vi, id) or ``1,284`` (en); with ``decimals`` exactly so many places after the point."""
    from babel.numbers import format_decimal

    pattern = None if decimals is None else "#,##0" + ("." + "0" * decimals if decimals else "")
    return format_decimal(value, format=pattern, locale=language)


def percent(share: float, language: str) -> str:
    """0.873 → ``87%``: a share of 0…1 as whole per cents."""
    from babel.numbers import format_percent

    return format_percent(share, locale=language)
