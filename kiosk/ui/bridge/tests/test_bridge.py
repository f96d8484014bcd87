"""The seam: what QML is told, and what it is not told."""

from __future__ import annotations

import gc
import sys
from dataclasses import dataclass, replace
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication, QEvent, QMetaMethod, QModelIndex
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtTest import QAbstractItemModelTester

from kiosk.ui.bridge import RowsModel, camel, qmltypes, view_type
from kiosk.ui.bridge.shape import shape_of


@dataclass(frozen=True, slots=True)
class Row:
    key: str
    face_up: bool = False


@dataclass(frozen=True, slots=True)
class View:
    title: str
    caught: int
    ratio: float
    can_more: bool
    cards: tuple[Row, ...] = ()


@dataclass(frozen=True, slots=True)
class Pick:
    index: int


@dataclass(frozen=True, slots=True)
class GoOn:
    pass


pytestmark = pytest.mark.usefixtures("qapp")

FIRST = View("Chào", 1, 0.5, can_more=False, cards=(Row("a"), Row("b")))
Game = view_type(View, "Game", (Pick, GoOn))


def test_names_are_written_as_qml_writes_them() -> None:
    assert [camel(name) for name in ("can_more", "Pick", "GoOn", "key")] == ["canMore", "pick", "goOn", "key"]


def test_only_what_changed_is_notified() -> None:
    game: Any = Game(FIRST, lambda _move: None)
    told: list[str] = []
    for name in ("title", "caught", "ratio", "canMore"):
        getattr(game, name + "Changed").connect(lambda n=name: told.append(n))
    game.show(replace(FIRST, caught=2, can_more=True))
    assert told == ["caught", "canMore"]
    assert (game.caught, game.canMore, game.title) == (2, True, "Chào")


def test_a_move_is_sent_with_its_arguments() -> None:
    sent: list[object] = []
    game: Any = Game(FIRST, sent.append)
    game.pick(2)
    game.goOn()
    assert sent == [Pick(2), GoOn()]


def test_qml_reads_properties_calls_moves_and_follows_changes() -> None:
    sent: list[object] = []
    game: Any = Game(FIRST, sent.append)
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(
        b"import QtQml\nQtObject { required property QtObject game; property string seen: game.title + game.caught;"
        b" function go() { game.pick(7) } }",
        "file:///test.qml",
    )
    item = component.createWithInitialProperties({"game": game})
    game.show(replace(FIRST, caught=3))
    item.go()  # type: ignore[attr-defined]
    assert item.property("seen") == "Chào3"
    assert sent == [Pick(7)]
    item.deleteLater()
    QCoreApplication.sendPostedEvents(item, QEvent.Type.DeferredDelete)


KEYS = st.lists(st.sampled_from("abcdefgh"), unique=True, max_size=8)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(before=KEYS, after=KEYS, up=st.sets(st.sampled_from("abcdefgh")))
def test_rows_end_as_wanted_and_every_step_is_legal(before: list[str], after: list[str], up: set[str]) -> None:
    model = RowsModel(Row)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.replace([Row(key) for key in before])
    model.replace([Row(key, key in up) for key in after])
    names = {bytes(name.data()).decode(): role for role, name in model.roleNames().items()}
    shown = [(model.index(n).data(names["key"]), model.index(n).data(names["faceUp"])) for n in range(model.rowCount())]
    assert shown == [(key, key in up) for key in after]


def test_a_row_that_stays_is_changed_in_place() -> None:
    model = RowsModel(Row)
    model.replace([Row("a"), Row("b")])
    changes: list[tuple[int, list[int]]] = []
    model.dataChanged.connect(lambda first, _last, roles: changes.append((first.row(), list(roles))))
    model.rowsRemoved.connect(lambda *_: pytest.fail("a delegate was thrown away"))
    model.replace([Row("a"), Row("b", face_up=True)])
    assert [(row, len(roles)) for row, roles in changes] == [(1, 1)]


def test_a_model_has_no_children_and_no_strange_roles() -> None:
    model = RowsModel(Row)
    model.replace([Row("a")])
    assert model.rowCount(model.index(0)) == 0
    assert model.data(model.index(0), 1) is None
    assert model.data(QModelIndex(), 256) is None


def test_a_field_that_qml_cannot_take_is_refused() -> None:
    @dataclass(frozen=True)
    class Odd:
        values: "tuple[int, ...]"  # noqa: UP037 - a local class needs its hint as text

    with pytest.raises(TypeError, match=r"Odd\.values"):
        shape_of(Odd)


def test_qmltypes_name_every_property_move_and_type() -> None:
    text = qmltypes("kiosk.test", [("Game", View, (Pick, GoOn))])
    assert 'exports: ["kiosk.test/Game 1.0"]' in text
    assert (
        'Property { name: "canMore"; type: "bool"; isReadonly: true; isFinal: true; notify: "canMoreChanged" }' in text
    )
    assert 'name: "cards"; type: "QAbstractItemModel"' in text
    assert 'Method { name: "pick"; Parameter { name: "index"; type: "int" } }' in text
    meta = Game(FIRST, print).metaObject()
    slots = {
        bytes(meta.method(n).name().data()).decode()
        for n in range(meta.methodOffset(), meta.methodCount())
        if meta.method(n).methodType() == QMetaMethod.MethodType.Slot
    }
    assert slots == {"pick", "goOn"}


def test_signals_do_not_drop_references_to_constants() -> None:
    """PySide6 6.12.0 on Python 3.11 loses a reference to True at each emit, until the process aborts."""
    game: Any = Game(FIRST, lambda _move: None)
    game.canMoreChanged.connect(lambda: None)
    constants = (None, True, False)
    gc.collect()
    before = [sys.getrefcount(one) for one in constants]
    for turn in range(2000):
        game.show(replace(FIRST, can_more=bool(turn % 2), caught=turn))
    gc.collect()
    drift = [sys.getrefcount(one) - old for one, old in zip(constants, before, strict=True)]
    assert all(abs(change) < 200 for change in drift), drift
