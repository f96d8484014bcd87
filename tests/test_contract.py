"""What every kind of activity promises, tried on its own sample."""

from __future__ import annotations

import json
import random
import re
import subprocess
import sys
from dataclasses import asdict, fields, is_dataclass
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, get_args, get_origin, get_type_hints
from xml.etree import ElementTree as ET

import pytest
import yaml
from pydantic import ValidationError

from kiosk import activities
from kiosk.core.kind import Kind, Wait
from kiosk.core.outcome import Outcome, Skill, Verdict
from kiosk.core.pace import ADULT, AGE_12, AGE_15
from kiosk.kinds import kinds
from kiosk.spec import Prose, Spec, marked

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.core.kind import AnyKind

ALL = kinds()
SCALARS = (str, int, bool, float)
STEP_KEYS = ("id", "kind", "title")
ICON_COLOURS = {"#10262e", "#fffbf3"}  # the two that the app replaces
PLAYS, MOVES_A_PLAY, PATIENCE = 200, 40, 4000
ID_LIKE = re.compile(r"[!-~]*")  # ASCII without spaces: names, never sentences

each_kind = pytest.mark.parametrize("kind", ALL.values(), ids=list(ALL))


class Step(NamedTuple):
    """One moment of a play: the state, and the move that led to it (None at the start)."""

    state: Any
    move: Any


def sample(kind: AnyKind) -> dict[str, Any]:
    """The sample's own keys, every scalar as text, as the reader of lessons hands them over."""
    text = (kind.folder / "sample.yaml").read_text(encoding="utf-8")
    step = yaml.load(text, Loader=yaml.BaseLoader)
    return {key: value for key, value in step.items() if key not in STEP_KEYS}


@cache
def spec_named(name: str) -> Any:
    return ALL[name].spec.model_validate(sample(ALL[name]))


def spec_of(kind: AnyKind) -> Any:
    return spec_named(kind.name)


@cache
def _hints(record: Any) -> dict[str, Any]:
    return get_type_hints(record)


def hints_of(record: Any) -> dict[str, Any]:
    """The types of a record's fields by their names."""
    return _hints(record)


def random_move(kind: AnyKind, view: object, dice: random.Random) -> object:
    """Any move at all; often one that fits, now and then an absurd one."""
    keys = [row.key for value in view_rows(view).values() for row in value]
    choices: dict[type, list[Any]] = {
        int: [0, 0, 0, 1, 1, 2, 2, 3, 4, 5, -1, 99],
        bool: [True, False],
        str: [*keys, "no-such-thing"],
    }
    move = dice.choice(kind.moves)
    return move(**{name: dice.choice(choices[hint]) for name, hint in hints_of(move).items()})


def view_rows(view: object) -> dict[str, tuple[Any, ...]]:
    assert is_dataclass(view)
    return {each.name: value for each in fields(view) if isinstance(value := getattr(view, each.name), tuple)}


def play(kind: AnyKind, spec: Any, seed: int, moves: int = MOVES_A_PLAY, state: Any = None) -> Iterator[Step]:
    """A play by a random player who sometimes lets the time run out; ends when the kind says so."""
    dice = random.Random(seed)
    state = state or kind.start(spec, seed)
    yield Step(state, None)
    for _ in range(moves):
        if kind.done(state):
            return
        asked = kind.wait(spec, state)
        move = asked.move if asked and dice.random() < 0.4 else random_move(kind, kind.view(spec, state), dice)
        state = kind.reduce(spec, state, move)
        yield Step(state, move)


@cache
def played(name: str, seed: int) -> tuple[Step, ...]:
    return tuple(play(ALL[name], spec_named(name), seed))


def plays(kind: AnyKind) -> Iterator[tuple[Step, ...]]:
    """Many plays of the sample; that they come about at all shows that no move raises."""
    return (played(kind.name, seed) for seed in range(PLAYS))


