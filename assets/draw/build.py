"""Rebuild every picture that this package owns."""

from __future__ import annotations

import sys
from pathlib import Path

from . import icons, lotus, people, pictures, rasters, scenes, topics, turtle

MAKERS = {
    "turtle": turtle.sheets,
    "people": people.sheets,
    "lotus": lotus.sheets,
    "pictures": pictures.sheets,
    "scenes": scenes.sheets,
    "topics": topics.sheets,
}


def build(out: Path, only: str = "") -> int:
    """Write what the maker ``only`` draws (or everything) below ``out``; return the number of files."""
    count = 0
    for maker, draw in MAKERS.items():
        if only in ("", maker):
            for name, canvas in draw().items():
                canvas.save(out / f"{name}.svg")
                count += 1
    if only in ("", "icons"):
        for name, text in icons.files().items():
            file = out / f"{name}.svg"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8", newline="\n")
            count += 1
    if only in ("", "rasters"):
        count += rasters.build(out)
    return count


def main() -> None:
    """Command line: ``python -m assets.draw OUT [turtle|people|icons|rasters|...]``."""
    if len(sys.argv) < 2:
        sys.exit("usage: python -m assets.draw OUT [MAKER]")
    count = build(Path(sys.argv[1]), sys.argv[2] if len(sys.argv) > 2 else "")
    print(f"{count} files")
