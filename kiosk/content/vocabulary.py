"""help.yaml, tactics.yaml and people.yaml. Each item stands for itself: a broken one does not take the others along."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.models import Channel, HelpFile, PeopleFile, Person, Tactic, TacticsFile
from kiosk.content.node import Items, child, place, plain
from kiosk.content.references import check_references
from kiosk.content.shape import is_table, validated, validated_data
from kiosk.content.sources import Role
from kiosk.core.message import msg

if TYPE_CHECKING:
    from kiosk.content.page import Page
    from kiosk.spec import Spec

OLD_DAYS = 90
_RENAME = msg("Give it another id.")

_FILES: dict[Role, tuple[type[Spec], str, type[Channel | Tactic | Person]]] = {
    Role.HELP: (HelpFile, "channels", Channel),
    Role.TACTICS: (TacticsFile, "tactics", Tactic),
    Role.PEOPLE: (PeopleFile, "people", Person),
}


def read_vocabulary(page: Page) -> None:
    """Adds the items of such a file to what is known, and reports those that do not fit."""
    if page.source.role is None or not is_table(page.node, page.report):
        return
    file_model, key, model = _FILES[page.source.role]
    items = child(page.node, key)
    data = plain(page.node)
    if not isinstance(items, Items) or not isinstance(data, dict):
        validated(file_model, page.node, page.report)
        return
    validated_data(file_model, {**data, key: []}, page.node, page.report)
    lines: dict[str, int] = {}
    for index in range(len(items.nodes)):
        below = page.at(key, index)
        item = validated(model, below.node, page.report)
        if item is not None and _is_new(item, lines, below):
            _add(item, below)


def _is_new(item: Channel | Tactic | Person, lines: dict[str, int], page: Page) -> bool:
    """Whether nothing else has this id, here or in another file; a problem otherwise.

    What the base has may not become something else either, since both are there when the program runs. It is taken
    all the same: a lesson in a copy of that folder is played with the people of the copy.
    """
    role, name = str(page.source.role), item.id
    below = page.building.is_below(role, name)
    if name in lines:
        message, hint = msg("“{name}” is there already, on line {line}.", name=name, line=lines[name]), _RENAME
        page.error(("id",), "duplicate-id", message, hint)
        return False
    lines[name] = place(page.node, ("id",)).line
    elsewhere = page.building.clash(role, item, page.report.file)
    if elsewhere is not None:
        message = msg("The name “{name}” is taken already by {file}.", name=name, file=elsewhere)
        hint = msg("Give it another id, or leave the shipped lessons out with --only.") if below else _RENAME
        page.error(("id",), "duplicate-id", message, hint)
    return elsewhere is None or below


def _add(item: Channel | Tactic | Person, page: Page) -> None:
    building = page.building
    match item:
        case Channel():
            building.help[item.id] = item
            _check_age(item, page)
        case Tactic():
            building.tactics[item.id] = item
            _check_icon(item, page)
        case Person():
            building.people[item.id] = item
    page.texts(item, f"{page.source.role}/{item.id}/")
    check_references(item, page, page.source.file.parent, below=("icon", "look"))


def _check_icon(tactic: Tactic, page: Page) -> None:
    """A tactic that names no icon is drawn as tactic-<id>, if the program has such an icon."""
    icons, usual = page.building.art.icons, f"tactic-{tactic.id}"
    if tactic.icon is None and icons is not None and usual not in icons:
        message = msg("The program has no icon “{name}”.", name=usual)
        page.error(("id",), "unknown-icon", message, msg("Name one that it has with “icon: …”."))


def _check_age(channel: Channel, page: Page) -> None:
    today = page.building.today
    if today is None or channel.number is None:
        return
    mark, hint = place(page.node, ("checked_on",)), msg("Check the number and write today's date.")
    if channel.checked_on is None:
        message = msg("Nobody has noted when the number of “{name}” was last checked.", name=channel.id)
        page.report.warn(mark, "help-unchecked", message, hint)
    elif (today - channel.checked_on).days > OLD_DAYS:
        days = (today - channel.checked_on).days
        message = msg("The number of “{name}” was last checked {days} days ago.", name=channel.id, days=days)
        page.report.warn(mark, "help-old", message, hint)
