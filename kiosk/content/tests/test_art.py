from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content import Art, art_of

if TYPE_CHECKING:
    from pathlib import Path


def test_drawings_go_by_their_file_names(tmp_path: Path) -> None:
    for name in (
        "pictures/hotel-desk.svg",
        "pictures/notes.txt",
        "topics/otp.svg",
        "topics/otp-wide.svg",
        "icons/parcel.svg",
        "people/can-bo-calm.svg",
        "people/can-bo-stern.svg",
        "people/half-stern.svg",
    ):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text("<svg/>", "utf-8")
    assert art_of(tmp_path) == Art(
        pictures=frozenset({"hotel-desk"}),
        topics=frozenset({"otp"}),
        icons=frozenset({"parcel"}),
        looks=frozenset({"can-bo"}),
    )


def test_where_nothing_is_drawn_no_name_will_do(tmp_path: Path) -> None:
    nothing: frozenset[str] = frozenset()
    assert art_of(tmp_path) == Art(nothing, nothing, nothing, nothing)
