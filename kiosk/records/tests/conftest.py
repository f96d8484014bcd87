from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.records import AnswerRow, Row, VisitRow, open_store

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

DAY = "2026-11-21"


def visit_row(visit: str = "v1", **fields: object) -> VisitRow:
    return VisitRow(**{"id": visit, "day": DAY, "hour": 10, "language": "vi", **fields})  # type: ignore[arg-type]


def answer_row(n: int = 1, visit: str = "v1", **fields: object) -> AnswerRow:
    usual = {
        "id": f"{visit}-a{n}",
        "visit": visit,
        "n": n,
        "lesson": "otp",
        "step": "sort",
        "kind": "judge",
        "item": f"item-{n % 7}",
        "choice": "trick",
        "verdict": "hit",
        "skill": "spot",
        "tactic": "urgency",
    }
    return AnswerRow(**{**usual, **fields})  # type: ignore[arg-type]


@pytest.fixture
def visit() -> Callable[..., VisitRow]:
    return visit_row


@pytest.fixture
def answer() -> Callable[..., AnswerRow]:
    return answer_row


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """A data folder with 20 visits of 15 answers each, closed."""
    store = open_store(tmp_path).store
    rows: list[Row] = []
    for number in range(20):
        name = f"v{number}"
        rows += [visit_row(name), *(answer_row(n, name) for n in range(15))]
    store.write(rows)
    store.close()
    return tmp_path
