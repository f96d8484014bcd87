"""``kiosk preview``: plays a file in a window while its author writes it."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.console import translator
from kiosk.cli.datadir import data_folder
from kiosk.cli.logs import start_log
from kiosk.cli.numbers import whole
from kiosk.cli.paths import NOTHING_TO_PLAY, must_be_file
from kiosk.content.sources import VOCABULARY, Role
from kiosk.core.errors import UsageError
from kiosk.core.languages import LANGUAGES
from kiosk.core.message import Message, msg
from kiosk.core.problem import Severity

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Mapping

    from kiosk.core.kind import AnyKind
    from kiosk.core.problem import Finding
    from kiosk.ui.preview_window import PreviewWindow
    from kiosk.ui.rehearsal import Wish
    from kiosk.ui.reread import Reading

DESCRIPTION = msg(
    "Plays a lesson or playlist in a window and reads it again whenever it is saved, staying at the scene, card or "
    "question where you are. What is wrong with it is shown over the window, with its lines, and the last version "
    "without errors stays playable. Nothing is recorded. "
    "Example: kiosk preview my-lesson.yaml --step call --scene ring --language en"
)


WINDOW = (1280, 720)
_NOT_PLAYED = VOCABULARY | {Role.COURSE}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declares what is played, and from where."""
    say = translator()
    parser.add_argument("file", type=Path, metavar="FILE", help=msg("a lesson or a playlist").said_by(say))
    parser.add_argument("--step", default="", metavar="ID", help=msg("the step to begin with").said_by(say))
    scene = msg("the scene or ending, card, question or item to begin at")
    parser.add_argument("--scene", default="", metavar="ID", help=scene.said_by(say))
    parser.add_argument("--seat", default="", metavar="ID", help=msg("whose part is played in a scenario").said_by(say))
    language = msg("the language to begin in").said_by(say)
    parser.add_argument("--language", choices=LANGUAGES, default=LANGUAGES[0], help=language)
    parser.add_argument(
        "--seed", type=whole, default=1, metavar="N", help=msg("draws and shuffles otherwise").said_by(say)
    )


def run(args: argparse.Namespace) -> int:
    """Plays until the window is closed; 2 when there is no such file, step, scene or seat."""
    start_log(data_folder(args), args.log_level)
    must_be_file(args.file)
    from kiosk.ui import environment
    from kiosk.ui.host import check_host
    from kiosk.ui.rehearsal import Wish

    environment.scrub()
    environment.choose_renderer()
    check_host()
    reading = read(args)
    wish = Wish(args.step, args.scene, args.seat)
    _must_fit(args.file, reading, wish)
    return _show(args, reading, wish)


def read(args: argparse.Namespace) -> Reading:
    """What the file holds now. What a lesson stands on (words, people) is read too, but not proved."""
    from kiosk.kinds import kinds

    lenient = {name: replace(kind, check=_nothing, seconds=_no_time) for name, kind in kinds().items()}
    reading = _reading(args, lenient)
    return _reading(args, kinds()) if reading.chosen in reading.library.playlists else reading


def _reading(args: argparse.Namespace, instead: Mapping[str, AnyKind]) -> Reading:
    from kiosk.cli.shelf import shelf_of
    from kiosk.ui.reread import Reading

    library = shelf_of([args.file], args, around=instead)
    name, problems = args.file.stem, library.problems
    playlist, lesson = library.playlists.get(name), library.lessons.get(name)
    if playlist is not None and playlist.file == args.file:
        lessons = {entry.lesson: library.lessons[entry.lesson] for entry in playlist.entries}
        return Reading(replace(library, lessons=lessons, playlists={name: playlist}, courses={}), name, problems)
    if lesson is not None and lesson.file == args.file:
        return Reading(replace(library, lessons={name: lesson}, playlists={}, courses={}), name, problems)
    return Reading(problems=problems)


def _nothing(_spec: object) -> tuple[Finding, ...]:
    return ()


def _no_time(_spec: object, _pace: object) -> float:
    return 0.0


def _nothing_more() -> None:
    """What is done about a failure once the window is going."""


def _must_fit(file: Path, reading: Reading, wish: Wish) -> None:
    """Raises UsageError for a step, scene or seat that there is not, and for a file of which nothing can be played."""
    from kiosk.kinds import kinds
    from kiosk.ui.rehearsal import wished

    if reading.broken:
        if file.stem in _NOT_PLAYED or not any(problem.severity is Severity.ERROR for problem in reading.problems):
            raise UsageError(NOTHING_TO_PLAY)
        return
    number = wished(kinds(), reading.entries(LANGUAGES[0]), wish)
    if isinstance(number, Message):
        raise UsageError(number)


def _watched(file: Path) -> tuple[Path, ...]:
    """The words that a lesson refers to."""
    from kiosk.cli.shelf import root_of

    above = root_of(file)
    return tuple(above / f"{name}.yaml" for name in VOCABULARY) if above else ()


def _show(args: argparse.Namespace, reading: Reading, wish: Wish) -> int:
    """The window, until it is closed."""
    from PySide6.QtGui import QGuiApplication

    from kiosk.ui.signals import heed_signals

    app = QGuiApplication(["kiosk"])
    heed_signals(app)
    with opened(args, reading, wish):
        app.exec()
    return 0


@contextmanager
def opened(
    args: argparse.Namespace, reading: Reading, wish: Wish, size: tuple[int, int] = WINDOW
) -> Iterator[PreviewWindow]:
    """The window with everything behind it, taken down afterwards. There must be a ``QGuiApplication``."""
    import shiboken6

    from kiosk.core import places
    from kiosk.kinds import kinds
    from kiosk.ui.guard import Guard
    from kiosk.ui.preview import Preview
    from kiosk.ui.preview_window import PreviewWindow
    from kiosk.ui.reread import Reread
    from kiosk.ui.sounds import SoundBox

    guard = Guard()
    guard.install()
    try:
        preview = Preview(args.file, kinds(), wish, language=args.language, seed=args.seed)
        guard.on_failure = preview.failed.emit
        shown = PreviewWindow(preview, size)
        shown.connect_sounds(SoundBox(places.assets() / "sounds", shown))
        reread = Reread(args.file, _watched(args.file), partial(read, args), shown)
        reread.done.connect(preview.take)
        preview.reread.connect(reread.now)
        preview.take(reading)
        try:
            yield shown
        finally:
            guard.on_failure = _nothing_more
            reread.close()
            shown.close()
            for made in (shown, preview):  # not left to Python, which may clear up in a thread where Qt must not
                shiboken6.delete(made)
    finally:
        guard.remove()
