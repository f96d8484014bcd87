"""Waiting inside the event loop ends where the app is told to leave."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, QTimer

from kiosk.ui.waiting import rest, until

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

LONG_S = 30.0


@pytest.fixture(autouse=True)
def _not_leaving_any_more(qapp: QCoreApplication) -> Iterator[None]:
    yield
    QTimer.singleShot(0, lambda: QCoreApplication.exit(0))
    qapp.exec()  # forgets that it was told to leave


def leave() -> bool:
    QCoreApplication.exit(130)
    return True


def second(condition: Callable[[], bool]) -> Callable[[], bool]:
    """False when it is first looked at, outside of the loop; then ``condition``."""
    looks = iter((lambda: False, condition))

    def look() -> bool:
        return next(looks)()

    return look


def test_a_condition_is_waited_for_or_not_for_ever() -> None:
    seen: list[int] = []
    QTimer.singleShot(0, lambda: seen.append(1))
    assert until(lambda: bool(seen), LONG_S)
    assert not until(lambda: False, 0.01)


def test_an_app_that_is_told_to_leave_waits_no_more() -> None:
    QTimer.singleShot(0, leave)
    with pytest.raises(KeyboardInterrupt):
        rest(LONG_S)
    with pytest.raises(KeyboardInterrupt):
        rest(LONG_S)


def test_what_came_in_the_same_moment_only_puts_it_off_until_the_next_time() -> None:
    assert until(second(leave), LONG_S)
    with pytest.raises(KeyboardInterrupt):
        rest(LONG_S)


def test_of_loops_in_loops_the_outermost_tells(capsys: pytest.CaptureFixture[str]) -> None:
    def inner() -> bool:
        QTimer.singleShot(0, leave)
        return until(lambda: False, LONG_S)

    with pytest.raises(KeyboardInterrupt):
        until(second(inner), LONG_S)
    assert "KeyboardInterrupt" not in capsys.readouterr().err
