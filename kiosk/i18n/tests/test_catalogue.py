from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING

import pytest

from kiosk.core.errors import ContentError
from kiosk.core.languages import LANGUAGES
from kiosk.i18n import catalogue
from kiosk.i18n.catalogue import Catalogue, lessons_catalogue, load, program_catalogue, program_messages
from kiosk.i18n.compiling import compile_all, compiled
from kiosk.i18n.qm import mark

if TYPE_CHECKING:
    from pathlib import Path

HEAD = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=UTF-8\\nPlural-Forms: {forms}\\n"\n\n'
ONE_FORM, TWO_FORMS = "nplurals=1; plural=0;", "nplurals=2; plural=(n != 1);"
HELLO = 'msgid "Hello"\nmsgstr "Xin chào"\n\n'
OPEN = 'msgctxt "verb"\nmsgid "Open"\nmsgstr "Mở"\n\n'
CARDS = 'msgid "%n card(s)"\nmsgid_plural "%n card(s)"\n'
ONE_CARD = 'msgstr[0] "%n thẻ"\n\n'
TWO_CARDS = 'msgstr[0] "%n card"\nmsgstr[1] "%n cards"\n\n'


def put(folder: Path, body: str, language: str = "vi", forms: str = ONE_FORM) -> Path:
    path = folder / language / "LC_MESSAGES" / "program.po"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(HEAD.replace("{forms}", forms) + body, "utf-8")
    return path


def test_a_known_text_is_said_in_the_language(tmp_path: Path) -> None:
    put(tmp_path, HELLO)
    texts = load(tmp_path, "program", "vi")
    assert texts.language == "vi"
    assert texts.gettext("Hello") == "Xin chào"
    assert texts.known("Hello") == "Xin chào"


def test_an_unknown_text_is_said_in_its_source_language_and_known_to_be_unknown(tmp_path: Path) -> None:
    put(tmp_path, HELLO)
    texts = load(tmp_path, "program", "vi")
    assert texts.known("Bye") is None
    assert texts.known("Bye", "verb") is None
    assert texts.known("%n day(s)", n=1) is None
    assert texts.known("%n day(s)", "verb", n=1) is None
    assert (texts.gettext("Bye"), texts.pgettext("verb", "Bye")) == ("Bye", "Bye")


def test_the_empty_text_is_not_answered_with_the_header(tmp_path: Path) -> None:
    put(tmp_path, HELLO)
    texts = load(tmp_path, "program", "vi")
    assert texts.known("") is None
    assert texts.gettext("") == ""


def test_a_context_tells_equal_texts_apart(tmp_path: Path) -> None:
    put(tmp_path, OPEN)
    texts = load(tmp_path, "program", "vi")
    assert texts.pgettext("verb", "Open") == "Mở"
    assert texts.known("Open") is None
    assert texts.known("Open", "adjective") is None


def test_a_plural_is_chosen_by_the_rule_of_the_language_and_keeps_its_place_for_the_number(tmp_path: Path) -> None:
    put(tmp_path, CARDS + ONE_CARD)
    put(tmp_path, CARDS + TWO_CARDS, "en", TWO_FORMS)
    vietnamese, english = load(tmp_path, "program", "vi"), load(tmp_path, "program", "en")
    assert [vietnamese.known("%n card(s)", n=n) for n in (0, 1, 7)] == ["%n thẻ"] * 3
    assert [english.known("%n card(s)", n=n) for n in (0, 1, 7)] == ["%n cards", "%n card", "%n cards"]


def test_a_plural_may_have_a_context(tmp_path: Path) -> None:
    put(tmp_path, 'msgctxt "deck"\n' + CARDS + ONE_CARD)
    texts = load(tmp_path, "program", "vi")
    assert texts.known("%n card(s)", "deck", n=3) == "%n thẻ"
    assert texts.known("%n card(s)", n=3) is None


def test_fuzzy_and_empty_translations_are_not_said(tmp_path: Path) -> None:
    put(tmp_path, "#, fuzzy\n" + HELLO + 'msgid "Bye"\nmsgstr ""\n')
    texts = load(tmp_path, "program", "vi")
    assert texts.known("Hello") is None
    assert texts.known("Bye") is None


def test_an_unknown_language_or_a_missing_file_knows_nothing(tmp_path: Path) -> None:
    put(tmp_path, HELLO, "fr")
    assert load(tmp_path, "program", "fr").known("Hello") is None
    assert load(tmp_path, "program", "../fr").known("Hello") is None
    assert load(tmp_path, "program", "id").known("Hello") is None


