"""``kiosk check``: what is wrong with content, line by line."""

from __future__ import annotations

import datetime as dt
import gc
import json
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.console import language, say, translator
from kiosk.cli.numbers import between
from kiosk.core.languages import SOURCE_OF_LESSONS
from kiosk.core.message import Message, msg
from kiosk.core.problem import Severity

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator

    from kiosk.content import Library
    from kiosk.core.problem import Problem

MOST_PLAYS = 1_000_000

DESCRIPTION = msg(
    "Checks content without playing it: form, references, pictures, texts, and what each kind of activity can prove. "
    "Without a path the shipped lessons are checked; a path may be any file or folder anywhere. Every problem is one "
    "line, “file:line:column: error|warning: sentence (hint)”; the last line sums up. Exits with 1 when there is an "
    "error. Example: kiosk check my-lesson.yaml --plays 10000"
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declares the options of this command."""
    translate = translator()
    parser.add_argument(
        "paths", type=Path, nargs="*", metavar="PATH", help=msg("a file or a folder").said_by(translate)
    )
    parser.add_argument("--json", action="store_true", help=msg("answer with one JSON document").said_by(translate))
    plays = msg("play every scenario so often at random, and tell what was never reached")
    parser.add_argument("--plays", type=between(0, MOST_PLAYS), default=0, metavar="N", help=plays.said_by(translate))


def run(args: argparse.Namespace) -> int:
    """Prints the problems; 1 when there is an error among them."""
    from kiosk.cli.paths import must_exist
    from kiosk.cli.shelf import shelf, shelf_of

    must_exist(args.paths)
    today = dt.datetime.now().astimezone().date()
    with _uncollected():
        library = _timed(shelf_of(args.paths, args, today) if args.paths else shelf(args, today))
        if args.json:
            say(json.dumps(_document(library, args.plays), ensure_ascii=False, indent=2))
        else:
            for problem in library.problems:
                say(line(problem))
            for never in _never(library, args.plays):
                say(never)
            say(_summary(library))
    return 1 if library.errors else 0


@contextmanager
def _uncollected() -> Iterator[None]:
    """Without the search for circles of objects: hundreds of thousands are made here, and hardly one is in a circle."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _timed(library: Library) -> Library:
    """The library with its problems of time added, each at its place among those of its file.

    What a kind itself told of the time gives way to what is told of the slowest readers.
    """
    from kiosk.cli.proofs import too_long

    late = tuple(too_long(library))
    told = {(one.file, one.code) for one in late if one.message.args["language"] == SOURCE_OF_LESSONS}
    kept = [problem for problem in library.problems if (problem.file, problem.code) not in told]
    files = list(dict.fromkeys(problem.file for problem in (*kept, *late)))
    problems = sorted((*kept, *late), key=lambda one: (files.index(one.file), one.line, one.column))
    return replace(library, problems=tuple(problems)) if late else library


def _never(library: Library, count: int) -> Iterator[str]:
    """One line for every scene, choice, exit and ending that no random play reached; one where nothing is left."""
    from kiosk.cli.proofs import played
    from kiosk.cli.shelf import shown_file

    every = list(played(library, count)) if count else []
    if every and not any(found["never"] for found in every):
        message = msg("{count} plays: every scene, choice, exit and ending was reached.", count=_number(count))
        yield message.said_by(translator())
    for found in every:
        for name in found["never"]:
            message = msg(
                "{count} random plays of “{step}” never reached “{name}”.", count=count, step=found["step"], name=name
            )
            yield f"{shown_file(found['file'])}: {message.said_by(translator())}"


def line(problem: Problem) -> str:
    """A problem in one line, in the language of the terminal; the word for its severity stays for machines."""
    from kiosk.cli.shelf import shown_file

    translate = translator()
    place = f"{shown_file(problem.file)}:{problem.line}:{problem.column}"
    hint = f" ({problem.hint.said_by(translate)})" if problem.hint else ""
    return f"{place}: {problem.severity}: {problem.message.said_by(translate)}{hint}"


def _summary(library: Library) -> str:
    errors = len(library.errors)
    message = msg(
        "{files} checked: {errors}, {warnings}.",
        files=_counted(len(library.files), msg("1 file"), msg("{count} files")),
        errors=_counted(errors, msg("1 error"), msg("{count} errors")),
        warnings=_counted(len(library.problems) - errors, msg("1 warning"), msg("{count} warnings")),
    )
    return message.said_by(translator())


def _counted(count: int, one: Message, several: Message) -> Message:
    return one if count == 1 else Message(several.text, {"count": count})


def _number(count: int) -> str:
    from kiosk.i18n.formats import number

    return number(count, language())


def _document(library: Library, count: int) -> dict[str, object]:
    from kiosk.cli.proofs import played, proofs

    document: dict[str, object] = {
        "files": len(library.files),
        "problems": [as_json(problem) for problem in library.problems],
        "scenarios": list(proofs(library)),
    }
    return document | {"plays": list(played(library, count))} if count else document


def as_json(problem: Problem) -> dict[str, object]:
    """A problem for machines, its sentences in the language of the terminal."""
    translate = translator()
    return {
        "file": problem.file,
        "line": problem.line,
        "column": problem.column,
        "severity": str(Severity(problem.severity)),
        "code": problem.code,
        "message": problem.message.said_by(translate),
        "hint": problem.hint.said_by(translate) if problem.hint else None,
    }
