"""How the visitors decide: from what can be pressed now, and what the activity would make of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.ui.robot.foresight import changing, prospects
from kiosk.ui.robot.gestures import Hammer, Stop, Swipe, Tap

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from kiosk.ui.play import Play
    from kiosk.ui.robot.dice import Dice
    from kiosk.ui.robot.gestures import Gesture

TIRED = 60
"""Gestures after which every visitor leaves."""
IDLE_WITHIN = 24
_LEAVING = ("leave-now", "leave", "finish")
_SIDES = {"answer:false": "answer:true", "answer:true": "answer:false"}
_OUT = "exit:"
_WAY = ("here", "stay", "help-close", "start", "accept", "finish", "again")
"""What a visitor who wants to play on presses outside an activity, the first of these that is there."""


@dataclass
class Mind:
    """One visitor's will. ``language``: the code that is chosen, "" for any.

    ``stays`` is in how many of 100 moments an erratic visitor does not think of the ways out of a story, which are many
    and always there: some leave at once, some see it through to its last scene.
    """

    style: str
    dice: Dice
    language: str = ""
    gestures: int = 0
    stops_after: int = field(init=False)
    stays: int = field(init=False)

    def __post_init__(self) -> None:
        self.stays = self.dice.below(101) if self.style == "random" else 0
        self.stops_after = 1 + self.dice.below(IDLE_WITHIN) if self.style == "idle" else -1

    def decide(self, acts: Sequence[str], play: Play | None) -> Gesture | None:
        """What to do about ``acts``, the ones that can be pressed; None: nothing yet."""
        self.gestures += 1
        if self.gestures == self.stops_after:
            return Stop()
        if not acts:
            return None
        if self.gestures > TIRED:
            act = next((one for one in _LEAVING if one in acts), None)
            return Tap(act) if act else Tap(self.dice.pick(acts))
        return _DECISIONS[self.style](self, acts, play)

    def steady(self, acts: Sequence[str], play: Play | None, best: Callable[..., int]) -> Gesture | None:
        """Plays on to the result, by the ``best`` (max or min) of what each act leads to."""
        ahead = prospects(play, acts) if play is not None else ()
        if not ahead:
            way = self.way(acts)
            return Tap(way) if way else None
        rank = best(one.rank for one in ahead)
        nearest = min(one.moves for one in ahead if one.rank == rank)
        act = self.dice.pick(sorted({one.act for one in ahead if (one.rank, one.moves) == (rank, nearest)}))
        return self.hand(act)

    def way(self, acts: Sequence[str]) -> str:
        """The act that leads on outside an activity; "" where there is none."""
        for group in ("language:", "who:", "mission:"):
            found = [act for act in acts if act.startswith(group)]
            if found and "start" not in acts:
                return self.among(found)
        return next((act for act in _WAY if act in acts), "")

    def among(self, acts: Sequence[str]) -> str:
        """One of several of a kind: the chosen language, the staff's mission, anybody's age."""
        wanted = f"language:{self.language}"
        if wanted in acts:
            return wanted
        return acts[0] if acts[0].startswith("mission:") else self.dice.pick(acts)

    def hand(self, act: str) -> Gesture:
        """How ``act`` is done: a judge's card is dragged now and then."""
        other = _SIDES.get(act)
        return Swipe(act, other) if other and self.dice.chance(30) else Tap(act)

    def erratic(self, acts: Sequence[str], play: Play | None) -> Gesture | None:
        """Anything; mostly something that plays on."""
        if self.dice.chance(self.stays):
            acts = [act for act in acts if not act.startswith(_OUT)] or acts
        if self.dice.chance(15):
            return Tap(self.dice.pick(self.harmless(acts)))
        moves = sorted(changing(play, acts)) if play is not None else []
        if not moves:
            way = self.way(acts)
            others = [act for act in acts if act not in _LEAVING]
            return Tap(way if way and self.dice.chance(60) else self.dice.pick(others or list(acts)))
        act = self.dice.pick(moves)
        return Hammer(act) if self.dice.chance(8) else self.hand(act)

    def harmless(self, acts: Sequence[str]) -> Sequence[str]:
        """All acts; leaving only for one in four."""
        staying = [act for act in acts if act not in {"leave", "leave-now"}]
        return staying if staying and self.dice.chance(75) else acts

    def wise(self, acts: Sequence[str], play: Play | None) -> Gesture | None:
        """The best that can be done; telling somebody beats everything."""
        return self.steady(acts, play, max)

    def careless(self, acts: Sequence[str], play: Play | None) -> Gesture | None:
        """The worst that can be done."""
        return self.steady(acts, play, min)

    def playing_on(self, acts: Sequence[str], play: Play | None) -> Gesture | None:
        """Whatever plays on, without a judgement."""
        moves = sorted(changing(play, acts)) if play is not None else []
        return self.hand(self.dice.pick(moves)) if moves else Tap(self.way(acts) or self.dice.pick(acts))


_DECISIONS: dict[str, Callable[[Mind, Sequence[str], Play | None], Gesture | None]] = {
    "wise": Mind.wise,
    "careless": Mind.careless,
    "random": Mind.erratic,
    "idle": Mind.playing_on,
}
