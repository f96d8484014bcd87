"""How the visitors decide: from what can be pressed now, and what the activity would make of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from kiosk.ui.robot.foresight import DEPTH, GOOD, changing, onward, prospects
from kiosk.ui.robot.gestures import Hammer, Stop, Swipe, Tap
from kiosk.ui.robot.temper import Temper, drawn
from kiosk.ui.robot.trails import Trails

if TYPE_CHECKING:
    from collections.abc import Callable, Container, Sequence

    from kiosk.ui.play import Play
    from kiosk.ui.robot.dice import Dice
    from kiosk.ui.robot.gestures import Gesture

FAR = 20
"""How often, of 100, the wise and the careless do not take the nearest way to what they are after."""
PLAYS_ON = 75
"""How often, of 100, the erratic press what leads on where they are in no activity."""
_LEAVING = ("leave-now", "leave", "finish")
_SIDES = {"answer:false": "answer:true", "answer:true": "answer:false"}
_EXIT, _SEAT = "exit:", "sit:"
_MORE, _FINISH, _SKIP, _SEATS, _AGAIN = "more", "finish", "skip", "seats", "again"
_WAY = ("here", "stay", "help-close", "start", "accept", "finish", "again")
"""What a visitor who wants to play on presses outside an activity, the first of these that is there."""


@dataclass
class Mind:
    """One visitor's will. ``language``: the code that is chosen, "" for any.

    ``number``: which visitor of the run, from 0; the seats of a story take turns. ``trails``: where the run has been.
    """

    style: str
    dice: Dice
    language: str = ""
    number: int = 0
    trails: Trails = field(default_factory=Trails)
    gestures: int = 0
    temper: Temper = field(init=False)

    def __post_init__(self) -> None:
        self.temper = drawn(self.style, self.dice)

    def decide(self, acts: Sequence[str], play: Play | None, step: str = "") -> Gesture | None:
        """What to do about ``acts``, the ones that can be pressed in ``step``; None: nothing yet."""
        self.gestures += 1
        if self.gestures == self.temper.stops_after or (self.style == "idle" and _AGAIN in acts):
            return Stop()
        if not acts:
            return None
        if self.gestures > self.temper.patience:
            act = next((one for one in _LEAVING if one in acts), None)
            return Tap(act) if act else Tap(self.dice.pick(acts))
        seat = self.seat(acts, play)
        if seat:
            return Tap(seat)
        if self.style == "random":
            return self.erratic(acts, play, step)
        return _DECISIONS[self.style](self, acts, play)

    def seat(self, acts: Sequence[str], play: Play | None) -> str:
        """Before a story begins: the act that takes one's own seat; "" when one has it, or where there are none."""
        seats = [act for act in acts if act.startswith(_SEAT)]
        if play is None or not seats or _MORE not in acts:
            return ""
        own = seats[self.number % len(seats)]
        return own if own in changing(play, seats) else ""

    def steady(self, acts: Sequence[str], play: Play | None, best: Callable[..., int]) -> Gesture | None:
        """Plays on to the result, by the ``best`` (max or min) of what each act leads to."""
        ahead = prospects(play, acts) if play is not None else ()
        if not ahead:
            way = self.way(acts)
            return Tap(way) if way else None
        rank = best(one.rank for one in ahead)
        nearest = min(one.moves for one in ahead if one.rank == rank)
        within = DEPTH if self.dice.chance(FAR) else nearest
        return self.hand(self.dice.pick(sorted({one.act for one in ahead if one.rank == rank and one.moves <= within})))

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

    def erratic(self, acts: Sequence[str], play: Play | None, step: str) -> Gesture | None:
        """Anything; mostly something that plays on."""
        ahead = changing(play, acts) if play is not None else {}
        fresh = self.trails.fresh(step, play, acts) if play is not None and self.temper.curious else []
        if fresh:
            return Tap(self.dice.pick(fresh))
        if play is not None and onward(play, acts) and self.dice.chance(self.temper.trusts):
            return self.careless(acts, play)
        if self.dice.chance(self.temper.stays):
            acts = staying(acts) or acts
        if self.dice.chance(15):
            return Tap(self.dice.pick(self.harmless(acts)))
        moves = self.moves(acts, ahead)
        if not moves:
            way = self.way(acts)
            others = [act for act in acts if act not in _LEAVING]
            return Tap(way if way and self.dice.chance(PLAYS_ON) else self.dice.pick(others or list(acts)))
        act = self.dice.pick(moves)
        return Hammer(act) if self.dice.chance(8) else self.hand(act)

    def moves(self, acts: Sequence[str], ahead: Container[str]) -> list[str]:
        """What plays on; at the end of a story either what leaves it, or what plays it again."""
        moves = sorted(act for act in acts if act in ahead or act == _SEATS)
        again = [act for act in moves if act != _FINISH]
        if _MORE in moves or len(again) in {0, len(moves)}:
            return moves
        return again if self.dice.chance(self.temper.again) else [_FINISH]

    def harmless(self, acts: Sequence[str]) -> Sequence[str]:
        """All acts; leaving only for one in four."""
        staying = [act for act in acts if act not in {"leave", "leave-now"}]
        return staying if staying and self.dice.chance(75) else acts

    def wise(self, acts: Sequence[str], play: Play | None) -> Gesture | None:
        """The best that can be done; telling somebody beats everything."""
        return self.steady(acts, play, max)

    def careless(self, acts: Sequence[str], play: Play | None) -> Gesture | None:
        """The worst that can be done, without a thought of the ways out.

        As long as nothing bad is in sight: whatever goes on without being judged.
        """
        acts = staying(acts)
        ahead = prospects(play, acts) if play is not None else ()
        if play is not None and all(one.rank >= GOOD for one in ahead):
            judged = {one.act for one in ahead if one.moves == 1}
            mute = sorted(act for act in onward(play, acts) if act not in judged)
            if mute:
                return Tap(self.dice.pick(mute))
        return self.steady(acts, play, min)

    def playing_on(self, acts: Sequence[str], play: Play | None) -> Gesture | None:
        """Whatever plays on, without a judgement."""
        moves = sorted(changing(play, acts)) if play is not None else []
        return self.hand(self.dice.pick(moves)) if moves else Tap(self.way(acts) or self.dice.pick(acts))


def staying(acts: Sequence[str]) -> list[str]:
    """``acts`` without those that leave a story, a scene of it, or all of it before it has begun."""
    out = {_SKIP, _FINISH} if _MORE in acts else {_SKIP}
    return [act for act in acts if not act.startswith(_EXIT) and act not in out]


_DECISIONS: dict[str, Callable[[Mind, Sequence[str], Play | None], Gesture | None]] = {
    "wise": Mind.wise,
    "careless": Mind.careless,
    "idle": Mind.playing_on,
}
