"""``kind: slides`` – a short story, told card by card."""

from pathlib import Path

from kiosk.activities.slides import engine
from kiosk.activities.slides.checks import check
from kiosk.activities.slides.model import Slides
from kiosk.activities.slides.places import PLACES
from kiosk.activities.slides.view import View, view
from kiosk.core.kind import Kind

__all__ = ["KIND"]

KIND: Kind[Slides, engine.State, View] = Kind(
    name="slides",
    folder=Path(__file__).parent,
    spec=Slides,
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
