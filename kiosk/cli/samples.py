"""The samples of the kinds as lessons, so that they can be played like any other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from kiosk.kinds import kinds

if TYPE_CHECKING:
    from pathlib import Path

PREFIX = "sample-"
_HEAD = """\
title: {title}
summary: {title}
topic: otp
minutes: 5
difficulty: easy
take_home: {title}
steps:
  -
"""
_DRAW = re.compile(r"^draw:.*\n", re.MULTILINE)
_TITLE = re.compile(r"^title: *(.+)$", re.MULTILINE)


def write_samples(folder: Path) -> Path:
    """Writes a lesson ``sample-….yaml`` for every kind into ``folder``; everything in it is played, nothing drawn."""
    folder.mkdir(parents=True, exist_ok=True)
    for kind in kinds().values():
        step = _DRAW.sub("", (kind.folder / "sample.yaml").read_text(encoding="utf-8"))
        title = _TITLE.search(step)
        text = _HEAD.format(title=title.group(1) if title else kind.name)
        text += "".join(f"    {line}" for line in step.splitlines(keepends=True))
        (folder / f"{PREFIX}{kind.name}.yaml").write_text(text, encoding="utf-8")
    return folder