def test_the_compiled_file_is_used_while_it_is_of_the_same_source(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(tmp_path, HELLO)
    compile_all(tmp_path)
    monkeypatch.setattr(catalogue, "_source", lambda _path: pytest.fail("compiled anew"))
    assert load(tmp_path, "program", "vi").gettext("Hello") == "Xin chào"


def test_a_stale_compiled_file_is_passed_over_whatever_the_times_say(tmp_path: Path) -> None:
    source = put(tmp_path, HELLO)
    made = compile_all(tmp_path)
    put(tmp_path, HELLO.replace("Xin chào", "Chào bạn"))
    assert source.stat().st_mtime_ns  # whichever of the two is newer
    for target in made:
        target.touch()
    assert load(tmp_path, "program", "vi").gettext("Hello") == "Chào bạn"
    assert mark("Chào bạn") in program_messages(tmp_path, "vi")


def test_what_qt_reads_comes_from_its_own_file_where_that_is_fresh(tmp_path: Path) -> None:
    source = put(tmp_path, HELLO)
    compile_all(tmp_path)
    mine = source.with_suffix(".qm")
    mine.write_bytes(mine.read_bytes() + mark("own"))
    assert mark("own") in program_messages(tmp_path, "vi")
    put(tmp_path, HELLO.replace("Xin chào", "Chào bạn"))
    assert mark("own") not in program_messages(tmp_path, "vi")
    source.unlink()
    assert mark("own") in program_messages(tmp_path, "vi")


def test_what_qt_reads_is_made_at_once_where_nothing_was_compiled(tmp_path: Path) -> None:
    put(tmp_path, HELLO)
    assert mark("Xin chào") in program_messages(tmp_path, "vi")


def test_a_compiled_file_alone_is_enough(tmp_path: Path) -> None:
    source = put(tmp_path, HELLO)
    compile_all(tmp_path)
    source.unlink()
    assert load(tmp_path, "program", "vi").gettext("Hello") == "Xin chào"


@pytest.mark.parametrize("damage", [b"", b"not a catalogue", b"\xde\x12\x04\x95\0\0\0\0" + b"\xff" * 40])
def test_a_damaged_compiled_file_is_logged_and_the_source_is_read(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, damage: bytes
) -> None:
    put(tmp_path, HELLO).with_suffix(".mo").write_bytes(damage)
    assert load(tmp_path, "program", "vi").gettext("Hello") == "Xin chào"
    assert "program.mo is damaged" in caplog.text


def test_every_truncation_of_a_compiled_file_is_survived(tmp_path: Path) -> None:
    source = put(tmp_path, HELLO + OPEN + CARDS + ONE_CARD)
    whole = compiled(source.read_bytes(), "vi")
    for length in range(0, len(whole), 7):
        source.with_suffix(".mo").write_bytes(whole[:length])
        assert load(tmp_path, "program", "vi").gettext("Hello") == "Xin chào"


@pytest.mark.parametrize("body", ["msgid nonsense\n", "\udcff", 'msgid "a"\n"', "blah blah"])
def test_a_broken_source_is_logged_and_every_text_said_as_it_was_written(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, body: str
) -> None:
    put(tmp_path, HELLO).write_bytes(body.encode("utf-8", "surrogateescape"))
    assert load(tmp_path, "program", "vi").gettext("Hello") == "Hello"
    assert "cannot be read" in caplog.text


def test_compiling_names_the_broken_file(tmp_path: Path) -> None:
    path = put(tmp_path, HELLO)
    path.write_text("msgid nonsense\n")
    with pytest.raises(ContentError, match=r"program\.po"):
        compile_all(tmp_path)


def test_compiling_twice_makes_the_same_bytes(tmp_path: Path) -> None:
    put(tmp_path, HELLO)
    made = compile_all(tmp_path)
    assert [path.suffix for path in made] == [".mo", ".qm"]
    first = [target.read_bytes() for target in made]
    compile_all(tmp_path)
    assert [target.read_bytes() for target in made] == first


def test_babel_stays_out_of_the_start_when_catalogues_are_compiled(tmp_path: Path) -> None:
    put(tmp_path, HELLO)
    compile_all(tmp_path)
    code = (
        "import sys; from pathlib import Path; from kiosk.i18n.catalogue import load; "
        "text = load(Path(sys.argv[1]), 'program', 'vi').gettext('Hello'); "
        "print(text == 'Xin chào', 'babel' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["True", "False"]


def test_the_shipped_catalogues_are_read_once_and_vietnamese_lessons_are_their_own_source() -> None:
    for language in LANGUAGES:
        assert program_catalogue(language) is program_catalogue(language)
        assert lessons_catalogue(language).language == language
    assert lessons_catalogue("vi").pgettext("story/ring", "Điện thoại reo.") == "Điện thoại reo."


def test_a_catalogue_of_nothing_says_the_source() -> None:
    assert Catalogue("en").gettext("Hello") == "Hello"
