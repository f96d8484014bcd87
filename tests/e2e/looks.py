"""Goes through every screen in one language and prints every text that cannot be read; run by test_layout.

Every look of every step in the window that a booth has; in the other sizes the screens and the samples of the kinds.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from kiosk.cli import offstage
from kiosk.cli.console import say
from kiosk.cli.shots import PARTS, Tour, stage_of, stops
from kiosk.ui.legible import illegible
from kiosk.ui.shots import settled

SIZES = ((1920, 1080), (1024, 600), (1280, 720))
QUIET_S = 0.02


def main(language: str) -> int:
    """How many stops there were is printed last."""
    offstage.prepare()
    args, count = argparse.Namespace(only=False, lessons=[]), 0
    with tempfile.TemporaryDirectory() as data:
        for size in SIZES:
            for part in PARTS:
                tour = Tour(part, language, size, lessons=size == SIZES[0])
                with stage_of(args, Path(data), tour) as stage:
                    for name in stops(stage, tour):
                        count += 1
                        settled(stage.window, QUIET_S)
                        for fault in illegible(stage.window):
                            say(f"{size[0]}x{size[1]} {name}: {fault}")
    say(str(count))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
