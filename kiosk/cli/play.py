"""``kiosk play``: one lesson or playlist, then leaves."""

from __future__ import annotations

from dataclasses import replace
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.console import translator
from kiosk.cli.datadir import data_folder
from kiosk.cli.logs import start_log
from kiosk.cli.numbers import whole
from kiosk.cli.paths import NOTHING_TO_PLAY, must_be_file
from kiosk.core.errors import UsageError
from kiosk.core.message import msg

if TYPE_CHECKING:
    import argparse

    from kiosk.app import Options
    from kiosk.content import Library

DESCRIPTION = msg(
    "Plays one lesson or playlist, by name or by file, and leaves when it is over. "
    "Example: kiosk play lessons/my-course/my-lesson.yaml --windowed"
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declares what is played, and how."""
    say = translator()
    parser.add_argument("what", metavar="NAME|FILE", help=msg("a lesson or playlist").said_by(say))
    parser.add_argument(
        "--windowed", action="store_true", help=msg("a window for authors instead of the full screen").said_by(say)
    )
    parser.add_argument("--seed", type=whole, metavar="N", help=msg("plays the same order again").said_by(say))


def run(args: argparse.Namespace) -> int:
    """Plays it; exit code 2 when there is no such thing, 1 when it is broken."""
    path = Path(args.what)
    by_file = path.suffix in {".yaml", ".yml"} or len(path.parts) != 1
    if by_file:
        must_be_file(path)
    data = data_folder(args)
    start_log(data, args.log_level)
    from kiosk.app import Options
    from kiosk.app.opening import run as run_kiosk
    from kiosk.cli.shelf import shelf

    options = Options(
        data=data,
        library=cache(partial(_of_file, path, args) if by_file else partial(shelf, args)),
        chosen=path.stem if by_file else args.what,
        alone=True,
        locked=not args.windowed,
        seed=args.seed,
    )
    _check(options, by_file=by_file)
    return run_kiosk(options)


def _check(options: Options, *, by_file: bool) -> None:
    from kiosk.app import check_chosen

    try:
        check_chosen(options)
    except UsageError:
        if by_file:  # it is there, but has nothing of that name in it
            raise UsageError(NOTHING_TO_PLAY) from None
        raise


def _of_file(path: Path, args: argparse.Namespace) -> Library:
    """The file with what it stands on; of its name there is nothing else: that would be played in its stead."""
    from kiosk.cli.shelf import shelf_of

    library = shelf_of([path], args)
    name, playlists, lessons = path.stem, dict(library.playlists), dict(library.lessons)
    if name in playlists and playlists[name].file != path:
        del playlists[name]
    if name in lessons and lessons[name].file != path and name not in playlists:
        del lessons[name]
    return replace(library, playlists=playlists, lessons=lessons)
