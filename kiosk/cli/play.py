"""``kiosk play``: one lesson or playlist, then leaves."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.console import translator
from kiosk.cli.datadir import data_folder
from kiosk.cli.logs import start_log
from kiosk.core.message import msg

if TYPE_CHECKING:
    import argparse

DESCRIPTION = msg(
    "Plays one lesson or playlist, by name or by file, and leaves when it is over. "
    "Example: kiosk play lessons/my-course/my-lesson.yaml --windowed"
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declares what is played, and how."""
    say = translator()
    parser.add_argument("what", metavar="NAME|FILE", help=say("a lesson or playlist"))
    parser.add_argument("--windowed", action="store_true", help=say("a window for authors instead of the full screen"))
    parser.add_argument("--seed", type=int, metavar="N", help=say("plays the same order again"))


def run(args: argparse.Namespace) -> int:
    """Plays it; exit code 2 when there is no such thing, 1 when it is broken."""
    data = data_folder(args)
    start_log(data, args.log_level)
    from kiosk.app import Options, check_chosen
    from kiosk.app.opening import run as run_kiosk
    from kiosk.cli.shelf import shelf, shelf_of

    path = Path(args.what)
    by_file = path.suffix in {".yaml", ".yml"}
    library = partial(shelf_of, [path], args) if by_file else partial(shelf, args)
    options = Options(
        data=data,
        library=library,
        chosen=path.stem if by_file else args.what,
        alone=True,
        locked=not args.windowed,
        seed=args.seed,
    )
    check_chosen(options)
    return run_kiosk(options)
