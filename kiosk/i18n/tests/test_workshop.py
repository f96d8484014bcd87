from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.core.errors import ContentError, UsageError
from kiosk.i18n.catalogue import load
from kiosk.i18n.source import SourceText
from kiosk.i18n.workshop import DOMAINS, catalogue_file, statuses, template_file, template_text, update

if TYPE_CHECKING:
    from pathlib import Path

TEXTS = [
    SourceText("Hello {name}", "a.py", 1),
    SourceText("Bye", "a.py", 2),
    SourceText("%n x(s)", "b", 1, plural=True),
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    template_file(tmp_path, "program").write_text(template_text("program", TEXTS), "utf-8")
    list(update(tmp_path, "program"))
    return tmp_path


def translate(folder: Path, *pairs: tuple[str, str]) -> None:
    path = catalogue_file(folder, "program", "vi")
    text = path.read_text("utf-8")
    for source, said in pairs:
        head, found, tail = text.partition(source)
        assert found, source
        text = head + found + tail.replace('""', f'"{said}"', 1)
    path.write_text(text, "utf-8")


def test_the_languages_of_a_domain_leave_the_source_of_lessons_out() -> None:
    assert DOMAINS == {"program": ("vi", "en", "id"), "lessons": ("en", "id")}


def test_updating_makes_every_language_and_changes_nothing_the_second_time(folder: Path) -> None:
    files = [catalogue_file(folder, "program", language) for language in ("vi", "en", "id")]
    before = [path.read_bytes() for path in files]
    assert list(update(folder, "program")) == files
    assert [path.read_bytes() for path in files] == before
    assert b'"Plural-Forms: nplurals=1; plural=0;\\n"' in before[2]
    assert before[0].startswith("# Khiên Rùa, program: Vietnamese\n".encode())


def test_english_is_complete_from_the_start_and_says_its_plurals(folder: Path) -> None:
    assert [one.complete for one in statuses(folder, "program")] == [False, True, False]
    english = load(folder, "program", "en")
    assert [english.known("%n x(s)", n=n) for n in (1, 2)] == ["%n x", "%n xs"]


def test_the_status_tells_translated_missing_fuzzy_and_broken(folder: Path) -> None:
    translate(folder, ('msgid "Hello {name}"', "Chào"), ('msgid "Bye"', "Tạm biệt"))
    vietnamese = statuses(folder, "program")[0]
    assert (vietnamese.translated, vietnamese.broken, vietnamese.missing) == (1, ("Hello {name}",), ("%n x(s)",))
    path = catalogue_file(folder, "program", "vi")
    path.write_text(path.read_text("utf-8").replace('msgid "Bye"', '#, fuzzy\nmsgid "Bye"'), "utf-8")
    assert statuses(folder, "program")[0].fuzzy == ("Bye",)


def test_a_status_is_complete_when_all_is_well_translated(folder: Path) -> None:
    translate(folder, ('"Hello {name}"', "Chào {name}"), ('msgid "Bye"', "Tạm biệt"), ("msgstr[0]", "%n x"))
    assert statuses(folder, "program")[0].complete


def test_a_text_that_is_not_in_the_catalogue_at_all_is_missing(folder: Path) -> None:
    newer = [*TEXTS, SourceText("New", "l", 9, context="place")]
    template_file(folder, "program").write_text(template_text("program", newer), "utf-8")
    assert statuses(folder, "program")[1].missing == ("place: New",)


def test_a_plural_with_a_missing_form_or_none_at_all_is_missing(folder: Path) -> None:
    path = catalogue_file(folder, "program", "en")
    whole = path.read_text("utf-8")
    path.write_text(whole.replace('msgstr[1] "%n xs"', 'msgstr[1] ""'), "utf-8")
    assert statuses(folder, "program")[1].missing == ("%n x(s)",)
    single = whole.replace('msgid_plural "%n x(s)"\nmsgstr[0] "%n x"\nmsgstr[1] "%n xs"', 'msgstr "%n x"')
    path.write_text(single, "utf-8")
    assert statuses(folder, "program")[1].missing == ("%n x(s)",)


def test_a_missing_template_and_broken_files_are_named(folder: Path) -> None:
    with pytest.raises(UsageError, match=r"lessons\.pot is missing"):
        statuses(folder, "lessons")
    catalogue_file(folder, "program", "vi").write_bytes(b"\xff\xfe")
    with pytest.raises(ContentError, match=r"program\.po is no catalogue"):
        statuses(folder, "program")
    template_file(folder, "program").write_text("msgid nonsense\n")
    with pytest.raises(ContentError, match=r"program\.pot is no catalogue"):
        list(update(folder, "program"))
