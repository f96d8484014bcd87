"""What an author may write in a step of kind ``quiz``: questions whose every option carries its reason."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from kiosk.core.outcome import Skill
from kiosk.spec import Bubble, Button, Flag, Id, Picture, Sentence, Spec, TacticId, Whole

Form = Literal["one", "many", "true-false"]

MAX_QUESTIONS = 30
MAX_OPTIONS = 6


class Option(Spec):
    """One answer that can be given, and why it is right or wrong."""

    id: Id = Field(description="A name for this option, once in the question; yes or no for true-false.")
    text: Button | None = Field(None, description="What is said on the button; may be left out for true-false.")
    picture: Picture | None = None
    correct: Flag = Field(default=False, description="Whether this is right.")
    because: Bubble = Field(description="The reason, said right after the answer.")


class Question(Spec):
    """One question, or one statement where the form is true-false."""

    id: Id = Field(description="A name for this question, once in the quiz.")
    form: Form = Field("one", description="one: one right option. many: several. true-false: a statement.")
    ask: Sentence = Field(description="The question; for true-false the statement.")
    picture: Picture | None = None
    skill: Skill = Field(description="The plate of the shield that this question is about.")
    tactic: TacticId | None = Field(None, description="The trick that this question is about (tactics.yaml).")
    options: tuple[Option, ...] = Field(min_length=2, max_length=MAX_OPTIONS, description="What can be answered.")

    @property
    def correct(self) -> tuple[int, ...]:
        """The places of the right options."""
        return tuple(index for index, option in enumerate(self.options) if option.correct)


class Quiz(Spec):
    """1 to 30 questions, of which ``draw`` are asked (default: all)."""

    draw: Whole | None = Field(None, ge=1, le=MAX_QUESTIONS, description="How many questions are asked, drawn anew.")
    questions: tuple[Question, ...] = Field(min_length=1, max_length=MAX_QUESTIONS, description="The questions.")
