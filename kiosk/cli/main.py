"""Reads the command line, runs one command, and turns whatever goes wrong into one sentence and an exit code."""

from __future__ import annotations

import argparse
import importlib
import logging
import sys
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, Protocol

from kiosk.cli.console import flush, hang_up, prepare_streams, say_error, translator
from kiosk.cli.interrupt import INTERRUPTED, Interrupt
from kiosk.cli.paths import must_exist
from kiosk.cli.wording import speak
from kiosk.core.errors import ContentError, HostError, KioskError
from kiosk.core.message import Message, msg
from kiosk.core.refusal import refusal

if TYPE_CHECKING:
    from collections.abc import Sequence


_NOBODY = logging.NullHandler()
"""Where no log is kept, Python would write what is logged to standard error, with its traceback."""


class Command(Protocol):
    """What a module of this package offers."""

    DESCRIPTION: Message

    @staticmethod
    def add_arguments(parser: argparse.ArgumentParser) -> None:
        """Declares the options of this command."""

    @staticmethod
    def run(args: argparse.Namespace) -> int:
        """Does it; returns the exit code."""


COMMANDS = {
    "run": msg("the kiosk itself (what `kiosk` alone does)"),
    "play": msg("one lesson or playlist, then leaves"),
    "list": msg("courses, lessons, playlists and kinds"),
    "check": msg("finds what is wrong with content"),
    "map": msg("the picture of a scenario"),
    "preview": msg("plays a file while you write it"),
    "new": msg("makes a commented, valid starting point"),
    "schema": msg("writes the JSON Schema for editors"),
    "results": msg("what was recorded"),
    "translations": msg("catalogues of program and lessons"),
    "robot": msg("plays the real screens by itself"),
    "shots": msg("a picture of every screen"),
}

DEFAULT = "run"


class _Parser(argparse.ArgumentParser):
    """Says wrong use in one sentence and exits 2, as argparse does, but without its usage block."""

    def error(self, message: str) -> NoReturn:
        hint = msg("Try {command}.", command=f"{self.prog} --help").said_by(translator())
        say_error(f"{self.prog}: {message}. {hint}")
        sys.exit(2)


def main(argv: Sequence[str] | None = None) -> int:
    """Runs ``kiosk`` with these arguments (default: the process's own) and returns its exit code."""
    words = list(sys.argv[1:] if argv is None else argv)
    prepare_streams()
    if "--debug" not in words:
        logging.getLogger("kiosk").addHandler(_NOBODY)
    try:
        try:
            return _run(words)
        finally:
            flush()
    except KeyboardInterrupt:
        hang_up()
        return INTERRUPTED
    except BrokenPipeError:
        hang_up()
        return 0
    except KioskError as error:
        if "--debug" in words:
            raise
        _tell(error)
        return error.exit_code
    except Exception as error:  # the outermost guard: whatever else there is gets one sentence too
        if "--debug" in words:
            raise
        hang_up()
        return _apologise(error)


def _run(words: list[str]) -> int:
    speak(translator())
    if not words or (words[0].startswith("-") and words[0] not in {"-h", "--help"}):
        words.insert(0, DEFAULT)
    with Interrupt() as interrupt:
        args = _parser(words[0]).parse_args(words)
        must_exist(args.lessons)
        code = int(_module(args.command).run(args))
    return INTERRUPTED if interrupt.asked else code


def _apologise(error: Exception) -> int:
    """One sentence for what nobody foresaw; the exit code."""
    if isinstance(error, ImportError):
        from kiosk.ui.host import missing_library

        host = missing_library(error)
        if host is not None:
            _tell(host)
            return host.exit_code
    if isinstance(error, OSError):
        message = msg("The system refuses: {reason}.", reason=refusal(error))
        say_error(message.said_by(translator()))
        return HostError.exit_code
    message = msg("The program failed ({error}); --debug shows where. Please report it.", error=type(error).__name__)
    say_error(message.said_by(translator()))
    return KioskError.exit_code


def _tell(error: KioskError) -> None:
    say_error(error.message.said_by(translator()))
    if isinstance(error, ContentError):
        from kiosk.cli.check import line

        for problem in error.problems:
            say_error(line(problem))


def _parser(command: str) -> argparse.ArgumentParser:
    say = translator()
    parser = _Parser(prog="kiosk", description=msg("Khiên Rùa: an offline kiosk about online risks.").said_by(say))
    parts = parser.add_subparsers(dest="command", metavar=msg("COMMAND").said_by(say), parser_class=_Parser)
    for name in [command] if command in COMMANDS else COMMANDS:  # all of them only for the help, and for a wrong one
        summary = COMMANDS[name].said_by(say)
        sub = parts.add_parser(name, help=summary, formatter_class=argparse.RawDescriptionHelpFormatter)
        if name == command:
            module = _module(name)
            sub.description = module.DESCRIPTION.said_by(say)
            module.add_arguments(sub)
            _add_common(sub)
    return parser


def _add_common(parser: argparse.ArgumentParser) -> None:
    say = translator()
    common = parser.add_argument_group(msg("common options").said_by(say))
    common.add_argument(
        "--data", type=Path, metavar="DIR", help=msg("where results, settings and logs are kept").said_by(say)
    )
    common.add_argument(
        "--lessons",
        type=Path,
        metavar="DIR",
        action="append",
        default=[],
        help=msg("more lessons; may be given again").said_by(say),
    )
    common.add_argument("--only", action="store_true", help=msg("leave the shipped lessons out").said_by(say))
    common.add_argument(
        "--log-level",
        choices=("debug", "info", "warning", "error"),
        default="info",
        help=msg("how much the log tells").said_by(say),
    )
    common.add_argument("--debug", action="store_true", help=msg("show the traceback of an error").said_by(say))


def _module(name: str) -> Command:
    return importlib.import_module(f"kiosk.cli.{name}")  # type: ignore[return-value]
