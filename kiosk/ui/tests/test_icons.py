"""One-colour icons."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor

from kiosk.core.places import assets
from kiosk.ui.icons import IconProvider

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtGui import QImage

pytestmark = pytest.mark.usefixtures("qapp")
SVG = """<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><rect width="10" height="10" fill="#10262e"/>
<rect x="3" y="3" width="4" height="4" fill="#fffbf3"/></svg>"""


@pytest.fixture
def provider(tmp_path: Path) -> IconProvider:
    (tmp_path / "box.svg").write_text(SVG, encoding="utf-8")
    (tmp_path.parent / "secret.svg").write_text(SVG, encoding="utf-8")
    return IconProvider(tmp_path)


def drawn(provider: IconProvider, key: str, side: int = 20) -> QImage:
    return provider.requestImage(key, QSize(), QSize(side, side))


def test_an_icon_comes_in_the_wanted_colours_and_size(provider: IconProvider) -> None:
    image = drawn(provider, "box/c9325b/00FF00")
    assert (image.width(), image.height()) == (20, 20)
    assert image.pixelColor(2, 2) == QColor("#c9325b")
    assert image.pixelColor(10, 10) == QColor("#00ff00")


def test_colours_may_be_exchanged(provider: IconProvider) -> None:
    image = drawn(provider, "box/fffbf3/10262e")
    assert (image.pixelColor(2, 2), image.pixelColor(10, 10)) == (QColor("#fffbf3"), QColor("#10262e"))


@pytest.mark.parametrize(
    "key", ["none/000000/ffffff", "box", "box/red/blue", "../secret/000000/ffffff", "box/000000/ffffff/x", ""]
)
def test_anything_else_is_an_empty_picture(provider: IconProvider, key: str) -> None:
    image = drawn(provider, key)
    assert image.pixelColor(10, 10).alpha() == 0


@pytest.mark.parametrize(("wanted", "given"), [(-1, 48), (0, 48), (1, 1), (5000, 1024)])
def test_no_size_is_absurd(provider: IconProvider, wanted: int, given: int) -> None:
    assert drawn(provider, "box/000000/ffffff", wanted).width() == given


def test_every_icon_of_the_program_can_be_drawn() -> None:
    provider = IconProvider(assets() / "icons")
    names = [path.stem for path in (assets() / "icons").glob("*.svg")]
    assert len(names) > 20
    for name in names:
        image = drawn(provider, f"{name}/c9325b/00ff00", 48)
        assert any(image.pixelColor(x, y).alpha() for x in range(0, 48, 2) for y in range(0, 48, 2)), name
