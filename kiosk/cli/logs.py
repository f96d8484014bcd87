"""The log: one JSON object a line, in the data folder, never a text that a visitor or an author wrote."""

from __future__ import annotations

import json
import logging
import logging.handlers
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

SIZE, KEPT = 1_000_000, 3

_STANDARD = frozenset(vars(logging.makeLogRecord({})))
_LONGEST = 500


class JsonLines(logging.Formatter):
    """A record as one line of ASCII JSON, with whatever ``extra`` came along, cut to a bounded length."""

    def format(self, record: logging.LogRecord) -> str:
        """The line, without its end."""
        line = {
            "at": self.formatTime(record, "%Y-%m-%dT%H:%M"),
            "level": record.levelname.lower(),
            "from": record.name,
            "event": record.getMessage()[:_LONGEST],
        }
        line |= {key: str(value)[:_LONGEST] for key, value in vars(record).items() if key not in _STANDARD}
        if record.exc_info:
            line["trace"] = self.formatException(record.exc_info)[-4 * _LONGEST :]
        return json.dumps(line, ensure_ascii=True)


def start_log(data: Path, level: str) -> None:
    """Begins to log into ``data``; a disk that takes no log is no reason not to run."""
    handler: logging.Handler
    try:
        handler = logging.handlers.RotatingFileHandler(
            data / "kiosk.log", maxBytes=SIZE, backupCount=KEPT, encoding="ascii", delay=False
        )
    except OSError:
        handler = logging.NullHandler()
    handler.setFormatter(JsonLines())
    logging.raiseExceptions = False
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