def strings(value: object) -> Iterator[str]:
    match value:
        case str():
            yield value
        case dict():
            for key, item in value.items():
                yield from strings(key)
                yield from strings(item)
        case list() | tuple():
            for item in value:
                yield from strings(item)


def test_the_scan_finds_the_kinds() -> None:
    assert set(ALL) >= {"slides", "quiz", "judge", "scenario"}


@each_kind
def test_a_kind_is_one_complete_folder_that_exports_only_its_kind(kind: AnyKind) -> None:
    module = sys.modules[f"{activities.__name__}.{kind.folder.name}"]
    assert kind.folder.name == kind.name
    assert isinstance(kind, Kind)
    assert module.__all__ == ["KIND"]
    assert module.__doc__
    present = {path.name for path in kind.folder.iterdir()}
    assert present >= {"__init__.py", "model.py", "engine.py", "sample.yaml", "icon.svg", "tests"}
    assert list((kind.folder / "tests").glob("test_*.py"))


@each_kind
def test_the_icon_is_drawn_on_the_grid_in_the_colours_that_the_app_replaces(kind: AnyKind) -> None:
    text = (kind.folder / "icon.svg").read_text(encoding="utf-8")
    assert ET.fromstring(text).get("viewBox") == "0 0 48 48"
    assert ICON_COLOURS >= set(re.findall(r"#[0-9A-Fa-f]{3,8}\b", text)) >= {"#10262e"}


