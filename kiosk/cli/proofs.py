"""What kinds can say about a step beyond its problems: how much of it was proved."""

from __future__ import annotations

import sys
from dataclasses import asdict, is_dataclass
from typing import TYPE_CHECKING

from kiosk.kinds import kinds

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from kiosk.content import Library
    from kiosk.core.kind import AnyKind
    from kiosk.spec import Spec


def proofs(library: Library) -> Iterator[dict[str, object]]:
    """One report for each step whose kind has a ``report(spec)`` in its package, of the files that were read."""
    read = frozenset(library.files)
    for lesson in library.lessons.values():
        for step in lesson.steps if lesson.file in read else ():
            report = _report_of(kinds()[step.kind])
            if report is not None:
                said = report(step.spec)
                known = asdict(said) if is_dataclass(said) and not isinstance(said, type) else dict(said)
                yield {"file": str(lesson.file), "step": step.id, **known}


def _report_of(kind: AnyKind) -> Callable[[Spec], Mapping[str, object]] | None:
    package = sys.modules.get(kind.spec.__module__.rpartition(".")[0])
    report = getattr(package, "report", None)
    return report if callable(report) else getattr(report, "report", None)
