"""One step: its kind's own model, what the kind's check finds, its references and its texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from kiosk.content.guesses import guess
from kiosk.content.library import Step
from kiosk.content.node import Scalar, child, place, plain
from kiosk.content.references import check_references
from kiosk.content.report import shown
from kiosk.content.shape import validated, validated_data
from kiosk.core.message import Message, msg
from kiosk.core.problem import LineOf, Severity

if TYPE_CHECKING:
    from collections.abc import Collection

    from kiosk.content.library import Lesson
    from kiosk.content.models import StepHead
    from kiosk.content.page import Page
    from kiosk.core.kind import AnyKind
    from kiosk.spec import Spec

HEAD = ("id", "kind", "title")


def read_spec(page: Page) -> Spec | None:
    """What the author wrote for the kind that this step names, None where it does not fit; reports what is wrong."""
    kind = _kind(page)
    if kind is None:
        return None
    spec: Spec | None = validated(kind.spec, page.node, page.report, without=HEAD, also_known=HEAD)
    if spec is not None:
        check_references(spec, page, page.source.file.parent)
        _check(kind, spec, page)
    return spec


def read_step(head: StepHead, spec: Spec, page: Page, context: str) -> Step:
    """The step, with its texts checked and remembered; ``context`` is that of its lesson."""
    page.texts_of_head(head, f"{context}/{head.id}/")
    page.texts(spec, f"{context}/{head.id}/")
    return Step(head.id, head.kind, head.title, spec)


def overridden(step: Step, lesson: Lesson, page: Page) -> Step | None:
    """``step`` with the keys on this ``page`` of a playlist written anew, checked again; None where they do not fit.

    What stands unchanged is taken over as it was validated.
    """
    kind, old, changes = page.building.kinds[step.kind], step.spec, plain(page.node)
    fields = type(old).model_fields
    data: dict[str, Any] = {fields[name].alias or name: getattr(old, name) for name in old.model_fields_set}
    keys: dict[str, Any] = changes if isinstance(changes, dict) else {}
    if "title" in keys and "title" not in fields:
        message = msg("The key “{name}” is not known here.", name="title")
        page.error(("title",), "extra-forbidden", message, msg("It stands beside “with”, not in it."))
        keys = {key: value for key, value in keys.items() if key != "title"}
    new: Spec | None = validated_data(kind.spec, data | keys, page.node, page.report)
    if new is None:
        return None
    check_references(new, page, lesson.folder, below=keys)
    _check(kind, new, page, below=keys)
    page.texts(new, f"{lesson.id}/{step.id}/", below=keys)
    return Step(step.id, step.kind, step.title, new)


def _kind(page: Page) -> AnyKind | None:
    """The kind that a step names; an unknown one is a problem, a missing one the business of its head."""
    named = child(page.node, "kind")
    if not isinstance(named, Scalar) or named.value is None:
        return None
    kind = page.building.kinds.get(named.value)
    if kind is None:
        message = msg("There is no kind of activity called “{name}”.", name=shown(named.value))
        page.error(("kind",), "unknown-kind", message, guess(named.value, page.building.kinds))
    return kind


def _check(kind: AnyKind, spec: Spec, page: Page, *, below: Collection[str] | None = None) -> None:
    """Places what the kind's own check finds; ``below`` leaves out warnings about what others wrote."""
    if page.building.trusts(page.source):
        return
    for found in kind.check(spec):
        if below is None or found.severity is Severity.ERROR or found.path[:1] in [(key,) for key in below]:
            mark = place(page.node, found.path)
            page.report.add(mark, found.code, _placed(found.message, page), found.hint, found.severity)


def _placed(message: Message, page: Page) -> Message:
    """``message`` with the lines of the other places that it speaks of."""
    lines = {key: place(page.node, value.path).line for key, value in message.args.items() if isinstance(value, LineOf)}
    return Message(message.text, {**message.args, **lines}) if lines else message