@each_kind
def test_the_sample_is_one_step_without_findings(kind: AnyKind) -> None:
    step = yaml.load((kind.folder / "sample.yaml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)
    assert step["kind"] == kind.name
    assert step["id"]
    assert step["title"]
    assert list(kind.check(spec_of(kind))) == []


@each_kind
def test_the_sample_keeps_to_the_text_budgets(kind: AnyKind) -> None:
    texts = list(marked(spec_of(kind), Prose))
    assert texts
    assert [text for _, text, mark in texts if len(text.split()) > mark.budget] == []


@each_kind
def test_the_spec_is_frozen_and_refuses_unknown_keys(kind: AnyKind) -> None:
    spec = spec_of(kind)
    name = next(iter(kind.spec.model_fields))
    assert issubclass(kind.spec, Spec)
    with pytest.raises(ValidationError):
        setattr(spec, name, getattr(spec, name))
    with pytest.raises(ValidationError):
        kind.spec.model_validate({**sample(kind), "no-such-key": "1"})


@each_kind
def test_moves_are_frozen_and_carry_scalars_only(kind: AnyKind) -> None:
    assert kind.moves
    for move in kind.moves:
        assert move.__dataclass_params__.frozen  # type: ignore[attr-defined]
        assert set(hints_of(move).values()) <= {int, bool, str}
    assert len({move.__name__ for move in kind.moves}) == len(kind.moves)


@each_kind
def test_the_view_declares_only_what_a_screen_can_bind_to(kind: AnyKind) -> None:
    assert kind.view_type.__dataclass_params__.frozen
    for hint in hints_of(kind.view_type).values():
        if hint in SCALARS:
            continue
        row, more = get_args(hint)
        assert get_origin(hint) is tuple
        assert more is Ellipsis
        assert row.__dataclass_params__.frozen
        assert hints_of(row)["key"] is str
        assert set(hints_of(row).values()) <= set(SCALARS)


@each_kind
def test_every_view_of_many_plays_holds_what_it_declares(kind: AnyKind) -> None:
    spec = spec_of(kind)
    for steps in plays(kind):
        for step in steps:
            view = kind.view(spec, step.state)
            assert view == kind.view(spec, step.state)
            assert type(view) is kind.view_type
            exactly_typed(view)
            for rows in view_rows(view).values():
                keys = [row.key for row in rows]
                assert len(set(keys)) == len(keys)
                assert all(keys)
                for row in rows:
                    exactly_typed(row)


def exactly_typed(record: object) -> None:
    """A StrEnum is a str, but Qt would wrap it as a Python object: the types have to be the declared ones."""
    for name, hint in hints_of(type(record)).items():
        value = getattr(record, name)
        assert type(value) is (hint if hint in SCALARS else tuple), f"{type(record).__name__}.{name}: {value!r}"


@each_kind
def test_no_reason_is_seen_before_something_was_done(kind: AnyKind) -> None:
    spec = spec_of(kind)
    reasons = {text for path, text, _ in marked(spec, Prose) if path[-1] == "because"}
    for first, *_ in plays(kind):
        assert not reasons & set(strings(asdict(kind.view(spec, first.state))))


@each_kind
def test_states_are_frozen_small_json_without_author_text(kind: AnyKind) -> None:
    spec = spec_of(kind)
    author = {text for _, text, _ in marked(spec, Prose)}
    for steps in plays(kind):
        for step in steps:
            assert type(step.state).__dataclass_params__.frozen
            hash(step.state)  # frozen all the way down: a list or a dict inside would raise
            plain = asdict(step.state)
            assert len(json.dumps(plain)) < 20_000
            found = set(strings(plain))
            assert not found & author
            assert all(ID_LIKE.fullmatch(text) for text in found)


@each_kind
def test_a_move_that_changes_nothing_returns_the_same_object(kind: AnyKind) -> None:
    for first, *later in plays(kind):
        before = first.state
        for step in later:
            assert step.state is before or step.state != before
            before = step.state


@each_kind
def test_absurd_moves_return_the_same_object_at_every_moment(kind: AnyKind) -> None:
    spec = spec_of(kind)
    absurd = {int: (-1, 10**6), str: ("", "no-such-thing", "Ω"), bool: (True,)}
    for step in [step for steps in list(plays(kind))[:10] for step in steps]:
        for move in kind.moves:
            hints = hints_of(move)
            if not {int, str} & set(hints.values()):
                continue
            for turn in range(3):
                values = {name: absurd[hint][turn % len(absurd[hint])] for name, hint in hints.items()}
                assert kind.reduce(spec, step.state, move(**values)) is step.state


@each_kind
def test_the_same_seed_and_moves_give_the_same_play(kind: AnyKind) -> None:
    spec = spec_of(kind)
    for seed in (0, 7, 2**63):
        again = kind.spec.model_validate(sample(kind))
        steps = list(play(kind, spec, seed))
        state = kind.start(again, seed)
        assert state == steps[0].state
        for step in steps[1:]:
            state = kind.reduce(again, state, step.move)
            assert state == step.state
            assert kind.view(again, state) == kind.view(spec, step.state)


@each_kind
def test_outcomes_only_grow_at_their_end(kind: AnyKind) -> None:
    spec = spec_of(kind)
    for steps in plays(kind):
        before: tuple[Outcome, ...] = ()
        for step in steps:
            now = kind.outcomes(spec, step.state)
            assert now[: len(before)] == before
            before = now
        for act in before:
            assert isinstance(act.verdict, Verdict)
            assert isinstance(act.skill, Skill)
            assert act.item
            assert act.choice


@each_kind
def test_a_random_player_comes_to_the_end_and_nothing_moves_after_it(kind: AnyKind) -> None:
    spec = spec_of(kind)
    for seed in range(10):
        *_, last = play(kind, spec, seed, PATIENCE)
        assert kind.done(last.state)
        assert kind.wait(spec, last.state) is None
        dice = random.Random(seed)
        view = kind.view(spec, last.state)
        assert all(kind.reduce(spec, last.state, random_move(kind, view, dice)) is last.state for _ in range(40))


@each_kind
def test_a_wait_asks_for_a_move_of_the_kind_or_an_inner_one_that_changes_the_state(kind: AnyKind) -> None:
    spec = spec_of(kind)
    for steps in plays(kind):
        for step in steps:
            asked = kind.wait(spec, step.state)
            if asked is not None:
                assert isinstance(asked, Wait)
                assert 0 < asked.after_ms <= 120_000
                assert kind.reduce(spec, step.state, asked.move) is not step.state


@each_kind
def test_the_language_can_change_at_every_moment(kind: AnyKind) -> None:
    spec, other = spec_of(kind), in_another_language(kind)
    for steps in list(plays(kind))[:20]:
        for step in steps:
            here, there = kind.view(spec, step.state), kind.view(other, step.state)
            assert without_texts(here) == without_texts(there)
            assert kind.outcomes(spec, step.state) == kind.outcomes(other, step.state)
            assert kind.progress(spec, step.state) == kind.progress(other, step.state)
    first = kind.start(spec, 0)
    assert kind.view(spec, first) != kind.view(other, first)


def in_another_language(kind: AnyKind) -> Any:
    """The sample with every text that a visitor reads shouted; names in braces stay, as in every translation."""
    author = {text for _, text, _ in marked(spec_of(kind), Prose)}

    def said(value: Any) -> Any:
        match value:
            case str() if value.strip() in author:
                return re.sub(r"\{[^}]*\}|.", lambda part: part[0] if part[0][0] == "{" else part[0].upper(), value)
            case dict():
                return {key: said(item) for key, item in value.items()}
            case list():
                return [said(item) for item in value]
        return value

    return kind.spec.model_validate(said(sample(kind)))


def without_texts(view: Any) -> object:
    """Numbers, flags and keys of a view: what a translation must not change."""
    scalars = {each.name: getattr(view, each.name) for each in fields(view)}
    rest = {name: value for name, value in scalars.items() if not isinstance(value, str | tuple)}
    rows = {name: [(row.key, without_texts(row)) for row in value] for name, value in view_rows(view).items()}
    return rest, rows


@each_kind
def test_progress_stays_within_its_bounds(kind: AnyKind) -> None:
    spec = spec_of(kind)
    for steps in plays(kind):
        for step in steps:
            passed, whole = kind.progress(spec, step.state)
            assert 0 <= passed <= whole
            assert whole > 0


@each_kind
def test_a_slower_reader_needs_more_seconds(kind: AnyKind) -> None:
    spec = spec_of(kind)
    assert 0 < kind.seconds(spec, ADULT) < kind.seconds(spec, AGE_15) < kind.seconds(spec, AGE_12)


def test_kinds_are_loaded_without_qt() -> None:
    program = (
        "import sys; from kiosk.kinds import kinds; assert kinds();"
        "print([name for name in sys.modules if name.split('.')[0] in {'PySide6', 'shiboken6'}])"
    )
    answer = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert answer.stdout.strip() == "[]"


@each_kind
def test_a_play_that_is_begun_at_any_place_goes_on_like_any_other(kind: AnyKind) -> None:
    places, spec = kind.places, spec_of(kind)
    if places is None:
        pytest.skip("authors of this kind begin at the beginning")
    start = kind.start(spec, 1)
    names = places.names(spec)
    assert names
    assert len(set(names)) == len(names)
    for seat in ("", *places.seats(spec)):
        for name in names:
            begun = places.go(spec, start, name, seat)
            assert places.here(spec, begun) == name
            assert not kind.outcomes(spec, begun)
            assert not kind.done(begun)
            for seed in range(5):
                for state, _ in play(kind, spec, seed, state=begun):
                    view_rows(kind.view(spec, state))
                    assert places.here(spec, state) in {"", *names}
                    assert places.seat(spec, state) in {"", *places.seats(spec)}


@each_kind
def test_a_play_that_is_begun_at_no_place_or_an_unknown_one_begins_at_the_beginning(kind: AnyKind) -> None:
    places, spec = kind.places, spec_of(kind)
    if places is None:
        pytest.skip("authors of this kind begin at the beginning")
    for seed in range(5):
        start = kind.start(spec, seed)
        assert places.go(spec, start, "", "") == start
        assert places.go(spec, start, "no-such-place", "no-such-seat") == start
