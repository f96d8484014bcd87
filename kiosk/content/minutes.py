"""Does a lesson take as long as it says?"""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.node import place
from kiosk.core.message import msg
from kiosk.core.pace import AGE_15

if TYPE_CHECKING:
    from collections.abc import Iterable

    from kiosk.content.page import Page
    from kiosk.spec import Spec

FAR_OFF = 2
"""So many times too long or too short is worth a word."""


def check_minutes(minutes: int, steps: Iterable[tuple[str, Spec]], page: Page) -> None:
    """Warns where the steps (kind and spec) take a fifteen-year-old twice as long as ``minutes``, or half as long."""
    if page.report.broken or page.building.trusts(page.source):
        return
    seconds = sum(page.building.kinds[kind].seconds(spec, AGE_15) for kind, spec in steps)
    likely = max(1, round(seconds / 60))
    if minutes * 60 * FAR_OFF < seconds or likely < minutes > seconds * FAR_OFF / 60:
        message = msg("Playing this takes about {likely} min, not {minutes}.", likely=likely, minutes=minutes)
        page.report.warn(
            place(page.node, ("minutes",)), "minutes-off", message, msg("Write “minutes: {likely}”.", likely=likely)
        )
