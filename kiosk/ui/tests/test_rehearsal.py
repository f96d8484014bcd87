"""A play that is taken up again after its author has changed what is played."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path as Folder
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

import pytest

from kiosk.content.library import Entry, Step
from kiosk.core.kind import Kind, Places, Wait
from kiosk.core.message import Message
from kiosk.spec import Flag, Spec
from kiosk.ui.rehearsal import MOST_MOVES, Rehearsal, Wish, begun, wished

if TYPE_CHECKING:
    from kiosk.core.kind import AnyKind


class Path(Spec):
    """Stones one after another, some of which cannot be left by a hop."""

    stones: tuple[str, ...] = ("one", "two", "three")
    seats: tuple[str, ...] = ()
    wet: tuple[str, ...] = ()
    loud: Flag = False


@dataclass(frozen=True, slots=True)
class At:
    stone: int = 0
    hops: int = 0
    seat: int = 0
    calm: bool = False


class Hop:
    """To the next stone."""


class Stay:
    """Nothing but a count."""


class Calm:
    """No hurry."""


def _reduce(spec: Path, state: At, move: Any) -> At:
    if isinstance(move, Calm):
        return replace(state, calm=True)
    if isinstance(move, Stay):
        return replace(state, hops=state.hops + 1)
    if state.stone >= len(spec.stones) or spec.stones[state.stone] in spec.wet:
        return state
    return replace(state, stone=state.stone + 1, hops=state.hops + 1)


def _go(spec: Path, state: At, place: str, seat: str) -> At:
    taken = spec.seats.index(seat) if seat in spec.seats else state.seat
    if place == "three":  # which only the first seat leads to
        taken = 0
    return At(spec.stones.index(place) if place in spec.stones else 0, seat=taken, calm=state.calm)


PLACES: Places[Path, At] = Places(
    names=lambda spec: spec.stones,
    here=lambda spec, state: spec.stones[state.stone] if state.stone < len(spec.stones) else "",
    go=_go,
    seats=lambda spec: spec.seats,
    seat=lambda spec, state: spec.seats[state.seat] if spec.seats else "",
)


def _kind(name: str, places: Places[Path, At] | None) -> AnyKind:
    return Kind(
        name=name, folder=Folder(), spec=Path, view_type=At, moves=(Hop,), reduce=_reduce,
        start=lambda _spec, _seed: At(),
        view=lambda _spec, state: state, wait=lambda _spec, state: None if state.calm else Wait(9, Hop()),
        outcomes=lambda _spec, _state: (), done=lambda state: state.stone == 9, progress=lambda _spec, _state: (0, 1),
        seconds=lambda _spec, _pace: 1.0, check=lambda _spec: (), calm=Calm(), places=places,
    )  # fmt: skip


KINDS = MappingProxyType({"stones": _kind("stones", PLACES), "blind": _kind("blind", None)})


def entry(name: str = "path", kind: str = "stones", lesson: str = "mine", **spec: Any) -> Entry:
    return Entry(lesson, Step(name, kind, name.upper(), Path(**spec)))


@pytest.fixture
def rehearsal() -> Rehearsal:
    return Rehearsal(KINDS, (entry(), entry("other", seats=("me", "you"))), seed=1)


def text(message: Message | None) -> str:
    return message.plain() if message else ""


def test_a_change_of_words_keeps_everything_that_was_done(rehearsal: Rehearsal) -> None:
    for move in (Hop(), Stay(), Stay(), Stay()):
        rehearsal.apply(move)
    assert rehearsal.take((entry(loud=True),)) is None
    assert rehearsal.play.state == At(1, hops=4)
    assert rehearsal.play.spec.loud


def test_where_the_same_moves_lead_elsewhere_the_place_begins_anew(rehearsal: Rehearsal) -> None:
    rehearsal.apply(Hop())
    said = rehearsal.take((entry(stones=("zero", "one", "two")),))
    assert (rehearsal.place, rehearsal.play.state.hops) == ("two", 0)
    assert text(said) == "“two” begins anew: the way to it has changed."


def test_where_a_move_is_no_longer_possible_the_place_begins_anew(rehearsal: Rehearsal) -> None:
    rehearsal.apply(Hop())
    assert rehearsal.take((entry(wet=("one",)),)) is not None
    assert (rehearsal.place, rehearsal.play.state.hops) == ("two", 0)


def test_a_place_that_is_gone_says_so_and_begins_the_step(rehearsal: Rehearsal) -> None:
    rehearsal.begin(0, "two")
    assert text(rehearsal.take((entry(stones=("one", "deux", "three")),))).startswith("“two” is gone")
    assert rehearsal.place == "one"


def test_a_place_that_was_gone_to_is_stayed_at_without_a_word(rehearsal: Rehearsal) -> None:
    rehearsal.begin(0, "two")
    assert rehearsal.take((entry(stones=("zero", "one", "two")),)) is None
    assert rehearsal.place == "two"


def test_the_first_place_is_stayed_at_when_another_becomes_the_first(rehearsal: Rehearsal) -> None:
    assert rehearsal.take((entry(stones=("zero", "one")),)) is None
    assert rehearsal.place == "one"


def test_beyond_the_last_place_the_step_begins_anew_when_the_way_changes(rehearsal: Rehearsal) -> None:
    for _ in range(3):
        rehearsal.apply(Hop())
    assert rehearsal.place == ""
    assert text(rehearsal.take((entry(wet=("one",)),))).startswith("The way has changed")


def test_a_kind_without_places_is_taken_up_by_its_moves_alone() -> None:
    rehearsal = Rehearsal(KINDS, (entry(kind="blind"),), seed=1)
    rehearsal.apply(Hop())
    assert (rehearsal.places, rehearsal.place, rehearsal.seats, rehearsal.seat) == ((), "", (), "")
    assert rehearsal.take((entry(kind="blind", loud=True),)) is None
    assert rehearsal.play.state.stone == 1
    assert rehearsal.take((entry(kind="blind", wet=("one",)),)) is not None
    assert rehearsal.play.state.stone == 0


def test_a_move_that_does_nothing_is_not_remembered(rehearsal: Rehearsal) -> None:
    rehearsal.take((entry(wet=("one",)),))
    assert not rehearsal.apply(Hop())
    assert not rehearsal.travelled


def test_endless_plays_are_taken_up_at_their_place(rehearsal: Rehearsal) -> None:
    rehearsal.apply(Hop())
    for _ in range(MOST_MOVES):
        rehearsal.apply(Stay())
    assert rehearsal.take((entry(loud=True),)) is not None
    assert (rehearsal.place, rehearsal.play.state.hops) == ("two", 0)


def test_a_step_is_found_again_wherever_it_has_moved(rehearsal: Rehearsal) -> None:
    rehearsal.begin(1)
    rehearsal.apply(Hop())
    assert rehearsal.take((entry("new"), entry("third"), entry("other", seats=("me", "you")))) is None
    assert (rehearsal.at, rehearsal.place) == (2, "two")


def test_a_step_that_is_gone_says_so_and_begins_the_first(rehearsal: Rehearsal) -> None:
    rehearsal.begin(1, "two")
    assert text(rehearsal.take((entry(),))).startswith("The step “other” is gone")
    assert (rehearsal.at, rehearsal.place) == (0, "one")


def test_a_step_of_another_kind_says_so(rehearsal: Rehearsal) -> None:
    assert "of another kind" in text(rehearsal.take((entry(kind="blind"),)))


def test_the_same_step_twice_in_a_playlist_stays_the_one_it_is() -> None:
    rehearsal = Rehearsal(KINDS, (entry(), entry(), entry()), seed=1, at=1)
    rehearsal.take((entry(), entry(), entry()))
    assert rehearsal.at == 1


def test_another_language_changes_the_words_and_nothing_else(rehearsal: Rehearsal) -> None:
    rehearsal.apply(Hop())
    rehearsal.speak((entry(loud=True), entry("other")))
    assert rehearsal.play.spec.loud
    assert rehearsal.play.state == At(1, hops=1)


def test_timers_go_at_once_and_come_back_at_the_place(rehearsal: Rehearsal) -> None:
    rehearsal.begin(1, "", "you")
    rehearsal.apply(Hop())
    rehearsal.hurry(on=False)
    assert rehearsal.play.wait is None
    assert rehearsal.play.state.hops == 1
    rehearsal.begin(1, "two", "you")
    assert rehearsal.play.wait is None
    rehearsal.hurry(on=True)
    assert rehearsal.play.wait is not None
    assert (rehearsal.place, rehearsal.seat) == ("two", "you")


def test_a_kind_that_knows_no_hurry_has_none_to_lose() -> None:
    kinds = {"stones": replace(KINDS["stones"], calm=None)}
    rehearsal = Rehearsal(kinds, (entry(),), seed=1)
    rehearsal.hurry(on=False)
    assert rehearsal.play.state == At()


@pytest.mark.parametrize(
    ("start", "by", "end"),
    [((0, "one"), 1, (0, "two")), ((0, "three"), 1, (1, "one")), ((1, "two"), -1, (1, "one")),
     ((1, "one"), -1, (0, "one")), ((0, "one"), -1, (0, "one")), ((1, "three"), 1, (1, "one"))],
)  # fmt: skip
def test_one_goes_aside_in_the_authors_order_and_over_the_ends_of_steps(
    rehearsal: Rehearsal, start: tuple[int, str], by: int, end: tuple[int, str]
) -> None:
    rehearsal.begin(*start)
    rehearsal.aside(by)
    assert (rehearsal.at, rehearsal.place) == end


@pytest.mark.parametrize(
    ("wish", "number"),
    [(Wish(), 0), (Wish("other"), 1), (Wish("", "two"), 0), (Wish("", "", "you"), 1), (Wish("other", "two", "me"), 1)],
)
def test_a_wish_finds_its_step(rehearsal: Rehearsal, wish: Wish, number: int) -> None:
    assert wished(KINDS, rehearsal.entries, wish) == number


@pytest.mark.parametrize(
    ("wish", "says"),
    [(Wish("nope"), "There is no step “nope” here, but: path, other."),
     (Wish("", "four"), "There is no scene “four” here, but: one, two, three."),
     (Wish("path", "", "you"), "There is no seat “you” here, but: –."),
     (Wish("", "two", "they"), "There is no seat “they” here, but: me, you.")],
)  # fmt: skip
def test_a_wish_that_cannot_be_met_names_what_there_is(rehearsal: Rehearsal, wish: Wish, says: str) -> None:
    answer = wished(KINDS, rehearsal.entries, wish)
    assert isinstance(answer, Message)
    assert answer.plain() == says
    made, why = begun(KINDS, rehearsal.entries, wish, 1, timers=True)
    assert (made.at, made.place, text(why)) == (0, "one", says)


def test_it_begins_where_it_is_wished() -> None:
    made, said = begun(
        KINDS, (entry(), entry("other", seats=("me", "you"))), Wish("other", "two", "you"), 1, timers=False
    )
    assert (made.at, made.place, made.seat, said) == (1, "two", "you", None)
    assert made.play.wait is None


def test_a_kind_without_places_has_nothing_to_wish_for() -> None:
    assert isinstance(wished(KINDS, (entry(kind="blind"),), Wish("", "one")), Message)


def test_a_seat_from_which_no_way_leads_there_is_named() -> None:
    made, said = begun(KINDS, (entry(seats=("me", "you")),), Wish("", "three", "you"), 1, timers=True)
    assert (made.place, made.seat) == ("three", "me")
    assert text(said) == "No way leads from the seat “you” to “three”."
