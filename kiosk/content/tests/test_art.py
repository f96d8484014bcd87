from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.content.art import picture_names, topic_names

if TYPE_CHECKING:
    from pathlib import Path


def test_pictures_and_topics_are_named_by_their_files(tmp_path: Path) -> None:
    for name in ("pictures/hotel-desk.svg", "pictures/notes.txt", "topics/otp.svg", "topics/otp-wide.svg"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).touch()
    assert picture_names(tmp_path) == {"hotel-desk"}
    assert topic_names(tmp_path) == {"otp"}


def test_where_there_is_no_folder_there_are_no_names(tmp_path: Path) -> None:
    assert picture_names(tmp_path) == topic_names(tmp_path) == frozenset()
