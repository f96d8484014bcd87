from __future__ import annotations

from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from kiosk.activities.scenario import KIND
from kiosk.activities.scenario.explore import explored
from kiosk.activities.scenario.story import story_of
from kiosk.core.pace import syllables
from kiosk.spec import Prose, Refers, marked
from kiosk.spec.marks import RefersTo

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.activities.scenario.model import Scenario


def test_the_sample_keeps_every_text_budget(spec: Scenario) -> None:
    assert [path for path, text, prose in marked(spec, Prose) if syllables(text) > prose.budget] == []


def test_the_sample_names_only_the_shared_cast_tricks_and_numbers(spec: Scenario) -> None:
    named: dict[RefersTo, set[str]] = {}
    for _, name, one in marked(spec, Refers):
        named.setdefault(one.to, set()).add(name)
    assert named == {
        RefersTo.PERSON: {"vy", "me", "can-bo"},
        RefersTo.HELP: {"111", "113"},
        RefersTo.ICON: {"wave", "people"},
        RefersTo.TACTIC: {"fear", "urgency", "secrecy", "isolation", "authority"},
    }


def test_all_of_the_sample_can_be_played(spec: Scenario) -> None:
    found = explored(story_of(spec))
    assert found.complete
    assert {spot.node for spot in found.spots} == {one.id for one in spec.scenes} | {one.id for one in spec.endings}


def test_the_icon_is_a_drawing_of_48_by_48(folder: Path) -> None:
    assert ET.parse(folder / "icon.svg").getroot().get("viewBox") == "0 0 48 48"


def test_help_is_inside_the_story() -> None:
    assert KIND.help_inside
    assert KIND.name == "scenario"
