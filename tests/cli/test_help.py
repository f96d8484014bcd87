"""Every word of every help is one that the catalogues know: nothing is said that the extraction passes over."""

from __future__ import annotations

import argparse
import ast
import sys
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from kiosk.cli import wording
from kiosk.cli.console import translator
from kiosk.i18n import catalogue
from kiosk.i18n.python_source import python_texts
from kiosk.i18n.source import SourceText

if TYPE_CHECKING:
    from collections.abc import Iterator

PROGRAM = sys.modules["kiosk.cli.main"]
FILES = sorted(Path(str(PROGRAM.__file__)).parent.glob("*.py"))
EXTRACTED = {
    found.text
    for file in FILES
    for found in python_texts(file.read_text("utf-8"), file.name)
    if isinstance(found, SourceText)
}
OPEN, CLOSE = "«", "»"


@pytest.fixture
def marked(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """A language in which every sentence that is looked up stands in marks."""
    strange = SimpleNamespace(gettext=lambda text: f"{OPEN}{text}{CLOSE}")
    monkeypatch.setattr(catalogue, "program_catalogue", lambda _language: strange)
    translator.cache_clear()
    yield
    translator.cache_clear()
    wording.speak(str)


def parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for below in action.choices.values():
                yield from parsers(below)


def helps(parser: argparse.ArgumentParser) -> Iterator[str]:
    """What the help of a parser says to people, its own words and those of its options."""
    for one in parsers(parser):
        yield from (text for text in (one.description, one.epilog) if text)
        for action in one._actions:
            also = action._choices_actions if isinstance(action, argparse._SubParsersAction) else []
            yield from (str(said.help) for said in (action, *also) if said.help not in {None, argparse.SUPPRESS})


@pytest.mark.parametrize("command", [*PROGRAM.COMMANDS, ""])
@pytest.mark.usefixtures("marked")
def test_every_help_is_a_text_that_is_extracted(command: str) -> None:
    wording.speak(translator())
    said = list(helps(PROGRAM._parser(command)))
    assert len(said) > 3
    assert [text for text in said if not (text.startswith(OPEN) and text.endswith(CLOSE))] == []
    assert {text[1:-1] for text in said} <= EXTRACTED


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_no_command_hands_its_translator_a_text_that_is_not_extracted(file: Path) -> None:
    """Only ``Message.said_by`` looks a sentence up: the translator itself is passed on, and never called."""
    tree = ast.parse(file.read_text("utf-8"))
    names = {
        target.id
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call) and _calls(node.value, {"translator"})
        for target in node.targets
        if isinstance(target, ast.Name)
    }
    called = [
        node.lineno
        for node in ast.walk(tree)
        if isinstance(node, ast.Call)
        and (_calls(node, names) or (isinstance(node.func, ast.Call) and _calls(node.func, {"translator"})))
    ]
    assert called == []


def _calls(node: ast.Call, names: set[str]) -> bool:
    return isinstance(node.func, ast.Name) and node.func.id in names
