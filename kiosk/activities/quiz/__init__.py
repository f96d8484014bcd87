"""``kind: quiz`` – questions whose every option carries its reason."""

from pathlib import Path

from kiosk.activities.quiz import engine
from kiosk.activities.quiz.checks import check
from kiosk.activities.quiz.model import Quiz
from kiosk.activities.quiz.places import PLACES
from kiosk.activities.quiz.view import View, view
from kiosk.core.kind import Kind

__all__ = ["KIND"]

KIND: Kind[Quiz, engine.State, View] = Kind(
    name="quiz",
    folder=Path(__file__).parent,
    spec=Quiz,
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
