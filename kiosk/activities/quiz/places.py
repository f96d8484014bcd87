"""Where an author can begin a quiz: at any question, even one that was not drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.activities.quiz.engine import State
from kiosk.core.kind import Places

if TYPE_CHECKING:
    from kiosk.activities.quiz.model import Quiz


def names(spec: Quiz) -> tuple[str, ...]:
    """The ids of the questions, in the author's order."""
    return tuple(question.id for question in spec.questions)


def here(spec: Quiz, state: State) -> str:
    """The question that is asked; none once the last one has been left behind."""
    return spec.questions[state.questions[state.at]].id if state.at < len(state.questions) else ""


def go(spec: Quiz, state: State, place: str, _seat: str) -> State:
    """The question ``place`` is asked first; the others that were drawn follow, as many as are asked."""
    order = dict(zip(state.questions, state.options, strict=True))
    if place in names(spec):
        first = names(spec).index(place)
        options = order.pop(first, tuple(range(len(spec.questions[first].options))))
        order = {first: options, **order}
    asked = tuple(order.items())[: len(state.questions)]
    return State(tuple(question for question, _ in asked), tuple(options for _, options in asked))


PLACES = Places(names, here, go)
