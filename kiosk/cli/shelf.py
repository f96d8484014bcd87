"""Loads content for commands: the shipped lessons, those of ``--lessons``, and any file or folder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import content
from kiosk.content import Library, art_of
from kiosk.content.report import visible
from kiosk.content.sources import there_is
from kiosk.core import places
from kiosk.core.errors import UsageError
from kiosk.core.message import msg
from kiosk.kinds import kinds

if TYPE_CHECKING:
    import argparse
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from kiosk.core.kind import AnyKind

_VOCABULARY = ("help.yaml", "tactics.yaml", "people.yaml")
_FOLDERS_UP = 3


def shelf(args: argparse.Namespace, today: dt.date | None = None) -> Library:
    """The shipped lessons (unless ``--only``) and those of every ``--lessons``; broken ones are in it as such."""
    shipped = [] if args.only else [places.lessons()]
    _must_exist(args.lessons)
    return loaded([*shipped, *args.lessons], today=today)


def shelf_of(
    paths: Sequence[Path],
    args: argparse.Namespace,
    today: dt.date | None = None,
    lenient_kinds: Mapping[str, AnyKind] | None = None,
) -> Library:
    """What is at ``paths`` alone; they may refer to what the shelf holds, and to the lessons folder they lie in.

    Only what the shelf itself names is taken: that is there beside these paths when the program runs.

    ``lenient_kinds`` may stand in for the kinds of this program where problems are to be overlooked.
    """
    _must_exist(paths)
    base = shelf(args)
    around = [root for root in dict.fromkeys(map(root_of, paths)) if root is not None]
    if around:
        base = replace(loaded(around, base=base), origins=base.origins)
    return loaded(paths, base=base, today=today, instead=lenient_kinds)


def loaded(
    paths: Sequence[Path],
    *,
    base: Library | None = None,
    today: dt.date | None = None,
    instead: Mapping[str, AnyKind] | None = None,
) -> Library:
    """``content.load`` with the kinds (or others ``instead``) and the drawings of this program."""
    return content.load(paths, instead or kinds(), art_of(places.assets()), base=base, today=today)


def shown_file(file: str) -> str:
    """A file as somebody in this folder would name it, in one line."""
    path = Path(file)
    try:
        here = Path.cwd()
    except OSError:  # the folder was deleted
        return visible(file)
    return visible(str(path.relative_to(here)) if path.is_relative_to(here) else file)


def _must_exist(paths: Sequence[Path]) -> None:
    for path in paths:
        if not there_is(path):
            raise UsageError(msg("There is no file or folder “{path}”.", path=visible(str(path))))


def root_of(path: Path) -> Path | None:
    """The lessons folder that a path lies in, other than the path itself: where its vocabulary is."""
    above = path.resolve().parents[:_FOLDERS_UP]
    return next((folder for folder in above if any((folder / name).is_file() for name in _VOCABULARY)), None)
