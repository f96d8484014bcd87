"""``kiosk shots``: a picture of every screen, and what cannot be read on it."""

from __future__ import annotations

import argparse
import itertools
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from kiosk.cli import offstage
from kiosk.cli.console import say, translator
from kiosk.cli.numbers import size
from kiosk.cli.samples import PREFIX, write_samples
from kiosk.cli.writing import writing
from kiosk.core.errors import HostError, UsageError
from kiosk.core.languages import LANGUAGES
from kiosk.core.message import msg

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from kiosk.content import Library
    from kiosk.ui.shots import Stage

DESCRIPTION = msg(
    "Makes a picture of every screen and of every kind of activity in every state, into one folder a language and "
    "size, and looks for texts that are cut, too large for their place or too small; each is told in one line. "
    "Exits with 1 when there is one. Works without a screen. With --lesson only what one lesson shows. "
    "Example: kiosk shots pictures --language all --size 1024x600 --size 1920x1080"
)
SIZE = (1920, 1080)
PARTS = ("screens", "samples", "staff")
"""What a kiosk is started for: the way through with the shipped lessons, the samples of the kinds, the keypad."""
LESSONS = "lessons"
"""The part instead of these where ``--lesson`` names some: only what can be played of them."""


class Tour(NamedTuple):
    """One of ``PARTS``, in one language and one size of the window; each ``every``-th look of the lessons (0: none).

    Of the part ``LESSONS`` these ``lessons``.
    """

    part: str
    language: str
    size: tuple[int, int]
    every: int = 1
    lessons: tuple[str, ...] = ()


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declares which pictures are made."""
    tell = translator()
    parser.add_argument("folder", type=Path, metavar="DIR", help=msg("where the pictures go").said_by(tell))
    parser.add_argument(
        "--language",
        choices=(*LANGUAGES, "all"),
        default=LANGUAGES[0],
        help=msg("the language of the screens").said_by(tell),
    )
    parser.add_argument(
        "--size", type=size, action="append", metavar="WxH", help=msg("of the window; may be given again").said_by(tell)
    )
    which = msg("only the pictures of this lesson; may be given again").said_by(tell)
    parser.add_argument("--lesson", action="append", default=[], metavar="NAME", help=which)


def run(args: argparse.Namespace) -> int:
    """Makes the pictures; 1 when something on them cannot be read."""
    offstage.prepare()
    languages = LANGUAGES if args.language == "all" else [args.language]
    _must_be_there(args.lesson, offstage.tell_content(args))
    parts, lessons = [LESSONS] if args.lesson else PARTS, tuple(dict.fromkeys(args.lesson))
    tours = [
        Tour(part, language, size, lessons=lessons)
        for language in languages
        for size in args.size or [SIZE]
        for part in parts
    ]
    with offstage.folder(args) as data:
        return 1 if sum(_pictures(args, data, tour) for tour in tours) else 0


@contextmanager
def stage_of(args: argparse.Namespace, data: Path, tour: Tour) -> Iterator[Stage]:
    """A running kiosk for ``tour``, in which nothing moves or goes on by itself."""
    from kiosk.app import PLAYLIST, Options
    from kiosk.ui.shots import PATIENCE, SEED, Stage
    from kiosk.visit import Profile

    lessons = [write_samples(data / "samples")] if tour.part == "samples" else []
    own = argparse.Namespace(**vars(args) | {"lessons": [*args.lessons, *lessons]})
    options = Options(
        data=data / "-".join((tour.part, tour.language, *map(str, tour.size))),
        library=offstage.library(own),
        chosen=PLAYLIST,
        locked=tour.part == "staff",
        language=tour.language,
        profile=Profile(calm_motion=True),
        patience=PATIENCE,
        size=tour.size,
        sound=False,
        seed=SEED,
    )
    with offstage.kiosk(options) as kiosk:
        yield Stage(kiosk)


def stops(stage: Stage, tour: Tour) -> Iterator[str]:
    """Brings ``stage`` to every stop of the tour; their names."""
    from kiosk.ui import shots

    match tour.part:
        case "screens":
            return shots.tour(stage, tour.language, tour.every)
        case "lessons":
            return shots.lessons_tour(stage, tour.language, tour.lessons)
        case "samples":
            return shots.sample_tour(stage, tour.language, PREFIX)
    return shots.staff_tour(stage)


def _pictures(args: argparse.Namespace, data: Path, tour: Tour) -> int:
    """Makes the pictures of one tour; how many faults they have."""
    from kiosk.ui.legible import illegible
    from kiosk.ui.shots import settled

    folder = args.folder / f"{tour.language}-{tour.size[0]}x{tour.size[1]}"
    first, faults = 1 if tour.part == LESSONS else 1 + 300 * PARTS.index(tour.part), 0
    with writing(folder):
        folder.mkdir(parents=True, exist_ok=True)
    with stage_of(args, data, tour) as stage:
        for number, name in zip(itertools.count(first), stops(stage, tour), strict=False):
            settled(stage.window)
            file = folder / f"{number:03d}-{name}.png"
            if not stage.window.grabWindow().save(str(file)):
                raise HostError(msg("The picture {file} cannot be written.", file=file))
            for fault in illegible(stage.window):
                faults += 1
                say(f"{file}: {fault}")
    return faults


def _must_be_there(names: Sequence[str], library: Library) -> None:
    for name in names:
        if name not in library.lessons:
            message = msg("There is no lesson “{name}” that can be played. See `kiosk list`.", name=name)
            raise UsageError(message)
