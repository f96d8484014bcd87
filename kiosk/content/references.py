"""The third pass: does everything that a model refers to exist?"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.content.guesses import guess
from kiosk.content.media import PICTURES, SOUNDS, Fault
from kiosk.content.report import shown
from kiosk.core.message import Message, msg
from kiosk.spec import Refers, RefersTo, marked

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping
    from pathlib import Path

    from kiosk.content.building import Building
    from kiosk.content.page import Page
    from kiosk.spec import Spec

_UNKNOWN = {
    RefersTo.TACTIC: msg("There is no tactic “{name}” in tactics.yaml."),
    RefersTo.HELP: msg("There is no help channel “{name}” in help.yaml."),
    RefersTo.PERSON: msg("There is nobody called “{name}” in people.yaml."),
    RefersTo.LESSON: msg("There is no lesson “{name}”."),
    RefersTo.PICTURE: msg("The program has no picture “{name}”."),
    RefersTo.TOPIC: msg("The program has no topic “{name}”."),
    RefersTo.ICON: msg("The program has no icon “{name}”."),
    RefersTo.LOOK: msg("The program has no portraits called “{name}”."),
}

_LISTS = {RefersTo.TACTIC: "tactics.yaml", RefersTo.HELP: "help.yaml", RefersTo.PERSON: "people.yaml"}


def check_references(model: Spec, page: Page, folder: Path, *, below: Collection[str] | None = None) -> None:
    """Reports what ``model`` refers to and what does not exist; files are looked for in ``folder``.

    ``below`` limits that to what stands below some keys of the model.
    """
    for path, name, refers in marked(model, Refers):
        fault = _fault(refers.to, name, folder, page.building) if below is None or path[0] in below else None
        if fault is not None:
            page.error(path, f"unknown-{refers.to}", fault.message, fault.hint)


def _fault(to: RefersTo, name: str, folder: Path, building: Building) -> Fault | None:
    match to:
        case RefersTo.PICTURE if not re.fullmatch(r"[\w-]+", name):
            return building.media(folder).fault(name, PICTURES)
        case RefersTo.SOUND:
            return building.media(folder).fault(name, SOUNDS)
    known = _known(to, building)
    if known is None or name in known:
        return None
    if not known and to in _LISTS:
        hint = msg("Here is no {file}; --only leaves the shipped one out.", file=_LISTS[to])
        return Fault(Message(_UNKNOWN[to].text, {"name": shown(name)}), hint)
    help_ = guess(name, sorted(known) if isinstance(known, frozenset) else known)
    if help_ is None and to is RefersTo.PICTURE:
        help_ = msg("A file beside the lesson has an ending: room.png.")
    return Fault(Message(_UNKNOWN[to].text, {"name": shown(name)}), help_)


def _known(to: RefersTo, building: Building) -> Collection[str] | None:
    """The names of all such things, None where any will do."""
    art = building.art
    known: Mapping[RefersTo, Collection[str] | None] = {
        RefersTo.TACTIC: building.tactics,
        RefersTo.HELP: building.help,
        RefersTo.PERSON: building.people,
        RefersTo.LESSON: building.lessons,
        RefersTo.PICTURE: art.pictures,
        RefersTo.TOPIC: art.topics,
        RefersTo.ICON: art.icons,
        RefersTo.LOOK: art.looks,
    }
    return known[to]
