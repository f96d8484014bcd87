from __future__ import annotations

import copy
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
import yaml

from kiosk.activities.scenario import KIND
from kiosk.activities.scenario.model import Scenario
from kiosk.activities.scenario.moves import Choose, Exit, Finish, More, Phase

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from kiosk.activities.scenario.moves import State

_SAMPLE = yaml.load((KIND.folder / "sample.yaml").read_text("utf-8"), yaml.BaseLoader)
_STEP_KEYS = ("id", "kind", "title", "tests")


@pytest.fixture
def raw() -> dict[str, Any]:
    """The sample as content gives it to the kind: every scalar a string. A copy without tests that may be mutilated."""
    return {key: value for key, value in copy.deepcopy(_SAMPLE).items() if key not in _STEP_KEYS}


@pytest.fixture
def spec(raw: dict[str, Any]) -> Scenario:
    return Scenario.model_validate(raw)


@pytest.fixture(scope="session")
def folder() -> Path:
    return KIND.folder


def _apply(spec: Scenario, state: State, word: str) -> State:
    """``word`` is the id of a choice or exit that can be taken now, or "more" or "finish"."""
    if word in {"more", "finish"}:
        return KIND.reduce(spec, state, More() if word == "more" else Finish())
    while state.phase is Phase.REASON or (state.phase is Phase.SCENE and KIND.view(spec, state).can_more):
        state = KIND.reduce(spec, state, More())
    seen = KIND.view(spec, state)
    choices = [row.key.partition(".")[2] for row in seen.choices]
    if word in choices:
        return KIND.reduce(spec, state, Choose(choices.index(word)))
    return KIND.reduce(spec, state, Exit([row.key for row in seen.exits].index(word)))


@pytest.fixture
def play() -> Callable[[Scenario, Iterable[str]], State]:
    """Plays by the names of choices and exits, from the start; lines and reasons before each are tapped away."""

    def played(spec: Scenario, words: Iterable[str], state: State | None = None) -> State:
        state = state or KIND.start(spec, 1)
        for word in words:
            state = _apply(spec, state, word)
        return state

    return played


@pytest.fixture
def small() -> Callable[..., Scenario]:
    """A scenario with one scene, to be changed by keywords."""

    def made(scenes: list[dict[str, Any]] | None = None, **more: Any) -> Scenario:
        return Scenario.model_validate(
            {
                "you": "vy",
                "with": "can-bo",
                "start": "a",
                "scenes": scenes or [scene("a")],
                "exits": [leave("hang-up", "hang-up"), leave("tell", "tell")],
                "endings": [
                    {"id": "good", "rank": "good", "title": "Ổn", "text": "Ổn rồi."},
                    {"id": "bad", "rank": "bad", "title": "Mất", "text": "Mất.", "recovery": "Gọi.", "help": ["113"]},
                ],
                **more,
            }
        )

    return made


def leave(name: str, does: str, goto: Any = "good", **more: Any) -> dict[str, Any]:
    return {"id": name, "does": does, "text": name, "because": "Vì vậy.", "goto": goto, **more}


def choice(name: str, goto: str, **more: Any) -> dict[str, Any]:
    return {"id": name, "text": name, "goto": goto, **more}


def scene(name: str, *choices: dict[str, Any], lines: Any = ("Alô.",), **more: Any) -> dict[str, Any]:
    own = list(choices) or [choice("yes", "bad"), choice("no", "good")]
    return {"id": name, "lines": list(lines), "choices": [] if "goto" in more and not choices else own, **more}


@pytest.fixture
def parts() -> SimpleNamespace:
    """The makers of scenes, choices and exits."""
    return SimpleNamespace(scene=scene, choice=choice, leave=leave)


@pytest.fixture(scope="session")
def wide() -> Scenario:
    """60 scenes, six variables, thousands of states."""
    names = ("calm", "money", "told", "alone", "tired", "trust")
    scenes = []
    for n in range(60):
        ahead, further = (f"s{n + 1}", f"s{n + 2}") if n < 58 else ("good", "bad")
        name = names[n % 6]
        effect = {"set": {name: "true"}} if name in {"told", "alone"} else {"add": {name: "-20"}}
        scenes.append(
            scene(
                f"s{n}",
                choice("one", ahead, because="Vì thế.", verdict="safe", skill="stop", **effect),
                choice("two", further),
                choice("three", "bad", when=f"{names[n % 2]} < 30 and not told or tired > trust"),
                timer={"seconds": "9", "goto": further},
            )
        )
    numbers = {name: {"start": "100"} for name in names if name not in {"told", "alone"}}
    return Scenario.model_validate(
        {
            "you": "vy",
            "with": "can-bo",
            "start": "s0",
            "variables": numbers | {"told": {"start": "false"}, "alone": {"start": "false"}},
            "scenes": scenes,
            "exits": [
                leave("off", "hang-up", [{"when": "told", "goto": "good"}, {"goto": "bad"}]),
                leave("t", "tell"),
            ],
            "endings": [
                {"id": "good", "rank": "good", "title": "Ổn", "text": "Ổn rồi."},
                {"id": "bad", "rank": "bad", "title": "Mất", "text": "Mất.", "recovery": "Gọi.", "help": ["113"]},
            ],
        }
    )
