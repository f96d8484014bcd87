"""``kiosk check``: what is wrong with content, line by line."""

from __future__ import annotations

import datetime as dt
import json
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.console import say, translator
from kiosk.core.message import msg
from kiosk.core.problem import Severity

if TYPE_CHECKING:
    import argparse

    from kiosk.content import Library
    from kiosk.core.problem import Problem

DESCRIPTION = msg(
    "Checks content without playing it: form, references, pictures, texts, and what each kind of activity can prove. "
    "Without a path the shipped lessons are checked; a path may be any file or folder anywhere. Every problem is one "
    "line, “file:line:column: error|warning: sentence (hint)”; the last line sums up. Exits with 1 when there is an "
    "error. Example: kiosk check my-lesson.yaml"
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declares the options of this command."""
    translate = translator()
    parser.add_argument(
        "paths", type=Path, nargs="*", metavar="PATH", help=msg("a file or a folder").said_by(translate)
    )
    parser.add_argument("--json", action="store_true", help=msg("answer with one JSON document").said_by(translate))


def run(args: argparse.Namespace) -> int:
    """Prints the problems; 1 when there is an error among them."""
    from kiosk.cli.shelf import shelf, shelf_of

    today = dt.datetime.now().astimezone().date()
    library = shelf_of(args.paths, args, today) if args.paths else shelf(args, today)
    if args.json:
        say(json.dumps(_document(library), ensure_ascii=False, indent=2))
    else:
        for problem in library.problems:
            say(line(problem))
        say(_summary(library))
    return 1 if library.errors else 0


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
        "{files} files checked: {errors} errors, {warnings} warnings.",
        files=len(library.files),
        errors=errors,
        warnings=len(library.problems) - errors,
    )
    return message.said_by(translator())


def _document(library: Library) -> dict[str, object]:
    from kiosk.cli.proofs import proofs

    return {
        "files": len(library.files),
        "problems": [as_json(problem) for problem in library.problems],
        "scenarios": list(proofs(library)),
    }


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
