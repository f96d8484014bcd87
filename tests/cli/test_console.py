"""How commands speak: encodings, pipes, Ctrl+C, the words of argparse, and what nobody foresaw."""

from __future__ import annotations

import argparse
import io
import json
import os
import re
import signal
import subprocess
import sys
from types import ModuleType, SimpleNamespace
from typing import TYPE_CHECKING

import pytest

from kiosk.cli import main, wording
from kiosk.cli.console import flush, hang_up, prepare_streams, say, say_error, translator
from kiosk.cli.interrupt import Interrupt
from kiosk.core.languages import LANGUAGES
from kiosk.core.message import msg
from kiosk.i18n.catalogue import program_catalogue

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

PROGRAM = sys.modules["kiosk.cli.main"]  # its name in the package is that of the function
KIOSK = [sys.executable, "-m", "kiosk"]


@pytest.fixture(autouse=True)
def _english_again(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setenv("KIOSK_LANGUAGE", "en")
    translator.cache_clear()
    yield
    monkeypatch.undo()
    translator.cache_clear()
    wording.speak(str)


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch) -> Callable[[Callable[[], int]], None]:
    """Lets ``kiosk list`` do something else."""

    def _do(work: Callable[[], int]) -> None:
        module = SimpleNamespace(DESCRIPTION=msg("x"), add_arguments=lambda _parser: None, run=lambda _args: work())
        monkeypatch.setattr(PROGRAM, "_module", lambda _name: module)

    return _do


def in_pipe(*words: str, **environment: str) -> subprocess.CompletedProcess[bytes]:
    kept = {
        name: value for name, value in os.environ.items() if name not in {"LC_ALL", "PYTHONUTF8", "PYTHONIOENCODING"}
    }
    return subprocess.run([*KIOSK, *words], capture_output=True, check=False, env=kept | environment)


@pytest.mark.parametrize("encoding", ["ascii", "cp1252", "utf-8:strict"])
@pytest.mark.parametrize("words", [("list",), ("list", "--json"), ("check",), ("--help",)])
def test_every_encoding_can_be_written(encoding: str, words: tuple[str, ...]) -> None:
    answer = in_pipe(*words, PYTHONIOENCODING=encoding, KIOSK_LANGUAGE="vi")
    assert answer.returncode == 0
    assert answer.stderr == b""
    if "--json" in words:
        found = json.loads(answer.stdout.decode(encoding.partition(":")[0]))
        assert "Rùa không mắc câu" in [course["title"] for course in found["courses"]]


def test_what_cannot_be_encoded_is_written_so_that_json_understands_it(monkeypatch: pytest.MonkeyPatch) -> None:
    streams = {name: io.BytesIO() for name in ("stdout", "stderr")}
    for name, buffer in streams.items():
        monkeypatch.setattr(sys, name, io.TextIOWrapper(buffer, encoding="ascii"))
    prepare_streams()
    say(json.dumps("ệ 🐢 \udcff", ensure_ascii=False))
    say_error("ệ")
    sys.stdout.flush()
    written: bytes = streams["stdout"].getvalue()
    assert written == b'"\\u1ec7 \\ud83d\\udc22 \\udcff"' + os.linesep.encode()
    assert json.loads(written) == "ệ 🐢 \udcff"
    with pytest.raises(UnicodeDecodeError):
        b"\xff".decode("ascii", "kiosk.escape")


def test_nothing_steers_the_terminal(capsys: pytest.CaptureFixture[str]) -> None:
    say("a\x1b[31mb\x9b0m\tc\nd")
    say_error("\x07")
    assert capsys.readouterr() == ("a\\u001b[31mb\\u009b0m\tc\nd\n", "\\u0007\n")


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such names")
@pytest.mark.parametrize("name", [b"new\nline.yaml", b"esc\x1b[31m.yaml", b"bad\xff.yaml"])
def test_a_problem_of_a_file_with_an_odd_name_is_still_one_line(tmp_path: object, name: bytes) -> None:
    file = os.fsencode(str(tmp_path)) + b"/" + name
    with open(file, "wb") as odd:  # noqa: PTH123 - a name of bytes
        odd.write(b"a: 1\n")
    answer = subprocess.run([*KIOSK, "check", file], capture_output=True, check=False)
    lines = answer.stdout.decode().splitlines()
    assert answer.returncode == 1
    assert all(re.search(r"\.yaml:1:1: error: ", line) for line in lines[:-1])
    assert all(line.isprintable() for line in lines)
    assert subprocess.run([*KIOSK, "check", "--json", file], capture_output=True, check=False).returncode == 1


@pytest.mark.parametrize("words", [("list",), ("check", "--json"), ("schema", "-o", "-"), ("--help",)])
def test_nobody_listening_is_no_reason_to_complain(words: tuple[str, ...]) -> None:
    reading, writing = os.pipe()
    os.close(reading)
    with os.fdopen(writing, "wb") as deaf:
        answer = subprocess.run([*KIOSK, *words], stdout=deaf, stderr=subprocess.PIPE, check=False)
    assert (answer.returncode, answer.stderr) == (0, b"")


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="no /dev/full here")  # noqa: PTH110
def test_a_full_disk_is_one_sentence() -> None:
    with open("/dev/full", "wb") as full:  # noqa: PTH123
        answer = subprocess.run(
            [*KIOSK, "list"],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
            env=os.environ | {"KIOSK_LANGUAGE": "en"},
        )
    assert answer.returncode == 3
    assert answer.stderr.decode().strip() == "The system refuses: the disk is full."


