"""Every look of a kind is found once, the same ones at every run."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

import yaml

from kiosk.cli.samples import PREFIX, write_samples
from kiosk.cli.shelf import shelf
from kiosk.kinds import kinds
from kiosk.ui.shots.poses import MOST, poses

if TYPE_CHECKING:
    from pathlib import Path


def looks(name: str) -> dict[str, Any]:
    kind = kinds()[name]
    sample = yaml.load((kind.folder / "sample.yaml").read_text("utf-8"), Loader=yaml.BaseLoader)
    left = {"id", "kind", "title", "draw"}
    spec = kind.spec.model_validate({key: sample[key] for key in sample if key not in left})
    found = list(poses(kind, spec, 3))
    assert len({look for look, _ in found}) == len(found) < MOST
    assert found == list(poses(kind, spec, 3))
    assert not any(kind.done(state) for _, state in found)
    return dict(found)


def test_every_card_of_a_story_is_a_look() -> None:
    assert list(looks("slides")) == ["01", "02", "03", "04", "05"]


def test_every_card_to_be_judged_is_seen_before_and_after_both_answers() -> None:
    expected = {f"{place:02d}-{what}" for place in range(1, 9) for what in ("asked", "honest", "trick")}
    assert set(looks("judge")) == expected


def test_every_answer_of_a_question_is_a_look_and_a_pick_before_it_is_submitted() -> None:
    names = set(looks("quiz"))
    assert {f"{place:02d}-asked" for place in range(1, 6)} <= names
    assert sum(name.endswith("picked") for name in names) == 1
    assert sum("-answer-" in name for name in names) >= 10


def test_every_scene_and_ending_of_a_scenario_is_a_look_with_all_that_is_said() -> None:
    kind, found = kinds()["scenario"], looks("scenario")
    sample = yaml.load((kind.folder / "sample.yaml").read_text("utf-8"), Loader=yaml.BaseLoader)
    scenes = {f"scene-{scene['id']}": len(scene.get("lines", ())) for scene in sample["scenes"]}
    assert [name for name, lines in scenes.items() if found[name].shown < lines] == []
    for ending in sample["endings"]:
        assert {f"ending-{ending['id']}", f"debrief-{ending['id']}"} <= set(found)
    assert sum(name.startswith("reason--") or name == "reason-hang-up" for name in found) == 1


def test_the_samples_can_be_played_as_lessons(tmp_path: Path) -> None:
    library = shelf(argparse.Namespace(only=False, lessons=[write_samples(tmp_path / "samples")]))
    assert {name for name in library.lessons if name.startswith(PREFIX)} == {f"{PREFIX}{name}" for name in kinds()}
    assert not library.errors


STORY = """
title: Chuyện
you: lan
with: me
variables: {calm: {start: 50}, asked: {start: 0, min: 0, max: 3}}
start: ring
scenes:
  - id: ring
    lines: [Alô.]
    choices:
      - {id: ask, text: Hỏi lại, add: {asked: 1}, goto: ring}
      - {id: go, text: Đi tiếp, goto: door}
  - id: door
    lines: [Chào em.]
    choices:
      - {id: stay, text: Ở lại, goto: home}
      - {id: run, text: Chạy, when: asked >= 3, goto: free}
exits:
  - {id: hang-up, does: hang-up, text: Cúp máy, because: Được mà., goto: home}
endings:
  - {id: home, rank: best, title: Về nhà, text: Yên tâm.}
  - {id: free, rank: good, title: Chạy rồi, text: Ổn thôi.}
"""


def test_an_ending_that_only_a_longer_way_leads_to_is_a_look_too() -> None:
    kind = kinds()["scenario"]
    data = yaml.load(STORY, Loader=yaml.BaseLoader)
    del data["title"]
    names = [name for name, _ in poses(kind, kind.spec.model_validate(data), 3)]
    assert {"ending-home", "debrief-home", "ending-free", "debrief-free"} <= set(names)
    assert len(set(names)) == len(names)
