"""One lesson: its head, its steps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.library import Lesson, Step
from kiosk.content.minutes import check_minutes
from kiosk.content.models import LessonFile, StepHead
from kiosk.content.node import Items, Plain, child, place, plain
from kiosk.content.references import check_references
from kiosk.content.shape import is_table, validated_data
from kiosk.content.steps import HEAD, read_spec, read_step
from kiosk.core.message import msg

if TYPE_CHECKING:
    from collections.abc import Sequence

    from kiosk.content.page import Page
    from kiosk.spec import Spec


def read_lesson(page: Page) -> None:
    """Adds the lesson to what is known, unless it has an error. All steps are looked at, whatever is wrong before."""
    source = page.source
    named = page.named("lesson")
    if not is_table(page.node, page.report):
        return
    head = validated_data(LessonFile, _heads_only(plain(page.node)), page.node, page.report)
    nodes = child(page.node, "steps")
    count = len(nodes.nodes) if isinstance(nodes, Items) else 0
    specs = [read_spec(page.at("steps", index)) for index in range(count)]
    if head is None or not named:
        return
    page.texts_of_head(head, f"{source.id}/")
    check_references(head, page, source.file.parent)
    steps = _steps(head, specs, page)
    check_minutes(head.minutes, ((step.kind, step.spec) for step in steps), page)
    if not page.report.broken:
        fields = {name: getattr(head, name) for name in LessonFile.model_fields if name != "steps"}
        lesson = Lesson(source.id, source.course, source.file.parent, source.file, steps=steps, **fields)
        page.building.lessons[source.id] = lesson


def read_lone_step(page: Page) -> None:
    """Checks a file that holds nothing but one step, such as the sample of a kind; nothing is added."""
    head = validated_data(StepHead, _head_only(plain(page.node)), page.node, page.report)
    spec = read_spec(page)
    if head is not None and spec is not None:
        read_step(head, spec, page, page.source.id)


def _heads_only(data: Plain) -> Plain:
    """The lesson without what belongs to the kinds."""
    steps = data.get("steps") if isinstance(data, dict) else None
    if not isinstance(data, dict) or not isinstance(steps, list):
        return data
    return {**data, "steps": [_head_only(step) for step in steps]}


def _head_only(step: Plain) -> Plain:
    return {key: step[key] for key in HEAD if key in step} if isinstance(step, dict) else step


def _steps(head: LessonFile, specs: Sequence[Spec | None], page: Page) -> tuple[Step, ...]:
    """The steps that fit; ids that come twice are a problem."""
    first: dict[str, int] = {}
    steps = []
    for index, (step, spec) in enumerate(zip(head.steps, specs, strict=True)):
        if step.id in first:
            message = msg("The step “{name}” is there already, on line {line}.", name=step.id, line=first[step.id])
            page.error(("steps", index, "id"), "duplicate-id", message, msg("Give it another id."))
        first.setdefault(step.id, place(page.node, ("steps", index, "id")).line)
        if spec is not None:
            steps.append(read_step(step, spec, page.at("steps", index), page.source.id))
    return tuple(steps)
