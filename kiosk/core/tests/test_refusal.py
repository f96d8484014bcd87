"""Why the system refused something."""

from __future__ import annotations

import errno
from typing import TYPE_CHECKING

import pytest

from kiosk.core.message import Message
from kiosk.core.refusal import refusal

if TYPE_CHECKING:
    from pathlib import Path


def test_what_is_common_is_said_in_our_own_words(tmp_path: Path) -> None:
    with pytest.raises(OSError) as refused:  # noqa: PT011 - whichever it is on this system
        tmp_path.mkdir()
    said = refusal(refused.value)
    assert isinstance(said, Message)
    assert said.plain() == "something of that name exists already"


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OSError(errno.EXDEV, "Invalid cross-device link"), "Invalid cross-device link"),
        (OSError("odd"), "OSError"),
        (OSError(), "OSError"),
    ],
)
def test_what_is_rare_is_said_in_the_systems_words(error: OSError, said: str) -> None:
    assert refusal(error) == said