def test_ctrl_c_exits_130_without_a_word(
    command: Callable[[Callable[[], int]], None], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("PySide6", "shiboken6"):
        monkeypatch.delitem(sys.modules, name, raising=False)
    monkeypatch.setattr(PROGRAM, "hang_up", lambda: None)
    before = signal.getsignal(signal.SIGINT)

    def work() -> int:
        signal.raise_signal(signal.SIGINT)
        return 0

    command(work)
    assert main(["list"]) == 130
    assert capsys.readouterr() == ("", "")
    assert signal.getsignal(signal.SIGINT) is before


class LeftError(Exception):
    """Stands for the end of the process."""


class FakeQt(ModuleType):
    """As much of Qt as is asked for a way out."""

    def __init__(self, *, running: bool) -> None:
        super().__init__("PySide6.QtCore")
        self.codes: list[int] = []
        self.QCoreApplication = SimpleNamespace(instance=lambda: self if running else None, exit=self.codes.append)
        self.QTimer = SimpleNamespace(singleShot=lambda _ms, call: call())


@pytest.fixture
def qt(monkeypatch: pytest.MonkeyPatch) -> Callable[[bool], FakeQt]:
    def left(code: int) -> None:
        raise LeftError(code)

    def _install(running: bool) -> FakeQt:
        fake = FakeQt(running=running)
        monkeypatch.setitem(sys.modules, "PySide6", ModuleType("PySide6"))
        monkeypatch.setitem(sys.modules, "PySide6.QtCore", fake)
        monkeypatch.setattr(os, "_exit", left)
        return fake

    return _install


def test_qt_is_asked_to_leave_and_left_at_the_second_time(qt: Callable[[bool], FakeQt]) -> None:
    fake = qt(True)
    with Interrupt() as interrupt:
        assert not interrupt.asked
        signal.raise_signal(signal.SIGINT)
        assert interrupt.asked
        assert fake.codes == [130]
        with pytest.raises(LeftError, match="130"):
            signal.raise_signal(signal.SIGINT)


def test_where_qt_has_no_application_yet_the_process_ends_at_once(qt: Callable[[bool], FakeQt]) -> None:
    qt(False)
    with pytest.raises(LeftError, match="130"), Interrupt():
        signal.raise_signal(signal.SIGINT)


def test_a_window_that_was_asked_to_leave_exits_130(
    command: Callable[[Callable[[], int]], None], qt: Callable[[bool], FakeQt]
) -> None:
    qt(True)

    def work() -> int:
        signal.raise_signal(signal.SIGINT)
        return 0

    command(work)
    assert main(["play", "x"][:1]) == 130


def test_a_listener_that_left_is_no_failure(
    command: Callable[[Callable[[], int]], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    left: list[bool] = []
    monkeypatch.setattr(PROGRAM, "hang_up", lambda: left.append(True))

    def work() -> int:
        raise BrokenPipeError

    command(work)
    assert main(["list"]) == 0
    assert left == [True]


def test_what_the_system_refuses_is_said_and_exits_3(
    command: Callable[[Callable[[], int]], None], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PROGRAM, "hang_up", lambda: None)

    def work() -> int:
        raise OSError(28, "No space left on device")

    command(work)
    assert main(["list"]) == 3
    assert capsys.readouterr().err == "The system refuses: the disk is full.\n"


def test_hanging_up_sends_the_rest_nowhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "out"
    with file.open("w", encoding="utf-8") as stream:
        monkeypatch.setattr(sys, "stdout", stream)
        say("heard")
        flush()
        hang_up()
        say("unheard")
        flush()
        monkeypatch.setattr(sys, "stdout", io.StringIO())
        hang_up()
        monkeypatch.setattr(sys, "stdout", None)
        flush()
        hang_up()
    assert file.read_text("utf-8") == "heard\n"


def test_an_error_that_nobody_can_read_is_not_said_among_the_results(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    say_error("lost")
    assert capsys.readouterr().out == ""


def test_what_nobody_foresaw_is_one_sentence_unless_it_is_debugged(
    command: Callable[[Callable[[], int]], None], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(PROGRAM, "hang_up", lambda: None)

    def work() -> int:
        raise LookupError("secret")

    command(work)
    assert main(["list"]) == 1
    assert capsys.readouterr().err == "The program failed (LookupError); --debug shows where. Please report it.\n"
    with pytest.raises(LookupError):
        main(["list", "--debug"])


@pytest.mark.parametrize("language", LANGUAGES)
def test_argparse_speaks_through_the_catalogue(
    language: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("KIOSK_LANGUAGE", language)
    translator.cache_clear()
    translate = program_catalogue(language).gettext
    with pytest.raises(SystemExit) as left:
        main(["check", "--nonsense"])
    assert left.value.code == 2
    assert translate("unrecognized arguments: %s") % "--nonsense" in capsys.readouterr().err
    with pytest.raises(SystemExit):
        main(["check", "--help"])
    out = capsys.readouterr().out
    for text in ("usage: ", "positional arguments", "options", "show this help message and exit"):
        assert translate(text) in out


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_of_argparse_keep_its_places(language: str) -> None:
    place = re.compile(r"%(?:\(\w+\))?[sr]")
    translate = program_catalogue(language).gettext
    for message in wording.SENTENCES:
        assert place.findall(translate(message.text)) == place.findall(message.text), message.text


def test_argparse_counts_in_english_ways_at_worst() -> None:
    wording.speak(str.upper)
    assert vars(argparse)["ngettext"]("one", "many", 1) == "ONE"
    assert vars(argparse)["ngettext"]("one", "many", 2) == "MANY"
