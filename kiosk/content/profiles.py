"""The staff's profile file: times, language and playlist for every visit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated, Literal

from pydantic import Field

from kiosk.content.files import contents
from kiosk.content.reader import read
from kiosk.content.report import Report
from kiosk.content.shape import validated
from kiosk.spec import Flag, Id, Spec, Whole

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.core.problem import Problem

Seconds = Annotated[Whole, Field(ge=1, le=3600)]


class ProfileFile(Spec):
    """What may stand in a profile; whatever is left out stays as the program has it."""

    idle_s: Annotated[Seconds | None, Field(description="Seconds without a touch until the quiet ring appears.")] = None
    long_idle_s: Annotated[Seconds | None, Field(description="The same while a long text is on.")] = None
    quiet_s: Annotated[Seconds | None, Field(description="Seconds that the quiet ring counts down.")] = None
    language: Annotated[Literal["vi", "en", "id"] | None, Field(description="The language of the first screen.")] = None
    playlist: Annotated[Id | None, Field(description="The playlist or lesson that is offered first.")] = None
    calm_motion: Annotated[Flag | None, Field(description="Leaves out what moves.")] = None
    sound: Annotated[Flag | None, Field(description="Whether short sounds are played.")] = None
    timers: Annotated[Flag | None, Field(description="Whether stories may put the visitor under time pressure.")] = None


def read_profile_file(path: Path) -> tuple[dict[str, object] | None, tuple[Problem, ...]]:
    """What the file sets, or None together with everything that is wrong with it."""
    report = Report(str(path))
    data = contents(path, path.parent, report)
    document = read(data, report) if data is not None else None
    profile = None
    if document is not None and document.root is not None:
        profile = validated(ProfileFile, document.root, report)
    if profile is None or report.broken:
        return None, report.problems
    return profile.model_dump(exclude_none=True), report.problems
