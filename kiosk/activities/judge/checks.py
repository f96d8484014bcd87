"""What can be found in a game of “Thật hay giả?” before anyone plays it."""

from __future__ import annotations

from dataclasses import replace
from difflib import get_close_matches
from typing import TYPE_CHECKING

from kiosk.activities.judge import markup
from kiosk.activities.judge.deal import honest_range
from kiosk.activities.judge.markup import FaultKind
from kiosk.core.message import msg
from kiosk.core.problem import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.activities.judge.model import Item, Judge

Path = tuple[str | int, ...]

_FAULTS = {
    FaultKind.UNCLOSED: msg("A mark begins here and does not end: “{words}”."),
    FaultKind.NESTED: msg("A mark begins inside another one: “{words}”."),
    FaultKind.NAMELESS: msg("This mark names no sign: “{words}”."),
    FaultKind.EMPTY: msg("This mark has no words in it: “{words}”."),
    FaultKind.BROKEN_LINE: msg("This mark goes over the end of a line: “{words}”."),
    FaultKind.REPEATED: msg("The same sign is marked a second time: “{words}”."),
    FaultKind.STRAY: msg("A bracket that belongs to no mark: “{words}”."),
}
_HOW_TO_MARK = msg("A mark looks like this: [words]{sign}. For other brackets use ( and ).")


def check(spec: Judge) -> Iterator[Finding]:
    """The balance of honest items and tricks; each item by itself; what comes twice."""
    yield from _balance(spec)
    ids: set[str] = set()
    cards: set[tuple[str, ...]] = set()
    for index, item in enumerate(spec.items):
        path: Path = ("items", index)
        if item.id in ids:
            message = msg("The item “{id}” is there twice; every item needs a name of its own.", id=item.id)
            yield Finding((*path, "id"), message, "judge-duplicate-id")
        card = tuple(" ".join(part.casefold().split()) for part in (item.text, item.from_, item.note or ""))
        if card in cards:
            message = msg("Another item says the very same and comes from the same sender.")
            yield Finding((*path, "text"), message, "judge-duplicate-text", Severity.WARNING)
        ids.add(item.id)
        cards.add(card)
        yield from _item(item, path)
        yield from _marks(item, path)


def _balance(spec: Judge) -> Iterator[Finding]:
    count = len(spec.items)
    honest = sum(not item.trick for item in spec.items)
    allowed = honest_range(count)
    if honest not in allowed:
        message = msg(
            "{honest} of {count} items are honest; it should be 30 to 50 in a hundred.", honest=honest, count=count
        )
        hint = msg(
            "Of {count} items, {least} to {most} should be honest, so that suspecting everything does not win.",
            count=count,
            least=allowed.start,
            most=allowed.stop - 1,
        )
        yield Finding(("items",), message, "judge-balance", hint=hint)
    if spec.draw is not None and spec.draw > count:
        yield Finding(
            ("draw",), msg("{draw} items cannot be drawn from {count}.", draw=spec.draw, count=count), "judge-draw"
        )


def _item(item: Item, path: Path) -> Iterator[Finding]:
    if item.trick and item.tactic is None:
        yield Finding((*path, "tactic"), msg("A trick names its tactic."), "judge-tactic")
    if not item.trick and item.tactic is not None:
        message = msg("An honest item has no tactic.")
        yield Finding((*path, "tactic"), message, "judge-tactic", hint=msg("Leave tactic out, or write trick: true."))
    if item.icon is not None and item.person is not None:
        message = msg("Give an icon or a person, not both: there is one round picture.")
        yield Finding((*path, "icon"), message, "judge-avatar")
    if item.trick and not item.signs:
        message = msg("This trick points at no sign; after the answer there is nothing to see on the card.")
        yield Finding((*path, "signs"), message, "judge-no-signs", Severity.WARNING, _HOW_TO_MARK)


def _marks(item: Item, path: Path) -> Iterator[Finding]:
    marked = markup.read(item.text)
    for fault in marked.faults:
        message = replace(_FAULTS[fault.kind], args={"words": fault.words})
        yield Finding((*path, "text"), message, f"judge-mark-{fault.kind}", hint=_HOW_TO_MARK)
    known: set[str] = set()
    for index, sign in enumerate(item.signs):
        if sign.id in known:
            message = msg("The sign “{id}” is there twice in this item.", id=sign.id)
            yield Finding((*path, "signs", index, "id"), message, "judge-duplicate-id")
        elif sign.id not in marked.signs:
            message = msg("The sign “{id}” is not marked in the text.", id=sign.id)
            yield Finding((*path, "signs", index, "id"), message, "judge-sign-unmarked", hint=_HOW_TO_MARK)
        known.add(sign.id)
    for name in marked.signs:
        if name not in known:
            near = get_close_matches(name, known, 1)
            hint = msg("Did you mean “{name}”?", name=near[0]) if near else None
            message = msg("The text marks a sign “{id}” that is not in signs.", id=name)
            yield Finding((*path, "text"), message, "judge-sign-unknown", hint=hint)
