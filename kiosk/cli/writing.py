"""Files that commands write."""

from __future__ import annotations

from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.cli.console import say
from kiosk.core.errors import HostError
from kiosk.core.message import msg
from kiosk.core.refusal import refusal

if TYPE_CHECKING:
    from collections.abc import Iterator


@contextmanager
def writing(target: Path) -> Iterator[None]:
    """Around whatever writes ``target``: what the system refuses becomes a HostError with the reason."""
    try:
        yield
    except OSError as error:
        message = msg("{target} cannot be written: {reason}.", target=target, reason=refusal(error))
        raise HostError(message) from error


def put(text: str, output: str) -> None:
    """Writes ``text`` to the file ``output``, or says it where that is “-”."""
    if output == "-":
        say(text.rstrip("\n"))
        return
    with writing(Path(output)):
        Path(output).write_text(text, "utf-8", newline="\n")
