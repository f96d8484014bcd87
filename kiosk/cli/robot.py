"""``kiosk robot``: plays the real screens by itself, through real touch events, and reports what happened."""

from __future__ import annotations

import argparse
import json
import sys
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli import offstage
from kiosk.cli.console import say, translator
from kiosk.cli.numbers import between, whole
from kiosk.core.languages import LANGUAGES
from kiosk.core.message import msg

if TYPE_CHECKING:
    from kiosk.app import Options
    from kiosk.ui.robot import Plan, Report

DESCRIPTION = msg(
    "Sends robot visitors through the real screens: they look for what can be pressed and touch it, as fingers would. "
    "Counts answers, crashes and warnings, measures how soon a touch is painted. Works without a screen; with "
    "QT_QPA_PLATFORM=xcb in a real window. Results go to a folder that is gone afterwards, unless --data names one. "
    "Exits with 1 when something broke, was lost or got stuck. "
    "Example: kiosk robot --visitors 200 --style random --seed 7 --json"
)
STYLES = ("wise", "careless", "random", "idle")
PACES = ("fast", "human")
MOST_VISITORS = 1_000_000
WINDOW, SCREEN = (1280, 720), (1920, 1080)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declares who comes, and how."""
    tell = translator()
    parser.add_argument(
        "--visitors",
        type=between(1, MOST_VISITORS),
        default=10,
        metavar="N",
        help=msg("how many visitors come, one after another").said_by(tell),
    )
    parser.add_argument(
        "--seed", type=whole, default=0, metavar="S", help=msg("the same seed decides the same").said_by(tell)
    )
    parser.add_argument(
        "--pace", choices=PACES, default="fast", help=msg("fast, or as long as a person reads").said_by(tell)
    )
    parser.add_argument("--style", choices=STYLES, default="random", help=msg("how the visitors decide").said_by(tell))
    parser.add_argument(
        "--playlist", metavar="NAME", help=msg("the playlist or lesson that is offered first").said_by(tell)
    )
    parser.add_argument("--language", choices=LANGUAGES, help=msg("the language that all of them choose").said_by(tell))
    parser.add_argument(
        "--windowed", action="store_true", help=msg("1280×720 instead of the full screen").said_by(tell)
    )
    parser.add_argument("--json", action="store_true", help=msg("answer with one JSON document").said_by(tell))
    parser.add_argument("--ledger", type=Path, metavar="FILE", help=argparse.SUPPRESS)


def run(args: argparse.Namespace) -> int:
    """Plays; 1 when a visitor met something that must not be."""
    offscreen = offstage.prepare()
    offstage.tell_content(args)
    with offstage.folder(args) as data:
        report = _played(args, data, offscreen=offscreen)
    if args.json:
        say(json.dumps(report.as_json(), ensure_ascii=False, indent=2))
    else:
        _tell(report)
    return 0 if report.fine else 1


def _played(args: argparse.Namespace, data: Path, *, offscreen: bool) -> Report:
    from kiosk.app import check_chosen
    from kiosk.records.reading import count_answers
    from kiosk.ui.robot import Plan, play

    plan = Plan(args.visitors, args.seed, args.pace, args.style, args.language or "", args.ledger)
    options = _options(args, data, plan, offscreen=offscreen)
    if args.playlist:
        check_chosen(options)
    before = count_answers(data)
    with offstage.kiosk(options) as kiosk:
        if not offscreen and not args.windowed:
            kiosk.shell.window.showFullScreen()
        report = play(kiosk, plan, partial(_progress, args.visitors))
    report.answers_stored = count_answers(data) - before
    return report


def _options(args: argparse.Namespace, data: Path, plan: Plan, *, offscreen: bool) -> Options:
    from kiosk.app import PLAYLIST, Options

    return Options(
        data=data,
        library=offstage.library(args),
        chosen=args.playlist or PLAYLIST,
        locked=False,
        language=args.language or LANGUAGES[0],
        lazy=True,
        patience=plan.patience,
        size=SCREEN if offscreen and not args.windowed else WINDOW,
        sound=not offscreen,
    )


def _progress(visitors: int, done: int) -> None:
    if sys.stderr is not None and sys.stderr.isatty():
        print(f"\r{done}/{visitors}", end="\n" if done == visitors else "", file=sys.stderr, flush=True)


def _tell(report: Report) -> None:
    tell = translator()
    rows = (
        (msg("Visitors").said_by(tell), report.visitors),
        (msg("Activities played").said_by(tell), report.steps),
        (msg("Answers acknowledged / stored").said_by(tell), f"{report.answers_shown} / {report.answers_stored}"),
        (msg("Crashes / Qt warnings").said_by(tell), f"{report.crashes} / {report.qt_warnings}"),
        (msg("Touch to paint, ms").said_by(tell), _numbers(report.tap_to_paint_ms)),
        (msg("Stored within, ms").said_by(tell), _numbers(report.commit_ms)),
        (msg("Memory, MB").said_by(tell), _numbers(report.rss_mb)),
        (msg("Seconds").said_by(tell), report.seconds),
    )
    for name, value in rows:
        say(f"{name:32}{value}")
    for problem in (*report.stuck, *report.warnings):
        say(f"! {problem}")


def _numbers(values: dict[str, float]) -> str:
    return "  ".join(f"{name} {value:g}" for name, value in values.items())
