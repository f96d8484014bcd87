"""``kiosk run``: the kiosk itself."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.console import translator
from kiosk.cli.datadir import data_folder
from kiosk.cli.logs import start_log
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
        "--profile", type=Path, metavar="FILE", help=say("a YAML file with times, language and playlist")
    )
    parser.add_argument("--windowed", action="store_true", help=say("a window for authors instead of the full screen"))
    parser.add_argument("--playlist", metavar="NAME", help=say("the playlist or lesson that is offered first"))
    parser.add_argument("--language", choices=LANGUAGES, help=say("the language of the first screen"))


def run(args: argparse.Namespace) -> int:
    """Runs until somebody closes it."""
    profile = read_profile(args.profile)
    if args.language:
        profile = replace(profile, language=args.language)
    if args.playlist:
        profile = replace(profile, playlist=args.playlist)
    data = data_folder(args)
    start_log(data, args.log_level)
    from kiosk import app

    chosen = profile.playlist or app.PLAYLIST
    options = app.Options(
        data=data, library=partial(_library, args), chosen=chosen, locked=not args.windowed, profile=profile
    )
    if args.playlist:
        app.check_chosen(options)
    return app.run(options)


def _library(args: argparse.Namespace) -> Library:
    from kiosk.cli.shelf import shelf

    return shelf(args)
