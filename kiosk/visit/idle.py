"""What happens when nobody touches anything."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.core.kind import Wait
from kiosk.visit.events import Quiet, Tick
from kiosk.visit.state import Stage, fresh

if TYPE_CHECKING:
    from kiosk.visit.state import Profile, Visit


def wait(visit: Visit, profile: Profile) -> Wait | None:
    """Idle time, then one tick a second. The attract screen waits only to forget a language that was left there."""
    if visit.quiet:
        return Wait(1000, Tick())
    if visit.stage is Stage.ATTRACT and visit == fresh(profile, visit.number):
        return None
    seconds = max(profile.idle_s, profile.long_idle_s) if visit.long_look else profile.idle_s
    return Wait(seconds * 1000, Quiet())


def rearms(before: Visit, after: Visit, profile: Profile) -> bool:
    """Whether the timer of ``wait`` starts anew: at what the visitor does, not at what runs by itself."""
    return (before.touches, before.quiet_left, wait(before, profile)) != (
        after.touches,
        after.quiet_left,
        wait(after, profile),
    )
