from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.i18n import po
from kiosk.i18n.merging import merged
from kiosk.i18n.po import messages, plural_forms, read, strings, template, written
from kiosk.i18n.source import SourceText

if TYPE_CHECKING:
    from babel.messages.catalog import Catalog


def texts(*sources: str | SourceText) -> Catalog:
    return template(
        one if isinstance(one, SourceText) else SourceText(one, "a.py", line) for line, one in enumerate(sources, 1)
    )


def catalogue(language: str, *entries: str) -> Catalog:
    return read(f'msgid ""\nmsgstr "Plural-Forms: {plural_forms(language)}\\n"\n\n' + "\n\n".join(entries), language)


def entry(source: str, said: str, context: str = "") -> str:
    return (f'msgctxt "{context}"\n' if context else "") + f'msgid "{source}"\nmsgstr "{said}"'


def shown(catalog: Catalog) -> list[tuple[str, tuple[str, ...], bool]]:
    return [(po.source(one), strings(one), "fuzzy" in one.flags) for one in messages(catalog)]


def test_plural_forms_follow_cldr() -> None:
    assert plural_forms("vi") == plural_forms("id") == "nplurals=1; plural=0;"
    assert plural_forms("en") == "nplurals=2; plural=(n != 1);"
    assert plural_forms("ar").startswith("nplurals=6; plural=")


def test_what_is_translated_stays_with_its_comments_in_the_order_of_the_template() -> None:
    old = catalogue("vi", "# thân mật\n" + entry("one", "một"), entry("two", "hai"))
    new = merged(old, texts("two", "one"), "vi")
    assert shown(new) == [("two", ("hai",), False), ("one", ("một",), False)]
    assert messages(new)[1].user_comments == ["thân mật"]


def test_new_texts_are_empty_and_gone_ones_leave_nothing() -> None:
    new = merged(catalogue("vi", entry("gone", "đi rồi")), texts("something else entirely"), "vi")
    assert shown(new) == [("something else entirely", ("",), False)]
    assert "gone" not in written(new, "x")


def test_a_changed_source_keeps_its_translation_as_fuzzy_and_says_what_it_was() -> None:
    old = catalogue("vi", entry("Touch the screen to begin", "Chạm để bắt đầu"))
    new = merged(old, texts("Touch the screen to start"), "vi")
    assert shown(new) == [("Touch the screen to start", ("Chạm để bắt đầu",), True)]
    assert "#. was: Touch the screen to begin" in written(new, "x")


def test_fuzzy_stays_fuzzy_with_its_note_until_a_person_looks_at_it() -> None:
    old = catalogue("vi", entry("Touch the screen to begin", "Chạm để bắt đầu"))
    once = read(written(merged(old, texts("Touch the screen to start"), "vi"), "x"), "vi")
    twice = merged(once, texts("Touch the screen to start"), "vi")
    assert written(twice, "x") == written(once, "x")
    messages(twice)[0].flags.discard("fuzzy")
    cleared = merged(read(written(twice, "x"), "vi"), texts("Touch the screen to start"), "vi")
    assert shown(cleared) == [("Touch the screen to start", ("Chạm để bắt đầu",), False)]
    assert "was:" not in written(cleared, "x")


def test_a_lesson_text_that_changed_in_its_place_is_fuzzy_however_different() -> None:
    old = catalogue("en", entry("Cúp máy", "Hang up", "call/exits"), entry("Kể ra", "Tell", "call/other"))
    change = SourceText("Tắt điện thoại ngay", "l.yaml", 1, "call/exits")
    assert shown(merged(old, texts(change), "en")) == [("Tắt điện thoại ngay", ("Hang up",), True)]


def test_a_lesson_text_that_moved_is_taken_along_as_it_is() -> None:
    old = catalogue("en", entry("Cúp máy", "Hang up", "old/exits"))
    assert shown(merged(old, texts(SourceText("Cúp máy", "l.yaml", 1, "new/exits")), "en")) == [
        ("Cúp máy", ("Hang up",), False)
    ]


def test_a_text_that_got_a_disambiguation_is_looked_at_again() -> None:
    old = catalogue("vi", entry("Open", "Mở"))
    assert shown(merged(old, texts(SourceText("Open", "a.qml", 1, "adjective")), "vi")) == [("Open", ("Mở",), True)]


def test_a_text_that_still_stands_elsewhere_is_no_suggestion() -> None:
    old = catalogue("en", entry("Cúp máy", "Hang up", "a"))
    here, there = SourceText("Cúp máy", "l.yaml", 1, "a"), SourceText("Cúp máy", "l.yaml", 2, "b")
    assert shown(merged(old, texts(here, there), "en")) == [("Cúp máy", ("Hang up",), False), ("Cúp máy", ("",), False)]


def test_an_untranslated_former_text_suggests_nothing() -> None:
    old = catalogue("vi", entry("Touch the screen to begin", ""))
    assert shown(merged(old, texts("Touch the screen to start"), "vi")) == [("Touch the screen to start", ("",), False)]


def test_english_is_its_own_translation_and_its_plurals_are_made() -> None:
    source = texts("one", SourceText("%n card(s)", "b", 2, plural=True), SourceText("%n child", "b", 3, plural=True))
    new = merged(catalogue("en", entry("one", "the one")), source, "en", is_source=True)
    assert shown(new) == [
        ("one", ("the one",), False),
        ("%n card(s)", ("%n card", "%n cards"), False),
        ("%n child", ("", ""), False),
    ]
    assert shown(merged(catalogue("en"), texts("one"), "en", is_source=True)) == [("one", ("one",), False)]


@pytest.mark.parametrize(("language", "forms"), [("vi", 1), ("id", 1), ("en", 2)])
def test_a_new_plural_has_the_forms_of_its_language(language: str, forms: int) -> None:
    new = merged(catalogue(language), texts(SourceText("%n card(s)", "a", 1, plural=True)), language)
    assert written(new, "x").count("msgstr[") == forms


def test_a_text_that_becomes_a_plural_or_stops_being_one_is_looked_at_again() -> None:
    plural = texts(SourceText("%n cards", "a", 1, plural=True))
    grown = merged(catalogue("en", entry("%n cards", "%n cards")), plural, "en")
    assert shown(grown) == [("%n cards", ("%n cards", ""), True)]
    grown = read(written(grown, "x"), "en")
    assert shown(merged(grown, texts("%n cards"), "en")) == [("%n cards", ("%n cards",), True)]


def test_files_are_the_same_at_every_run_and_carry_neither_dates_nor_lines_nor_guessed_flags() -> None:
    source = texts("30 % discount", SourceText("later", "b.py", 99, comment="a button"), "later")
    text = written(source, "Template")
    assert text == written(
        texts("30 % discount", SourceText("later", "b.py", 7, comment="a button"), "later"), "Template"
    )
    assert text == written(read(text, None), "Template")
    assert "format" not in text
    assert "Date" not in text
    assert "#. a button\n#: a.py b.py\n" in text
    assert text.startswith('# Template\nmsgid ""\n')


def test_the_texts_of_a_template_stand_in_the_order_of_files_and_lines() -> None:
    found = template([SourceText("c", "b.py", 1), SourceText("b", "a.py", 20), SourceText("a", "a.py", 3)])
    assert [one.id for one in messages(found)] == ["a", "b", "c"]
