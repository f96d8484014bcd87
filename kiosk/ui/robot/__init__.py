"""A visitor made of code: it looks at the real screens, touches them through real touch events, and counts.

``play`` sends visitors through a running kiosk, ``Plan`` says how many and of which kind, ``Report`` what came of it.
"""

from kiosk.ui.robot.plan import PACES, STYLES, Plan
from kiosk.ui.robot.report import Report
from kiosk.ui.robot.tour import play

__all__ = ["PACES", "STYLES", "Plan", "Report", "play"]
