from __future__ import annotations

from typing import Any
from xml.etree import ElementTree as ET

import pytest

from kiosk.activities import scenario
from kiosk.activities.scenario.chart import charted, exit_ways
from kiosk.activities.scenario.chart_svg import RANKS, drawing
from kiosk.activities.scenario.model import Scenario
from kiosk.core.errors import ContentError
from kiosk.core.message import Message

SVG = "{http://www.w3.org/2000/svg}"
GREY = "#9AA8AD"


def drawn(spec: Scenario) -> ET.Element:
    return ET.fromstring(drawing(spec, Message.plain, plays=100))


def texts(picture: ET.Element) -> list[str]:
    return [one.text or "" for one in picture.iter(f"{SVG}text")]


def test_the_command_line_finds_it_in_the_package() -> None:
    assert scenario.drawing is drawing


def test_scenes_stand_by_their_shortest_distance_and_endings_at_the_right(spec: Scenario) -> None:
    columns = charted(spec, 50).plan.columns
    assert {name: columns[name] for name in ("ring", "secret", "hurry", "room", "mum", "money")} == {
        "ring": 0,
        "secret": 1,
        "hurry": 2,
        "room": 2,
        "mum": 3,
        "money": 3,
    }
    assert {columns[ending.id] for ending in spec.endings} == {4}


def test_scenes_to_which_only_exits_lead_have_their_place(small: Any, parts: Any) -> None:
    spec = small(
        [parts.scene("a", parts.choice("on", "b")), parts.scene("b"), parts.scene("home", parts.choice("x", "porch")),
         parts.scene("porch")],
        exits=[parts.leave("t", "tell", "home")],
    )  # fmt: skip
    chart = charted(spec, 100)
    assert [chart.plan.columns[name] for name in ("a", "b", "home", "porch", "good")] == [0, 1, 1, 2, 3]
    assert chart.boxes["home"].exits == ("t",)


def test_ways_carry_their_verdict_and_how_often_they_were_gone(spec: Scenario) -> None:
    chart = charted(spec, 400)
    ring, secret, hurry = (chart.boxes[name] for name in ("ring", "secret", "hurry"))
    assert [(row.kind, row.goal) for row in ring.rows] == [("", "secret"), ("safe", "out-early")]
    assert [row.kind for row in secret.rows] == ["unsafe", "help", "timer"]
    assert [(row.kind, row.goal) for row in hurry.rows] == [("next", "room")]
    assert ring.share == 1.0
    assert 0.2 < ring.rows[0].share < 0.8
    assert (ring.tactic, chart.boxes["sent"].rank) == ("fear", "bad")


def test_every_exit_is_in_the_legend_once_with_its_ways(spec: Scenario) -> None:
    assert next(exit_ways(spec)) == ("Cúp máy", (("not alone", "out-early"), ("", "out-late")))
    said = texts(drawn(spec))
    assert said.count("not alone → out-early") == 1
    assert [said.count(exit_.text) for exit_ in spec.exits] == [1, 1, 1, 1]


def test_the_picture_is_whole_and_holds_every_name_in_its_frame(spec: Scenario) -> None:
    picture = drawn(spec)
    width, height = float(picture.attrib["width"]), float(picture.attrib["height"])
    said = texts(picture)
    assert {*(scene.id for scene in spec.scenes), *(ending.id for ending in spec.endings)} <= set(said)
    assert {"fear", "secrecy", "isolation"} <= set(said)
    for one in picture.iter(f"{SVG}text"):
        assert 0 < float(one.attrib["x"]) < width
        assert 0 < float(one.attrib["y"]) < height
    for one in picture.iter(f"{SVG}rect"):
        assert float(one.get("x", 0)) + float(one.attrib["width"]) <= width
    assert {colour for colour, _ in RANKS.values()} <= {one.get("stroke") for one in picture.iter(f"{SVG}rect")}


def test_ways_back_and_round_to_the_same_scene_are_drawn(small: Any, parts: Any) -> None:
    spec = small(
        [
            parts.scene("a", parts.choice("on", "b")),
            parts.scene("b", parts.choice("back", "a"), parts.choice("again", "b")),
        ]
    )
    curves = [one for one in drawn(spec).iter(f"{SVG}path") if one.get("fill") == "none"]
    assert len(curves) >= 3
    assert "nan" not in "".join(one.attrib["d"] for one in curves)


def test_what_no_play_reaches_is_grey_and_said_so(raw: dict[str, Any]) -> None:
    raw["scenes"].append({"id": "attic", "lines": ["Ở đây & <đó>."], "tactic": "fear", "goto": "sent"})
    picture = drawn(Scenario.model_validate(raw))
    said = texts(picture)
    assert said.count("never reached") == 1
    assert "Ở đây & <đó>." in said
    assert sum(one.get("stroke") == GREY for one in picture.iter(f"{SVG}rect")) == 1
    assert any(one.get("stroke") == GREY for one in picture.iter(f"{SVG}path"))


def test_a_way_that_no_play_went_is_dotted(raw: dict[str, Any]) -> None:
    raw["scenes"][3]["choices"][1]["when"] = "calm > 99"
    dotted = [
        one for one in drawn(Scenario.model_validate(raw)).iter(f"{SVG}path") if one.get("stroke-dasharray") == "3 6"
    ]
    assert dotted


def test_seats_begin_at_the_left(raw: dict[str, Any]) -> None:
    seats = [
        {"id": "vy", "name": "Vy", "you": "vy", "start": "ring"},
        {"id": "me", "name": "Mẹ", "you": "me", "start": "mum"},
    ]
    columns = charted(Scenario.model_validate(raw | {"seats": seats}), 20).plan.columns
    assert (columns["ring"], columns["mum"]) == (0, 0)


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (("scenes", 0, "choices", 0, "goto"), "nowhere"),
        (("scenes", 3, "choices", 1, "when"), "clam > 3"),
        (("exits", 0, "goto"), [{"when": "alone", "goto": "out-early"}]),
    ],
)
def test_without_right_names_and_conditions_there_is_no_map(raw: dict[str, Any], path: Any, value: Any) -> None:
    at: Any = raw
    for key in path[:-1]:
        at = at[key]
    at[path[-1]] = value
    with pytest.raises(ContentError, match="before a map can be drawn"):
        drawn(Scenario.model_validate(raw))


def test_its_own_words_are_said_in_the_readers_language(spec: Scenario) -> None:
    picture = ET.fromstring(drawing(spec, lambda message: message.said_by(str.upper), plays=10))
    assert "EXITS, IN EVERY SCENE" in texts(picture)
