"""A branching story on a phone, played in one's own seat, with a way out in reach at every moment."""

from pathlib import Path

from kiosk.activities.scenario.chart_svg import drawing as drawing
from kiosk.activities.scenario.check_time import check_time as check_time
from kiosk.activities.scenario.checks import check
from kiosk.activities.scenario.engine import done, progress, reduce, start, wait
from kiosk.activities.scenario.judging import outcomes
from kiosk.activities.scenario.model import Scenario
from kiosk.activities.scenario.moves import MOVES, SetCalm
from kiosk.activities.scenario.places import PLACES
from kiosk.activities.scenario.plays import plays as plays
from kiosk.activities.scenario.report import report as report
from kiosk.activities.scenario.rows import ScenarioView
from kiosk.activities.scenario.timing import seconds
from kiosk.activities.scenario.view import view
from kiosk.core.kind import Kind

KIND = Kind(
    name="scenario",
    folder=Path(__file__).parent,
    spec=Scenario,
    view_type=ScenarioView,
    moves=MOVES,
    start=start,
    reduce=reduce,
    view=view,
    wait=wait,
    outcomes=outcomes,
    done=done,
    progress=progress,
    seconds=seconds,
    check=check,
    help_inside=True,
    calm=SetCalm(on=True),
    places=PLACES,
)

__all__ = ["KIND"]
