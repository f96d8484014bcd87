"""What a validator of ours says when it refuses a value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from pydantic_core import PydanticCustomError

if TYPE_CHECKING:
    from kiosk.core.message import Message

MESSAGE = "message"


def refusal(code: str, message: Message) -> PydanticCustomError:
    """The error to be raised. Whoever shows it fills ``{name}``, the author's key, and ``{value}``, what stands there.

    The message itself travels in the context: what pydantic makes of its text is for programmers only.
    """
    return PydanticCustomError(code, message.text, {MESSAGE: message})
