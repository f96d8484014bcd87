"""A kind of activity small enough to see through, lessons made of it, and a keeper that writes when it is told to."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from types import MappingProxyType, SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.content.library import Entry, Lesson, Library, Playlist, Step
from kiosk.content.models import Channel, Person, Tactic
from kiosk.core.kind import AnyKind, Kind, Wait
from kiosk.core.outcome import Outcome, Skill, Verdict
from kiosk.spec import Label, Spec
from kiosk.ui.booth import Booth
from kiosk.ui.programme import Programme
from kiosk.visit import AcceptNote, ChooseAge, ChooseLanguage, ChooseMission, Profile

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.visit import Act, Route, Visit


class ToySpec(Spec):
    """A few words, one after another; each asks whether it is right."""

    words: tuple[Label, ...] = ("một", "hai")
    hurry_ms: int = 0
    long: bool = False
    own_note: bool = False

    @property
    def warns(self) -> bool:
        return self.own_note


@dataclass(frozen=True, slots=True)
class ToyState:
    at: int = 0
    answers: tuple[bool, ...] = ()
    late: int = 0
    calm: bool = False
    drills: tuple[bool, ...] = ()


@dataclass(frozen=True, slots=True)
class ToyView:
    word: str
    at: int
    answers: int


@dataclass(frozen=True, slots=True)
class Answer:
    right: bool


@dataclass(frozen=True, slots=True)
class Both:
    """Judges two acts at once, the last one well."""


@dataclass(frozen=True, slots=True)
class Drill:
    """Judges a second try, and stays where it is."""

    right: bool


@dataclass(frozen=True, slots=True)
class Look:
    """Goes on without being judged."""


@dataclass(frozen=True, slots=True)
class Late:
    pass


@dataclass(frozen=True, slots=True)
class Calm:
    pass


@dataclass(frozen=True, slots=True)
class Break:
    pass


def _reduce(spec: ToySpec, state: ToyState, move: Any) -> ToyState:
    if state.at >= len(spec.words):
        return state
    match move:
        case Answer(right):
            state = replace(state, at=state.at + 1, answers=(*state.answers, right))
        case Both():
            state = replace(state, at=state.at + 1, answers=(*state.answers, False, True))
        case Drill(right):
            state = replace(state, drills=(*state.drills, right))
        case Look():
            state = replace(state, at=state.at + 1)
        case Late():
            state = replace(state, late=state.late + 1)
        case Calm():
            state = replace(state, calm=True)
        case Break():
            raise RuntimeError("broken on purpose")
    return state


def _view(spec: ToySpec, state: ToyState) -> ToyView:
    word = spec.words[min(state.at, len(spec.words) - 1)]
    return ToyView(" ".join([word] * 61) if spec.long and state.at else word, state.at, len(state.answers))


def _outcomes(_spec: ToySpec, state: ToyState) -> tuple[Outcome, ...]:
    tries = [(right, False) for right in state.answers] + [(right, True) for right in state.drills]
    judged = ((Verdict.SAFE if right else Verdict.UNSAFE, again) for right, again in tries)
    return tuple(Outcome(str(n), "x", one, Skill.CHECK, "urgency", again) for n, (one, again) in enumerate(judged))


def _toy(name: str, folder: Path) -> AnyKind:
    return Kind(
        name=name,
        folder=folder,
        spec=ToySpec,
        view_type=ToyView,
        moves=(Answer, Both, Drill, Look, Late, Calm, Break),
        start=lambda _spec, _seed: ToyState(),
        reduce=_reduce,
        view=_view,
        wait=lambda spec, state: Wait(spec.hurry_ms, Late()) if spec.hurry_ms and not state.calm else None,
        outcomes=_outcomes,
        done=lambda state: state.at >= 2,
        progress=lambda spec, state: (state.at, len(spec.words)),
        seconds=lambda _spec, _pace: 10.0,
        check=lambda _spec: (),
        calm=Calm(),
    )


TOYS = MappingProxyType({name: _toy(name, Path(__file__).parent / name) for name in ("toy", "puppet")})


def lesson(name: str, *steps: tuple[str, ToySpec], note: str | None = None, **fields: Any) -> Lesson:
    made = tuple(Step(f"step-{n}", kind, f"Bước {n}", spec) for n, (kind, spec) in enumerate(steps))
    base = Lesson(
        id=name, course="", folder=Path("/lessons"), file=Path(f"/lessons/{name}.yaml"), title=f"Bài {name}",
        summary="Tóm tắt", topic="otp", minutes=3, difficulty="easy", ages=(), content_note=note,
        take_home=f"Nhớ {name}", reviewed=None, sources=(), steps=made,
    )  # fmt: skip
    return replace(base, **fields)


def library(*lessons: Lesson, playlist: tuple[str, ...] = ()) -> Library:
    by_id = {one.id: one for one in lessons}
    entries = tuple(entry for name in playlist for entry in by_id[name].entries())
    playlists = {"day": Playlist("day", Path("/p"), "Hôm nay", "Tóm tắt", 3, (), entries)} if playlist else {}
    channel = Channel.model_validate({"id": "111", "name": "Tổng đài", "number": "111", "for": "Khi sợ."})
    tactic = Tactic(id="urgency", name="Khẩn cấp", explains="Vội.", next_time="Chậm lại.")
    return Library(
        lessons=by_id,
        playlists=playlists,
        help={"111": channel},
        tactics={"urgency": tactic},
        people={"me": Person(id="me", name="Mẹ", look="me")},
    )


def in_language(language: str, shelf: Library) -> Library:
    """Every text gets the language in front of it, so that a test can see which one is spoken."""
    return shelf if language == "vi" else shelf.translated(lambda _context, text: f"{language}:{text}")


@dataclass
class FakeKeeper:
    """Writes at once, or (``slow``) when ``write`` is called."""

    slow: bool = False
    kept: list[Act] = field(default_factory=list)
    told: list[Callable[[], None]] = field(default_factory=list)
    ends: list[str] = field(default_factory=list)

    def follow(self, route: Route, before: Visit, after: Visit) -> None:  # noqa: ARG002 - what a keeper takes
        if before.stage != after.stage:
            self.ends.append(str(after.stage))

    def keep(self, visit: Visit, act: Act, kept: Callable[[], None]) -> None:  # noqa: ARG002 - what a keeper takes
        self.kept.append(act)
        if self.slow:
            self.told.append(kept)
        else:
            kept()

    def today(self) -> int:
        return 0

    def write(self) -> None:
        while self.told:
            self.told.pop(0)()


@dataclass
class Stand:
    """A booth with everything that a test wants to look at."""

    booth: Booth
    keeper: FakeKeeper
    shelf: Library
    judged: list[bool]
    games: list[Any]

    def open(self, chosen: str = "", *, alone: bool = False) -> None:
        """The lessons have been read."""
        self.booth.open(TOYS, lambda language: Programme(in_language(language, self.shelf), chosen, alone=alone))

    def enter(self, mission: str = "one") -> None:
        """As far as the first step of a mission."""
        stage: Any = self.booth.faces.stage
        stage.begin()
        for event in (ChooseLanguage("vi"), ChooseAge(""), ChooseMission(mission), AcceptNote()):
            self.booth.dispatch(event)

    def see(self, name: str) -> Any:
        return self.booth.faces.stage.property(name)


@pytest.fixture
def toys() -> Any:
    """What the tests build their lessons from."""
    return SimpleNamespace(
        Answer=Answer, Both=Both, Drill=Drill, Look=Look, Late=Late, Break=Break, Spec=ToySpec, State=ToyState,
        kinds=TOYS, lesson=lesson, library=library, in_language=in_language, Entry=Entry, Keeper=FakeKeeper,
    )  # fmt: skip


@pytest.fixture
def shelf() -> Library:
    """Two lessons: one of two steps, one of a single step."""
    return library(
        lesson("one", ("toy", ToySpec()), ("toy", ToySpec(words=("ba", "bốn")))), lesson("two", ("puppet", ToySpec()))
    )


@pytest.fixture
def make_stand(qapp: object) -> Iterator[Callable[..., Stand]]:
    """Makes booths that are open; ``open_now=False`` leaves the content away."""
    made: list[Booth] = []

    def make(
        shelf: Library, *, profile: Profile | None = None, slow: bool = False, patience: float = 1.0,
        chosen: str = "", alone: bool = False, open_now: bool = True,
    ) -> Stand:  # fmt: skip
        keeper = FakeKeeper(slow)
        booth = Booth(profile or Profile(), keeper, patience=patience, seed=7)
        made.append(booth)
        stand = Stand(booth, keeper, shelf, [], [])
        booth.judged.connect(stand.judged.append)
        booth.game_changed.connect(lambda game, _kind: stand.games.append(game))
        if open_now:
            stand.open(chosen, alone=alone)
        return stand

    yield make
    for booth in made:
        booth.deleteLater()
