"""``kiosk map``: the picture of a scenario."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.console import translator
from kiosk.cli.writing import put
from kiosk.core.errors import ContentError, UsageError
from kiosk.core.message import Message, msg

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable

    from kiosk.content import Library
    from kiosk.core.problem import Problem

DESCRIPTION = msg(
    "Draws the scenario of a lesson as a map (SVG): scenes from left to right, endings in the colour of their rank, "
    "the trick at work in each scene, lines as thick as random plays went them, grey what no play reaches. Also draws "
    "a scenario that “kiosk check” finds fault with, as long as its names and conditions are right. "
    "Example: kiosk map lessons/khong-mac-cau/online-kidnapping.yaml -o map.svg"
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declares the options of this command."""
    translate = translator()
    parser.add_argument("file", type=Path, metavar="FILE", help=msg("a lesson").said_by(translate))
    where = msg("where to write it; - for standard output").said_by(translate)
    parser.add_argument("-o", "--output", required=True, metavar="OUT.svg", help=where)
    which = msg("the step to draw, where the lesson has several scenarios").said_by(translate)
    parser.add_argument("--step", metavar="ID", help=which)


def run(args: argparse.Namespace) -> int:
    """Writes the map."""
    spec, draw = _chosen(args)
    try:
        picture = draw(spec, lambda message: message.said_by(translator()))
    except ContentError as error:
        raise ContentError(error.message, _errors(args)) from None
    put(picture, args.output)
    return 0


def _chosen(args: argparse.Namespace) -> tuple[object, Callable[[object, Callable[[Message], str]], str]]:
    """The step to draw, and what draws it: a function ``drawing(spec, say)`` in the package of its kind."""
    from kiosk.cli.proofs import able

    library = _library(args)
    steps = {step.id: (step.spec, draw) for _, step, draw in able(library, "drawing")}
    if not steps:
        message = msg("There is nothing in “{path}” that a map could be drawn of.", path=args.file)
        raise ContentError(message, library.errors) if library.errors else UsageError(message)
    if args.step is None and len(steps) > 1:
        raise UsageError(msg("Say with --step which one to draw: {names}.", names=", ".join(steps)))
    name = args.step or next(iter(steps))
    if name not in steps:
        raise UsageError(msg("There is no scenario “{name}” here, but: {names}.", name=name, names=", ".join(steps)))
    return steps[name]


def _library(args: argparse.Namespace) -> Library:
    """The lesson without what the kinds check and time themselves: a map helps most where something is wrong."""
    from kiosk.cli.paths import must_exist
    from kiosk.cli.shelf import shelf_of
    from kiosk.kinds import kinds

    lenient = {
        name: replace(kind, check=lambda _spec: (), seconds=lambda _spec, _pace: 0.0) for name, kind in kinds().items()
    }
    must_exist([args.file])
    return shelf_of([args.file], args, lenient_kinds=lenient)


def _errors(args: argparse.Namespace) -> tuple[Problem, ...]:
    """What “kiosk check” would find wrong with the file: a map cannot be drawn of it."""
    from kiosk.cli.shelf import shelf_of

    return shelf_of([args.file], args).errors
