"""Loads content for commands: the shipped lessons, those of ``--lessons``, and any file or folder."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk import content
from kiosk.cli.named import lessons_named
from kiosk.content import Library, art_of
from kiosk.content.report import visible
from kiosk.content.sources import VOCABULARY
from kiosk.core import places
from kiosk.kinds import kinds

if TYPE_CHECKING:
    import argparse
    import datetime as dt
    from collections.abc import Mapping, Sequence

    from kiosk.core.kind import AnyKind
    from kiosk.core.problem import Problem

_WORDS = tuple(f"{name}.yaml" for name in ("help", "tactics", "people"))
_OF_WORDS = frozenset({"unknown-help", "unknown-tactic", "unknown-person"})
_FOLDERS_UP = 3


def shelf(
    args: argparse.Namespace, today: dt.date | None = None, lenient_kinds: Mapping[str, AnyKind] | None = None
) -> Library:
    """The shipped lessons (unless ``--only``) and those of every ``--lessons``; broken ones are in it as such."""
    shipped = [] if args.only else [places.lessons()]
    return loaded([*shipped, *args.lessons], today=today, instead=lenient_kinds)


def shelf_of(
    paths: Sequence[Path],
    args: argparse.Namespace,
    today: dt.date | None = None,
    lenient_kinds: Mapping[str, AnyKind] | None = None,
    around: Mapping[str, AnyKind] | None = None,
) -> Library:
    """What is at ``paths``, on top of the shelf; only its own problems, where the words around are not to blame.

    It may refer to what the shelf holds, and to the lessons folder it lies in: to the words there, and where it is a
    playlist to the lessons that it names. Nothing else there is read. Only what the shelf itself names is taken: that
    is there beside these paths when the program runs.

    ``lenient_kinds`` may stand in for the kinds of this program where problems are to be overlooked; ``around`` only
    for what ``paths`` stand on.
    """
    around = around or lenient_kinds
    base = shelf(args, lenient_kinds=around)
    blamed = list(_of_words(base))
    shipped = None if args.only else places.real(places.lessons())  # is on the shelf
    roots = [root for root in dict.fromkeys(map(root_of, paths)) if root not in {None, shipped}]
    if roots:
        taken = base.origins
        base = loaded([file for root in roots for file in words_in(root)], base=base, instead=around)
        blamed += _of_words(base)
        base = replace(loaded(lessons_named(paths, roots), base=base, instead=around), origins=taken)
    library = loaded(paths, base=base, today=today, instead=lenient_kinds)
    return _with_words(library, blamed)


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


def root_of(path: Path) -> Path | None:
    """The lessons folder that a path lies in, other than the path itself: where its vocabulary is."""
    return next((folder for folder in places.real(path).parents[:_FOLDERS_UP] if words_in(folder)), None)


def words_in(folder: Path) -> tuple[Path, ...]:
    """The vocabulary files in ``folder``; in the folder of a course there are none, all its files are lessons."""
    if (folder / "course.yaml").is_file():
        return ()
    return tuple(file for name in _WORDS if (file := folder / name).is_file())


def _of_words(base: Library) -> tuple[Problem, ...]:
    """What is wrong with the words that a lesson refers to."""
    return tuple(problem for problem in base.errors if Path(problem.file).stem in VOCABULARY)


def _with_words(library: Library, blamed: Sequence[Problem]) -> Library:
    """Where a name is not known, what is wrong with the words around it is told too: it may be why."""
    files = {places.real(file) for file in library.files}
    if not any(problem.code in _OF_WORDS for problem in library.problems):
        return library
    others = tuple(problem for problem in blamed if places.real(Path(problem.file)) not in files)
    return replace(library, problems=(*library.problems, *others))
