"""Goes through every screen in one language and prints every text that cannot be read; run by test_layout.

In the smallest window, where room is scarcest, also through a share of the looks of the lessons, in each language
another one: `kiosk shots` goes through all of them.
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

SIZES = {(1920, 1080): PARTS, (1024, 600): PARTS, (1280, 720): PARTS[:1]}
"""What is gone through in which size: everything in the design's own and in the smallest, the screens in another."""
EVERY = {(1024, 600): 8}
"""Of the looks of the lessons, each eighth is read in that size: there are 1,200, a new lesson brings a hundred."""
QUIET_S = 0.02


def main(language: str) -> int:
    """How many stops there were is printed last."""
    offstage.prepare()
    args, count = argparse.Namespace(only=False, lessons=[]), 0
    with tempfile.TemporaryDirectory() as data:
        for size, parts in SIZES.items():
            for part in parts:
                tour = Tour(part, language, size, EVERY.get(size, 0))
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
