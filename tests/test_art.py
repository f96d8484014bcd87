"""The drawings are complete, come from the drawing kit, and are made of what every renderer draws."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.content import art_of
from kiosk.core.places import assets

ROOT = Path(__file__).resolve().parents[1]
FACES = ("calm", "smile", "laugh", "worry", "stern", "surprised")
DRAWN_EVERYWHERE = {"svg", "path", "defs", "linearGradient", "radialGradient", "stop"}
NO_LIVE_CALL = {"can-bo"}
"""The false officer has a call of his own, with a back wall that peels off."""


@pytest.fixture(scope="module")
def drawn(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What the kit draws now, by file name."""
    out = tmp_path_factory.mktemp("art")
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, "-m", "assets.draw", str(out)], cwd=ROOT, env=env, check=True, capture_output=True)
    return {file.relative_to(out).as_posix(): file.read_text("utf-8") for file in out.rglob("*.svg")}


def without_places(text: str) -> str:
    """All but the coordinates, whose last digit is not the same with every version of the geometry library."""
    return re.sub(r'\b(d|x1|y1|x2|y2|cx|cy|r)="[^"]*"', "", text)


def test_every_drawing_is_what_the_kit_draws(drawn: dict[str, str]) -> None:
    kept = {name: (assets() / name).read_text("utf-8") for name in drawn}
    assert [name for name in drawn if without_places(drawn[name]) != without_places(kept[name])] == []


@pytest.mark.parametrize("folder", ["people", "pictures", "topics", "ages", "icons"])
def test_nothing_lies_there_that_the_kit_does_not_draw(drawn: dict[str, str], folder: str) -> None:
    assert {f"{folder}/{file.name}" for file in (assets() / folder).glob("*.svg")} - set(drawn) == set()


def test_drawings_are_made_of_paths_only() -> None:
    folders = ("people", "pictures", "topics", "ages", "icons")
    files = [file for folder in folders for file in (assets() / folder).glob("*.svg")]
    assert len(files) > 300
    assert [
        file.name for file in files if not set(re.findall(r"<(\w+)", file.read_text("utf-8"))) <= DRAWN_EVERYWHERE
    ] == []


def test_every_topic_may_be_the_large_mission() -> None:
    topics = art_of(assets()).topics
    assert topics
    assert [name for name in sorted(topics) if not (assets() / "topics" / f"{name}-wide.svg").exists()] == []


def test_everybody_has_every_expression_also_on_a_call() -> None:
    looks = {look for look in art_of(assets()).looks or () if not re.search("-(video|call)$", look)}
    assert len(looks) > 10
    wanted = [f"{look}-{face}.svg" for look in looks for face in FACES]
    wanted += [f"{look}-video-{face}.svg" for look in looks - NO_LIVE_CALL for face in FACES]
    assert [name for name in sorted(wanted) if not (assets() / "people" / name).exists()] == []


RASTERS = """
import json, sys
from pathlib import Path
from PySide6.QtGui import QGuiApplication, QImage
from assets.draw.rasters import RASTERS, picture
app = QGuiApplication([])
told = {}
for name, (width, *_) in RASTERS.items():
    drawn = picture(Path("assets"), name).convertToFormat(QImage.Format.Format_RGBA8888_Premultiplied)
    kept = QImage(f"assets/{name}.webp").convertToFormat(QImage.Format.Format_RGBA8888_Premultiplied)
    pairs = list(zip(bytes(drawn.constBits()), bytes(kept.constBits()), strict=True))
    told[name] = [width, sum(abs(one - other) > 8 for one, other in pairs) / len(pairs)]
print(json.dumps(told))
"""


def test_pictures_of_drawings_show_what_is_drawn_now_and_the_screens_know_their_widths() -> None:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    words = [sys.executable, "-c", RASTERS]
    done = subprocess.run(words, cwd=ROOT, env=env, check=True, capture_output=True, encoding="utf-8")
    told = json.loads(done.stdout)
    assert [name for name, (_, differs) in told.items() if differs > 0.001] == []
    known = re.findall(r'"([a-z/-]+)": (\d+)', (ROOT / "kiosk/ui/parts/Media.qml").read_text("utf-8"))
    assert {name: int(width) for name, width in known} == {name: width for name, (width, _) in told.items()}
