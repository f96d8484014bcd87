"""``kind: judge`` – “Thật hay giả?”: honest messages and tricks, to be told apart."""

from pathlib import Path

from kiosk.activities.judge import engine
from kiosk.activities.judge.checks import check
from kiosk.activities.judge.model import Judge
from kiosk.activities.judge.places import PLACES
from kiosk.activities.judge.view import View, view
from kiosk.core.kind import Kind

__all__ = ["KIND"]

KIND: Kind[Judge, engine.State, View] = Kind(
    name="judge",
    folder=Path(__file__).parent,
    spec=Judge,
    view_type=View,
    moves=engine.MOVES,
    start=engine.start,
    reduce=engine.reduce,
    view=view,
    wait=engine.wait,
    outcomes=engine.outcomes,
    done=engine.done,
    progress=engine.progress,
    seconds=engine.seconds,
    check=check,
    places=PLACES,
)
