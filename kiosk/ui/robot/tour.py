"""Sends visitors through a running kiosk, one after another, and measures."""

from __future__ import annotations

import time
from collections import Counter
from typing import TYPE_CHECKING

from kiosk.core.rng import derived
from kiosk.ui.robot.dice import Dice
from kiosk.ui.robot.finger import Finger
from kiosk.ui.robot.ledger import Ledger
from kiosk.ui.robot.meters import Paints, peak_mb, percentiles, rss_mb
from kiosk.ui.robot.minds import Mind
from kiosk.ui.robot.report import Report
from kiosk.ui.robot.trails import Trails
from kiosk.ui.robot.visitor import Visitor
from kiosk.ui.robot.witness import Witness
from kiosk.ui.waiting import rest

if TYPE_CHECKING:
    from collections.abc import Callable

    from kiosk.ui.robot.plan import Plan, Running

RSS_EVERY = 10
HELD_S = 0.09
GIVE_UP_AFTER = 3


def play(kiosk: Running, plan: Plan, progress: Callable[[int], None] = lambda _done: None) -> Report:
    """Sends the visitors of ``plan``; ``progress`` hears how many have gone. ``answers_stored`` is still to be read.

    Stops early when the window is closed, or when visitors got stuck three times.
    """
    report, ledger = Report(), Ledger(plan.ledger) if plan.ledger else None
    paints = Paints(kiosk.shell.window)
    witness, inert, sessions = Witness.of(kiosk.booth, ledger), Counter[str](), Counter[str]()
    kiosk.booth.visit_ended.connect(lambda: sessions.update(["over"]))
    finger = Finger(kiosk.shell.window, paints, HELD_S if plan.pace == "human" else 0.0)
    rest(0.2)
    report.rss_mb["start"] = round(rss_mb(), 1)
    begun, trails = time.perf_counter(), Trails()
    for number in range(plan.visitors):
        own = derived(plan.seed, plan.style, str(number))
        kiosk.booth.seed = own
        mind = Mind(plan.style, Dice(own), plan.language, number, trails)
        stuck = Visitor(kiosk, plan, mind, finger, witness, inert).visit()
        report.visitors += 1
        if stuck:
            report.stuck.append(stuck)
        if (number + 1) % RSS_EVERY == 0:
            report.rss_after.append(round(rss_mb(), 1))
        progress(number + 1)
        if len(report.stuck) >= GIVE_UP_AFTER or not kiosk.shell.window.isVisible():
            break
    report.seconds = round(time.perf_counter() - begun, 2)
    if ledger is not None:
        ledger.close()
    report.sessions, report.inert = sessions["over"], dict(sorted(inert.items()))
    _sum_up(report, kiosk, witness, paints)
    return report


def _sum_up(report: Report, kiosk: Running, witness: Witness, paints: Paints) -> None:
    report.steps = sum(witness.plays.values())
    report.answers_shown = kiosk.booth.answers_shown
    report.crashes = kiosk.guard.failures
    report.warnings = list(kiosk.guard.qt_warnings)
    report.qt_warnings = len(report.warnings)
    report.taps, report.late = len(paints.times), witness.late
    report.tap_to_paint_ms = percentiles(paints.times, 50, 95, 99) | {"max": round(max(paints.times, default=0.0), 2)}
    report.commit_ms = percentiles(kiosk.recorder.commit_ms, 50, 99)
    report.rss_mb |= {"end": round(rss_mb(), 1), "peak": round(peak_mb(), 1)}
    report.by_kind = {
        kind: {"plays": witness.plays[kind], "answers": witness.answers[kind]} for kind in sorted(witness.plays)
    }
    report.endings = {step: dict(sorted(ends.items())) for step, ends in sorted(witness.endings.items())}
    report.endings_never = {step: list(endings) for step, endings in sorted(witness.never.items()) if endings}
