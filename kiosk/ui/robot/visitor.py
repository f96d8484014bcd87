"""One robot visitor at the real screens, from the first touch until the attract screen is back."""

from __future__ import annotations

import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from kiosk.core.pace import AGE_15
from kiosk.ui.robot.eyes import spots
from kiosk.ui.robot.gestures import Hammer, Stop, Swipe, Tap
from kiosk.ui.waiting import rest, until
from kiosk.visit import Stage

if TYPE_CHECKING:
    from collections import Counter

    from kiosk.ui.robot.eyes import Spot
    from kiosk.ui.robot.finger import Finger
    from kiosk.ui.robot.gestures import Gesture
    from kiosk.ui.robot.minds import Mind
    from kiosk.ui.robot.plan import Plan, Running
    from kiosk.ui.robot.witness import Witness

STUCK_S = 10.0
"""Seconds without any change after which a visitor is stuck."""
READ_S = 60.0
"""Seconds within which the lessons have been read after the first touch."""
ANSWER_S = 0.5
"""Seconds within which a tap that does anything has changed something."""
LONGEST_LOOK_S = 20.0
SWIPE = 320
"""How far a card is dragged, in pixels of the 1920×1080 design; 240 would do."""


@dataclass
class Visitor:
    """``mind`` decides, ``finger`` touches; ``inert`` counts taps that changed nothing, by place and act."""

    kiosk: Running
    plan: Plan
    mind: Mind
    finger: Finger
    witness: Witness
    inert: Counter[str]
    begun: bool = field(init=False, default=False)

    def visit(self) -> str:
        """Comes, plays, goes; "" when all went well, else where it got stuck."""
        came = time.perf_counter()
        last, since = self._situation(), came
        while not self._over():
            if self.kiosk.booth.programme is None and time.perf_counter() - came > READ_S:
                return "the lessons were not read"
            tried = self._one_gesture()
            now = self._situation()
            if now != last:
                last, since = now, time.perf_counter()
            elif time.perf_counter() - since > STUCK_S:
                return f"{self._place()} {tried}"
        return ""

    def _over(self) -> bool:
        at_start = self.kiosk.booth.visit.stage is Stage.ATTRACT
        self.begun = self.begun or not at_start
        return self.begun and at_start

    def _one_gesture(self) -> str:
        """Decides and does it; its name."""
        self._think()
        found = spots(self.kiosk.shell.window)
        gesture = self.mind.decide(tuple(found), self.kiosk.booth.play, self._step())
        before = self._situation()
        if gesture is None:
            until(lambda: self._situation() != before, ANSWER_S)
            return "waits"
        if isinstance(gesture, Stop):
            return self._idle()
        self._do(gesture, found)
        answered = until(lambda: self._situation() != before and not self.witness.waiting, ANSWER_S)
        if not answered and not self.witness.waiting and found.keys() == spots(self.kiosk.shell.window).keys():
            self.inert[f"{self._place()} {gesture.act}"] += 1
        self.finger.await_frame()
        self._look()
        return gesture.act

    def _look(self) -> None:
        """Sees where the activity is now, for the report and for the curious."""
        play = self.kiosk.booth.play
        self.witness.look(play, self._step)
        if play is not None:
            self.mind.trails.note(self._step(), play)

    def _do(self, gesture: Gesture, found: dict[str, Spot]) -> None:
        match gesture:
            case Tap(act):
                self.finger.tap(found[act])
            case Hammer(act):
                self.finger.hammer(found[act])
            case Swipe(act, other) if other in found:
                side, away = found[act], found[other]
                u = min(self.kiosk.shell.window.width() / 1920, self.kiosk.shell.window.height() / 1080)
                distance = SWIPE * u if side.x > away.x else -SWIPE * u
                self.finger.swipe(((side.x + away.x) / 2, side.y), distance)
            case Swipe(act, _):
                self.finger.tap(found[act])

    def _think(self) -> None:
        """At a human pace: reads what is there."""
        if self.plan.pace != "human":
            return
        play = self.kiosk.booth.play
        reading = play.syllables * AGE_15.reading_s("x") if play is not None else 0.0
        rest(min(LONGEST_LOOK_S, AGE_15.decision_s + reading))

    def _idle(self) -> str:
        """Touches nothing until the kiosk is everybody's again."""
        booth = self.kiosk.booth
        profile = booth.profile
        asked = (max(profile.idle_s, profile.long_idle_s) + profile.quiet_s) * self.plan.patience
        self.begun = True
        until(lambda: booth.visit.stage is Stage.ATTRACT, asked + STUCK_S)
        return "idle"

    def _situation(self) -> tuple[object, ...]:
        """What there is to see, as far as a tap can change it."""
        booth, window = self.kiosk.booth, self.kiosk.shell.window
        state = booth.play.state if booth.play is not None else None
        visit = replace(booth.visit, touches=0, long_look=False)
        return visit, state, bool(window.property("languagesOpen")), str(booth.faces.stage.property("stage"))

    def _place(self) -> str:
        play = self.kiosk.booth.play
        return str(self.kiosk.booth.faces.stage.property("stage")) + (f"/{play.kind.name}" if play is not None else "")

    def _step(self) -> str:
        """The lesson and step that is played; "" outside the activities."""
        booth = self.kiosk.booth
        if booth.programme is None or booth.play is None:
            return ""
        entry = booth.programme.entries[booth.visit.mission][booth.visit.step]
        return f"{entry.lesson}/{entry.step.id}"
