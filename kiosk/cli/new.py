"""``kiosk new``: a commented, valid starting point."""

from __future__ import annotations

import keyword
import re
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.console import say, translator
from kiosk.cli.paths import must_be_folder
from kiosk.cli.writing import writing
from kiosk.content.media_names import is_reserved
from kiosk.content.sources import Role
from kiosk.core import places
from kiosk.core.errors import UsageError
from kiosk.core.message import Message, msg

if TYPE_CHECKING:
    import argparse

DESCRIPTION = msg(
    "Makes a starting point that passes “kiosk check” and can be played at once: a lesson, a lesson with a scenario, "
    "or a playlist in this folder; a kind of activity among the others in a checkout. Nothing is ever overwritten. "
    "Example: kiosk new lesson strange-message"
)

_NAME = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
_KIND_NAME = re.compile(r"[a-z][a-z0-9]*")
_LONGEST, _LONGEST_KIND = 48, 20
_STEPS_OF_A_PLAYLIST = 3


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declares the options of this command."""
    translate = translator()
    parser.add_argument("what", choices=(*_TEXTS, "kind"), help=msg("what to make").said_by(translate))
    parser.add_argument("name", metavar="NAME", help=msg("its name: small letters, digits, dashes").said_by(translate))
    folder = msg("the folder to write into; default: this one").said_by(translate)
    parser.add_argument("--to", type=Path, metavar="DIR", help=folder)


def run(args: argparse.Namespace) -> int:
    """Writes the file or the folder, and says what to do next."""
    if args.what == "kind":
        _new_kind(args.name, args.to or places.package() / "activities")
    else:
        _new_file(args)
    return 0


def _new_file(args: argparse.Namespace) -> None:
    if not _NAME.fullmatch(args.name) or len(args.name) > _LONGEST:
        raise UsageError(
            msg("“{name}” cannot be a name: use small letters without accents, digits and dashes.", name=args.name)
        )
    if is_reserved(args.name) or args.name in set(Role):
        raise UsageError(msg("A file called “{name}” would mean something else; choose another name.", name=args.name))
    folder = args.to or Path()
    must_be_folder(folder)
    path = folder / f"{args.name}.yaml"
    _write(path, _TEXTS[args.what](args))
    _tell(msg("{path} is written. Open it in an editor, and beside it: kiosk preview {path}", path=path))
    if args.what != "playlist" and (path.parent / "course.yaml").exists():
        _tell(msg("Add “{name}” to the lessons in course.yaml.", name=args.name))


def _lesson(_args: argparse.Namespace) -> str:
    return _template("head.yaml") + _template("lesson.yaml")


def _scenario(_args: argparse.Namespace) -> str:
    """The head of a lesson with the sample of the kind as its one step."""
    sample = (places.package() / "activities" / "scenario" / "sample.yaml").read_text("utf-8")
    comments, found, step = sample.partition("\nid:")
    indented = [f"    {line}" if line else "" for line in ("id:" + step).splitlines()]
    indented[0] = "  - " + indented[0].strip()
    intro = [f"  {line}" for line in comments.splitlines()] if found else []
    return _template("head.yaml") + "\n".join([*intro, *indented]) + "\n"


def _playlist(args: argparse.Namespace) -> str:
    """Names the first step of the first few lessons that there are."""
    from kiosk.cli.shelf import shelf

    lessons = list(shelf(args).lessons.values())[:_STEPS_OF_A_PLAYLIST]
    if not lessons:
        raise UsageError(msg("There are no lessons that a playlist could be made of."))
    steps = "\n".join(f"  - lesson: {lesson.id}\n    step: {lesson.steps[-1].id}" for lesson in lessons)
    return _template("playlist.yaml").replace("@steps@", steps)


_TEXTS = {"lesson": _lesson, "scenario": _scenario, "playlist": _playlist}


def _new_kind(name: str, activities: Path) -> None:
    if not _KIND_NAME.fullmatch(name) or len(name) > _LONGEST_KIND or keyword.iskeyword(name) or is_reserved(name):
        raise UsageError(msg("“{name}” cannot be the name of a kind: use a few small letters and digits.", name=name))
    must_be_folder(activities)
    folder = activities / name
    if folder.exists():
        raise _taken(folder)
    templates = places.package() / "content" / "templates" / "kind"
    for template in sorted(templates.rglob("*.tmpl")):
        target = folder / _filled(str(template.relative_to(templates)).removesuffix(".tmpl"), name)
        with writing(target.parent):
            target.parent.mkdir(parents=True, exist_ok=True)
        _write(target, _filled(template.read_text("utf-8"), name))
    _tell(msg("{path} is written. Run: python -m kiosk.ui.modules, then pytest tests/test_contract.py", path=folder))


def _filled(text: str, name: str) -> str:
    return text.replace("@name@", name).replace("@Name@", name.capitalize())


def _template(name: str) -> str:
    return (places.package() / "content" / "templates" / name).read_text("utf-8")


def _write(path: Path, text: str) -> None:
    """Creates the file; an existing one stays as it is."""
    with writing(path):
        try:
            with path.open("x", encoding="utf-8", newline="\n") as file:
                file.write(text)
        except FileExistsError:
            raise _taken(path) from None


def _taken(path: Path) -> UsageError:
    return UsageError(msg("“{path}” exists already; nothing was written.", path=path))


def _tell(message: Message) -> None:
    say(message.said_by(translator()))
