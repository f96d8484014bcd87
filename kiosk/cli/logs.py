"""The log: one JSON object a line, in the data folder, never a text that a visitor or an author wrote."""

from __future__ import annotations

import json
import logging
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


class LogFile(logging.Handler):
    """The log file at ``path`` and its predecessors, opened with the first line; a disk that takes none is no matter.

    Not before: ``logging.handlers`` brings sockets, queues and pickles along, and most starts have nothing to say.
    """

    def __init__(self, path: Path) -> None:
        super().__init__()
        self._path = path
        self._file: logging.Handler | None = None

    def emit(self, record: logging.LogRecord) -> None:
        """Writes one line."""
        if self._file is None:
            self._file = self._opened()
        self._file.handle(record)

    def close(self) -> None:
        """Closes the file, if there is one."""
        if self._file is not None:
            self._file.close()
        super().close()

    def _opened(self) -> logging.Handler:
        from logging.handlers import RotatingFileHandler

        try:
            file = RotatingFileHandler(self._path, maxBytes=SIZE, backupCount=KEPT, encoding="ascii")
        except OSError:
            return logging.NullHandler()
        file.setFormatter(JsonLines())
        return file


def start_log(data: Path, level: str) -> None:
    """Begins to log into ``data``."""
    logging.raiseExceptions = False
    logging.basicConfig(level=level.upper(), handlers=[LogFile(data / "kiosk.log")], force=True)
