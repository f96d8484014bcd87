"""Answers as fast as it can and prints the id of each answer when it is acknowledged; the test kills it.

``python writer.py FOLDER honest|hasty``: hasty acknowledges before the row is stored, which the test must notice.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from kiosk.records import AnswerRow, Recorder, VisitRow, new_id


def acknowledged(name: str) -> None:
    """One line, in one write, past every buffer of Python."""
    os.write(1, (name + "\n").encode())


def main(folder: Path, manner: str) -> None:
    """Runs until it is killed."""
    recorder = Recorder(folder)
    while True:
        visit = new_id()
        recorder.begin(VisitRow(visit, "2026-11-21", 10, "vi"))
        for n in range(20):
            name = new_id()
            row = AnswerRow(name, visit, n, "otp", "sort", "judge", f"item-{n}", "trick", "hit", "spot", "fear")
            if manner == "hasty":
                acknowledged(name)
                recorder.answer(row)
            else:
                recorder.answer(row, acknowledged)
        while recorder._queue.qsize() > 50:
            os.sched_yield()


main(Path(sys.argv[1]), sys.argv[2])
