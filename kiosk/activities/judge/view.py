"""What may be seen of the game now: whether it was a trick, its signs and reasons, only after the answer."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from kiosk.activities.judge import engine, markup
from kiosk.core.outcome import Verdict

if TYPE_CHECKING:
    from kiosk.activities.judge.model import Item, Judge

_ASKS = {"sms": "message", "chat": "message", "email": "message"}


@dataclass(frozen=True, slots=True)
class WordRow:
    """A word of the text, in reading order, so that the words can flow and still be marked where they stand.

    ``breaks``: instead of a word, the end of a line. ``sign`` is the number of the sign that the word belongs to: 0
    where there is none, and everywhere before the answer. ``joined``: the next word belongs to the same sign.
    ``link``: the word is a web address, drawn as one (it leads nowhere).
    """

    key: str
    text: str
    sign: int
    joined: bool
    link: bool
    breaks: bool


@dataclass(frozen=True, slots=True)
class SignRow:
    """A sign that the card carries; ``number`` counts from 1 in reading order. ``key`` is the sign's id."""

    key: str
    number: int
    says: str


@dataclass(frozen=True, slots=True)
class View:
    """The item ``index`` (from 0): a card, and after the answer what it was.

    ``ask`` is the key of what the turtle asks meanwhile: "message", "call", "post", "profile" or "shop". ``card`` is
    the item's id, ``medium`` how it is drawn ("sms", "chat", "call", "email", "post", "profile", "shop"), ``text`` the
    whole text without marks (to be read aloud). Empty or False until ``answered``: ``said_trick`` (what was answered),
    ``was_trick`` (what it is), ``right``, ``verdict`` ("hit", "miss", "false_alarm", "correct_rejection"), ``tactic``
    (an id, "" for an honest item), ``because``, ``next_time``, ``signs``. Counted so far, this answer included: tricks
    ``caught``, honest ones wrongly ``accused``.
    """

    index: int
    ask: str
    card: str
    medium: str
    sender: str
    note: str
    time: str
    icon: str
    person: str
    picture: str
    text: str
    words: tuple[WordRow, ...]
    answered: bool
    said_trick: bool
    was_trick: bool
    right: bool
    verdict: str
    tactic: str
    because: str
    next_time: str
    signs: tuple[SignRow, ...]
    caught: int
    accused: int


def view(spec: Judge, state: engine.State) -> View:
    """The current item; the last one stays visible when the game is over."""
    index = min(state.at, len(state.items) - 1)
    item = spec.items[state.items[index]]
    answered = index < len(state.answers)
    said = answered and state.answers[index]
    marked = markup.read(item.text)
    numbers = _numbers(item, marked)
    verdict = engine.verdict(item, said_trick=said) if answered else None
    judged = Counter(act.verdict for act in engine.outcomes(spec, state))
    return View(
        index=index,
        ask=_ASKS.get(item.as_, item.as_),
        card=item.id,
        medium=item.as_,
        sender=item.from_,
        note=item.note or "",
        time=item.time or "",
        icon=item.icon or "",
        person=item.person or "",
        picture=item.picture or "",
        text=marked.plain,
        words=_words(item, marked, numbers if answered else {}),
        answered=answered,
        said_trick=said,
        was_trick=answered and item.trick,
        right=verdict is not None and verdict.good,
        verdict=verdict.value if verdict else "",
        tactic=(item.tactic or "") if answered else "",
        because=item.because if answered else "",
        next_time=item.next_time if answered else "",
        signs=_signs(item, numbers) if answered else (),
        caught=judged[Verdict.HIT],
        accused=judged[Verdict.FALSE_ALARM],
    )


def _numbers(item: Item, marked: markup.Marked) -> dict[str, int]:
    """The number of each sign: in reading order, those that a translation has lost after the others."""
    known = [sign.id for sign in item.signs]
    found = [sign for sign in marked.signs if sign in known]
    return {sign: number for number, sign in enumerate(dict.fromkeys([*found, *known]), start=1)}


def _words(item: Item, marked: markup.Marked, numbers: dict[str, int]) -> tuple[WordRow, ...]:
    rows = [
        WordRow(f"{item.id}/{place}", word.text, numbers.get(word.sign, 0), joined=False, link=word.link, breaks=False)
        if word
        else WordRow(f"{item.id}/{place}", "", 0, joined=False, link=False, breaks=True)
        for place, word in enumerate(marked.words)
    ]
    following = [*rows[1:], None]
    return tuple(
        replace(row, joined=row.sign > 0 and after is not None and after.sign == row.sign)
        for row, after in zip(rows, following, strict=True)
    )


def _signs(item: Item, numbers: dict[str, int]) -> tuple[SignRow, ...]:
    rows = {sign.id: SignRow(sign.id, numbers[sign.id], sign.says) for sign in item.signs}
    return tuple(sorted(rows.values(), key=lambda row: row.number))
