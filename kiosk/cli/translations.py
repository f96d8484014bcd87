"""``kiosk translations``: the catalogues of program and lessons, from the sources to what a running kiosk reads."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kiosk.cli.console import say, translator
from kiosk.core import places
from kiosk.core.errors import ContentError, UsageError
from kiosk.core.message import msg

if TYPE_CHECKING:
    import argparse
    from collections.abc import Iterator, Sequence
    from pathlib import Path

    from kiosk.core.message import Message
    from kiosk.i18n.source import SourceText, Unreadable
    from kiosk.i18n.status import Status

DESCRIPTION = msg(
    "Keeps the catalogues of the program and of the lessons. “extract” collects the texts of Python, QML and YAML into "
    "templates, “update” brings them into every language and keeps what is translated, “compile” makes the files that "
    "the kiosk reads, “status” counts what is still to do and exits with 1 when there is something. "
    "Example: kiosk translations status --list"
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declares the options of this command."""
    from kiosk.i18n.workshop import DOMAINS

    translate = translator()
    parser.add_argument("action", choices=tuple(_ACTIONS), help=msg("what to do").said_by(translate))
    parser.add_argument("--domain", choices=tuple(DOMAINS), help=msg("only these texts").said_by(translate))
    parser.add_argument("--list", action="store_true", help=msg("name every text that is not done").said_by(translate))
    parser.add_argument("--json", action="store_true", help=msg("answer with one JSON document").said_by(translate))


def run(args: argparse.Namespace) -> int:
    """Does one of the four; returns the exit code."""
    from kiosk.i18n.workshop import DOMAINS

    return _ACTIONS[args.action](args, (args.domain,) if args.domain else tuple(DOMAINS))


def source_root() -> Path:
    """The checkout that holds the sources. Raises ``UsageError`` where the program is installed without them."""
    root = places.package().parent
    if not (root / "pyproject.toml").is_file() or not (root / "translations").is_dir():
        raise UsageError(msg("Translations are made in a checkout of the sources; here the program is installed only."))
    return root


def source_texts(root: Path, domain: str) -> tuple[tuple[SourceText, ...], tuple[Unreadable, ...]]:
    """Every text of a domain below ``root``, and the places where none can be read off.

    Raises ``ContentError`` where lessons have errors: their texts, and so their translations, would get lost.
    """
    from kiosk.i18n.catalogue import LESSONS
    from kiosk.i18n.program_texts import program_texts

    return (tuple(_lesson_texts(root)), ()) if domain == LESSONS else program_texts(root)


def _lesson_texts(root: Path) -> Iterator[SourceText]:
    from kiosk.content import load, texts
    from kiosk.i18n.source import SourceText
    from kiosk.kinds import kinds

    library = load([root / "lessons"], kinds())
    if library.errors:
        count = len(library.errors)
        raise ContentError(
            msg("The lessons have errors ({count}): mend them first, “kiosk check” names them.", count=count),
            library.errors,
        )
    for text in texts(library):
        file = (root / text.file).resolve().relative_to(root.resolve()).as_posix()
        yield SourceText(text.text, file, text.line, context=text.context)


def _extract(_args: argparse.Namespace, domains: Sequence[str]) -> int:
    from kiosk.i18n.workshop import template_file, template_text

    root, doubts = source_root(), 0
    for domain in domains:
        found, unreadable = source_texts(root, domain)
        path = template_file(root / "translations", domain)
        path.write_text(template_text(domain, found), "utf-8", newline="\n")
        _say_line(msg("{file}, texts: {count}", file=path.relative_to(root), count=len(found)))
        for one in unreadable:
            say(f"{one.file}:{one.line}: {one.reason}")
        doubts += len(unreadable)
    return 1 if doubts else 0


def _update(_args: argparse.Namespace, domains: Sequence[str]) -> int:
    from kiosk.i18n.workshop import update

    root = source_root()
    for domain in domains:
        for path in update(root / "translations", domain):
            say(path.relative_to(root).as_posix())
    return 0


def _compile(_args: argparse.Namespace, _domains: Sequence[str]) -> int:
    from kiosk.i18n.compiling import compile_all

    root = source_root()
    for path in compile_all(root / "translations"):
        say(path.relative_to(root).as_posix())
    return 0


def _status(args: argparse.Namespace, domains: Sequence[str]) -> int:
    from kiosk.i18n.workshop import statuses

    folder = source_root() / "translations"
    found = [one for domain in domains for one in statuses(folder, domain)]
    if args.json:
        say(json.dumps([_as_json(one) for one in found], ensure_ascii=False, indent=2))
    else:
        for one in found:
            _say_status(one, everything=args.list)
    return 0 if all(one.complete for one in found) else 1


_ACTIONS = {"extract": _extract, "update": _update, "compile": _compile, "status": _status}


def _as_json(one: Status) -> dict[str, object]:
    return {
        "domain": one.domain,
        "language": one.language,
        "translated": one.translated,
        "fuzzy": list(one.fuzzy),
        "missing": list(one.missing),
        "broken": list(one.broken),
        "complete": one.complete,
    }


def _say_status(one: Status, *, everything: bool) -> None:
    _say_line(
        msg(
            "{domain} {language}: {translated} translated, {fuzzy} to check again, {missing} missing, {broken} broken",
            domain=one.domain,
            language=one.language,
            translated=one.translated,
            fuzzy=len(one.fuzzy),
            missing=len(one.missing),
            broken=len(one.broken),
        )
    )
    if everything:
        for mark, group in (("~", one.fuzzy), ("-", one.missing), ("!", one.broken)):
            for text in group:
                say(f"  {mark} {text}".replace("\n", " "))


def _say_line(sentence: Message) -> None:
    say(sentence.said_by(translator()))
