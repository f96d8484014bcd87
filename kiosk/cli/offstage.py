"""A kiosk that no visitor stands before: for the robot and for pictures. Offscreen unless a platform is asked for."""

from __future__ import annotations

import argparse
import logging
import os
import sys
import tempfile
from contextlib import contextmanager
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.console import say_error
from kiosk.cli.datadir import data_folder
from kiosk.cli.logs import JsonLines, start_log
from kiosk.cli.paths import NO_LESSON
from kiosk.core.errors import ContentError
from kiosk.ui import environment

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from PySide6.QtGui import QGuiApplication

    from kiosk.app import Options
    from kiosk.app.kiosk import Kiosk
    from kiosk.content import Library

WINDOW_S = 20.0
OFFSCREEN = {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software"}


@contextmanager
def folder(args: argparse.Namespace) -> Iterator[Path]:
    """The data folder that ``--data`` names, else a fresh one that is gone afterwards; the log begins in it.

    Qt's application is made before: without one Ctrl+C ends the process at once, and a fresh folder would stay.
    """
    _application()
    with tempfile.TemporaryDirectory(prefix="kiosk-", ignore_cleanup_errors=True) as fresh:
        args.data = args.data or Path(fresh)
        data = data_folder(args)
        start_log(data, args.log_level)
        loud = logging.StreamHandler(sys.stderr)
        loud.setLevel(logging.ERROR)
        loud.setFormatter(JsonLines())
        loud.addFilter(_not_told)
        logging.getLogger().addHandler(loud)
        try:
            yield data
        finally:
            logging.shutdown()


def prepare() -> bool:
    """Chooses where Qt draws; True for offscreen. To be called before Qt starts."""
    environment.scrub()
    environment.choose_renderer()
    if "QT_QPA_PLATFORM" not in os.environ:
        os.environ.update(OFFSCREEN)
    return os.environ["QT_QPA_PLATFORM"].partition(":")[0] in {"offscreen", "minimal"}


@contextmanager
def kiosk(options: Options) -> Iterator[Kiosk]:
    """A running kiosk, taken down afterwards with all results on the disk."""
    from kiosk.app.kiosk import Kiosk
    from kiosk.ui.guard import Guard
    from kiosk.ui.waiting import until

    _application().setQuitOnLastWindowClosed(False)
    guard = Guard()
    guard.install()
    running = Kiosk(options, guard)
    try:
        until(running.shell.window.isVisible, WINDOW_S)
        yield running
    finally:
        running.close()
        guard.remove()


def _application() -> QGuiApplication:
    """The application of Qt, made where there is none; it lives as long as the process."""
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication.instance() or QGuiApplication(["kiosk"])
    assert isinstance(app, QGuiApplication)
    return app


def tell_content(args: argparse.Namespace) -> Library:
    """Says what is broken in the content, each problem once, and gives it; ContentError where nothing can be played."""
    from kiosk.cli.check import line

    found = library(args)()
    if not found.lessons:
        raise ContentError(NO_LESSON, found.errors)
    for problem in found.errors:
        say_error(line(problem))
    return found


def _not_told(record: logging.LogRecord) -> bool:
    """Problems of content are told by ``tell_content``, not by every kiosk that starts."""
    return record.getMessage() != "content"


def library(args: argparse.Namespace) -> Callable[[], Library]:
    """Gives the content that the command line asks for; it is read once, however many kiosks are started."""
    return partial(_read, only=args.only, lessons=tuple(args.lessons))


@cache
def _read(*, only: bool, lessons: tuple[Path, ...]) -> Library:
    from kiosk.cli.shelf import shelf

    return shelf(argparse.Namespace(only=only, lessons=lessons))
