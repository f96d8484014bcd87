from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from kiosk.core.errors import HostError
from kiosk.i18n import qml_source
from kiosk.i18n.program_texts import program_texts
from kiosk.i18n.python_source import python_texts
from kiosk.i18n.qml_source import qml_texts
from kiosk.i18n.source import SourceText, Unreadable

if TYPE_CHECKING:
    from pathlib import Path

QML = """import QtQuick
Item {
    //: Said by the turtle
    property string a: qsTr("Hello %1").arg("x")
    property string b: qsTr("Open", "verb")
    property string c: qsTr("%n card(s)", "", 3)
    property string d: `${qsTr("in a template")}`
}
"""


def found(code: str) -> list[str]:
    return [one.text for one in python_texts(code, "a.py") if isinstance(one, SourceText)]


def unreadable(code: str) -> list[int]:
    return [one.line for one in python_texts(code, "a.py") if isinstance(one, Unreadable)]


@pytest.mark.parametrize(
    "code",
    [
        'msg("one")',
        'message.msg("one")',
        'msg("o" "ne", n=1)',
        'ONE = "one"\nmsg(ONE)',
        'ONE: Final = "one"\nmsg(ONE)',
        'TWO, ONE = "two", "one"\nmsg(ONE)',
        'f(g(msg("one")))',
        'class A:\n    def b(self):\n        return msg("one")',
    ],
)
def test_python_texts_are_found(code: str) -> None:
    assert found(code) == ["one"]
    assert unreadable(code) == []


@pytest.mark.parametrize(
    "code",
    ['msg(f"one {n}")', "msg(name)", "msg()", "msg(other.text, n=1)", "a, b = c\nmsg(a)", "A = 1\nmsg(A)"],
)
def test_a_message_without_a_plain_string_is_reported(code: str) -> None:
    assert found(code) == []
    assert unreadable(code) == [code.count("\n") + 1]


@pytest.mark.parametrize("code", ["say(line)", 'say("one")', 'translator()("one")', 'print("one")', '(a or b)("one")'])
def test_what_only_prints_or_repeats_is_left_alone(code: str) -> None:
    assert found(code) == []
    assert unreadable(code) == []


def test_texts_come_in_the_order_of_their_lines_with_the_note_above_them() -> None:
    code = 'def f(): msg("one")\n\n# translators: a verb\nmsg("three", a=msg("two"))\nmsg("four")\n'
    texts = [one for one in python_texts(code, "a.py") if isinstance(one, SourceText)]
    assert [(text.text, text.line, text.comment) for text in texts] == [
        ("one", 1, ""),
        ("three", 4, "a verb"),
        ("two", 4, "a verb"),
        ("four", 5, ""),
    ]


def test_qml_texts_keep_disambiguation_plural_and_note(tmp_path: Path) -> None:
    (tmp_path / "deep").mkdir()
    path = tmp_path / "deep" / "View.qml"
    path.write_text(QML)
    assert list(qml_texts([path], tmp_path)) == [
        SourceText("Hello %1", "deep/View.qml", 4, comment="Said by the turtle"),
        SourceText("Open", "deep/View.qml", 5, context="verb"),
        SourceText("%n card(s)", "deep/View.qml", 6, plural=True),
        SourceText("in a template", "deep/View.qml", 7),
    ]


def test_no_qml_needs_no_tool(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(qml_source, "TOOL", "no-such-tool")
    assert list(qml_texts([], tmp_path)) == []


def test_a_missing_tool_is_named_with_what_to_install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(qml_source, "TOOL", "no-such-tool")
    with pytest.raises(HostError, match=r"no-such-tool is missing.*pip install") as caught:
        list(qml_texts([tmp_path / "View.qml"], tmp_path))
    assert caught.value.exit_code == 3


def test_a_failing_tool_is_quoted(tmp_path: Path) -> None:
    with pytest.raises(HostError, match=r"failed: .+"):
        list(qml_texts([tmp_path / "missing.qml"], tmp_path))


def test_the_package_is_searched_without_its_tests(tmp_path: Path) -> None:
    room = tmp_path / "kiosk" / "room"
    (room / "tests").mkdir(parents=True)
    (room / "a.py").write_text('msg("python")\nmsg(f"bad")\n')
    (room / "A.qml").write_text(
        'import QtQuick\nItem { property string a: qsTr("qml"); objectName: qsTr("%n x", "", 2) }'
    )
    (room / "b.js").write_text('function b() { return qsTr("script") + qsTr("%n x") }')
    (room / "note.txt").write_text('msg("not code")')
    (room / "tests" / "test_a.py").write_text('msg("test")')
    texts, doubts = program_texts(tmp_path)
    assert {text.text for text in texts} == {"python", "qml", "script", "%n x"}
    assert [(doubt.file, doubt.line) for doubt in doubts] == [("kiosk/room/a.py", 2), ("kiosk/room/b.js", 1)]
