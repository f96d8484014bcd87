"""Brings the app to every screen and every telling state of every kind, for pictures and for checks.

``tour`` goes there one after another; whoever follows it takes a picture or looks at the texts.
"""

from kiosk.ui.shots.staff import staff_tour
from kiosk.ui.shots.stage import PATIENCE, Stage, settled
from kiosk.ui.shots.tour import SEED, lessons_tour, sample_tour, tour

__all__ = ["PATIENCE", "SEED", "Stage", "lessons_tour", "sample_tour", "settled", "staff_tour", "tour"]
