"""What can be found in a quiz before anyone plays it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.core.message import msg
from kiosk.core.problem import Finding, Severity

if TYPE_CHECKING:
    from collections.abc import Iterator

    from kiosk.activities.quiz.model import Question, Quiz

Path = tuple[str | int, ...]

YES_AND_NO = {"yes", "no"}


def check(spec: Quiz) -> Iterator[Finding]:
    """Names that come twice, right answers that are too few or too many, options that cannot be told apart."""
    if spec.draw is not None and spec.draw > len(spec.questions):
        message = msg("{draw} questions cannot be drawn from {count}.", draw=spec.draw, count=len(spec.questions))
        yield Finding(("draw",), message, "quiz-draw")
    ids: set[str] = set()
    asks: set[str] = set()
    for index, question in enumerate(spec.questions):
        path: Path = ("questions", index)
        if question.id in ids:
            message = msg("The question “{id}” is there twice; every question needs a name of its own.", id=question.id)
            yield Finding((*path, "id"), message, "quiz-duplicate-id")
        if _same(question.ask) in asks:
            message = msg("Another question asks the very same.")
            yield Finding((*path, "ask"), message, "quiz-duplicate-text", Severity.WARNING)
        ids.add(question.id)
        asks.add(_same(question.ask))
        yield from _correct(question, (*path, "options"))
        yield from _options(question, (*path, "options"))
        yield from _pictures(question, (*path, "options"))


def _correct(question: Question, path: Path) -> Iterator[Finding]:
    count, total = len(question.correct), len(question.options)
    if question.form != "many" and count != 1:
        message = msg("Exactly one option must be right; here {count} are marked correct.", count=count)
        hint = msg("Write form: many where several are right.") if count > 1 and question.form == "one" else None
        yield Finding(path, message, "quiz-correct", hint=hint)
    if question.form == "many" and not 0 < count < total:
        message = msg(
            "At least one option must be right and one wrong; {count} of {total} are.", count=count, total=total
        )
        yield Finding(path, message, "quiz-correct")
    if question.form == "true-false" and {option.id for option in question.options} != YES_AND_NO:
        message = msg("A true-false question has exactly the two options yes and no.")
        yield Finding(path, message, "quiz-yes-no")


def _options(question: Question, path: Path) -> Iterator[Finding]:
    ids: set[str] = set()
    texts: set[str] = set()
    for index, option in enumerate(question.options):
        if option.id in ids:
            message = msg("The option “{id}” is there twice in this question.", id=option.id)
            yield Finding((*path, index, "id"), message, "quiz-duplicate-id")
        ids.add(option.id)
        if option.text is None:
            if question.form != "true-false":
                message = msg("This option needs a text; only true-false has words of its own.")
                yield Finding((*path, index, "text"), message, "quiz-option-text")
            continue
        if _same(option.text) in texts:
            message = msg("Two options of this question read the same.")
            yield Finding((*path, index, "text"), message, "quiz-duplicate-text")
        texts.add(_same(option.text))


def _pictures(question: Question, path: Path) -> Iterator[Finding]:
    with_picture = [option.picture is not None for option in question.options]
    if any(with_picture) and not all(with_picture):
        message = msg("In a picture choice every option has a picture; this one has none.")
        yield Finding((*path, with_picture.index(False)), message, "quiz-pictures")


def _same(text: str) -> str:
    """``text`` as far as a reader would tell it from another one."""
    return " ".join(text.casefold().split()).rstrip(".!? ")
