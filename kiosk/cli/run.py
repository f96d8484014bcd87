"""``kiosk run``: the kiosk itself."""

from __future__ import annotations

from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.console import say_error, translator
from kiosk.cli.datadir import data_folder
from kiosk.cli.logs import start_log
from kiosk.cli.paths import NO_LESSON
from kiosk.cli.profile import read_profile
from kiosk.core.languages import LANGUAGES
from kiosk.core.message import msg

if TYPE_CHECKING:
    import argparse

    from kiosk.content import Library

DESCRIPTION = msg(
    "Starts the kiosk: full screen, closed only by the staff's PIN, which the first start asks for. "
    "With --windowed it runs in a window that closes like any other. Example: kiosk run --windowed --language en"
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declares what can be chosen for a day."""
    say = translator()
    parser.add_argument(
        "--profile", type=Path, metavar="FILE", help=msg("a YAML file with times, language and playlist").said_by(say)
    )
    parser.add_argument(
        "--windowed", action="store_true", help=msg("a window for authors instead of the full screen").said_by(say)
    )
    parser.add_argument(
        "--playlist", metavar="NAME", help=msg("the playlist or lesson that is offered first").said_by(say)
    )
    parser.add_argument("--language", choices=LANGUAGES, help=msg("the language of the first screen").said_by(say))


def run(args: argparse.Namespace) -> int:
    """Runs until somebody closes it."""
    profile = read_profile(args.profile) if args.profile else None
    data = data_folder(args)
    start_log(data, args.log_level)
    from kiosk.app import PLAYLIST, Options, check_chosen
    from kiosk.app.opening import run as run_kiosk

    asked = args.playlist or (profile.playlist if profile else "")
    usual = asked in {"", PLAYLIST} and not args.only
    options = Options(
        data=data,
        library=cache(partial(_library, args)),
        chosen=asked or PLAYLIST,
        language=args.language or (profile.language if profile else LANGUAGES[0]),
        profile=profile,
        lazy=usual and not args.lessons,  # whoever adds or names something must hear now what is wrong with it
        locked=not args.windowed,
    )
    if asked and not usual:
        check_chosen(options)
    return run_kiosk(options)


def _library(args: argparse.Namespace) -> Library:
    """What the command line asks for. Whoever started it is told what cannot be played, a line a problem."""
    from kiosk.cli.check import line
    from kiosk.cli.shelf import shelf

    library = shelf(args)
    for problem in library.errors:
        say_error(line(problem))
    if not library.lessons:
        say_error(NO_LESSON.said_by(translator()))
    return library
