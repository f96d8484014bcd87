from __future__ import annotations

import base64
import struct
import unicodedata
import zlib
from collections.abc import Callable
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content import Library
from kiosk.content.media import PICTURES, SOUNDS, Media
from kiosk.content.raster import raster_fault
from kiosk.content.sound import sound_fault
from kiosk.content.svg import MAX_SVG_BYTES, svg_fault
from kiosk.core import places

if TYPE_CHECKING:
    from pathlib import Path

Lesson = Callable[[str], Library]
Lines = Callable[[Library], list[str]]

SVG = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 10 10">{}</svg>'
DAMAGED = "This file is damaged, or is no {} picture."


def png(width: int = 2, height: int = 3, *, extra: bytes = b"") -> bytes:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + extra + chunk(b"IDAT", b"") + chunk(b"IEND", b"")


def jpeg(width: int = 2, height: int = 3, colours: int = 3, frame: int = 0xC0, scans: int = 1) -> bytes:
    app = b"\xff\xe0\x00\x04ab"
    sof = (
        bytes([0xFF, 0xFF, frame])
        + struct.pack(">HBHHB", 8 + 3 * colours, 8, height, width, colours)
        + b"abc" * colours
    )
    return b"\xff\xd8" + app + sof + (b"\xff\xda" + b"data") * scans + b"\xff\xd9"


def webp(form: bytes = b"VP8X", body: bytes = b"") -> bytes:
    chunk = form + struct.pack("<I", len(body)) + body
    return b"RIFF" + struct.pack("<I", len(chunk) + 4) + b"WEBP" + chunk


EXTENDED = b"\0\0\0\0" + (639).to_bytes(3, "little") + (479).to_bytes(3, "little")
LOSSLESS = b"\x2f" + (639 | 479 << 14).to_bytes(4, "little")
LOSSY = b"\0\0\0\x9d\x01\x2a" + struct.pack("<HH", 640, 480)


def said(fault: object) -> str:
    return fault.plain() if fault is not None else ""  # type: ignore[attr-defined]


def wav(  # what the header says, and what stands before and in the samples
    *,
    coding: int = 1,
    channels: int = 1,
    rate: int = 22_050,
    bits: int = 16,
    more: bytes = b"",
    before: bytes = b"",
    samples: bytes = b"\0" * 40,
) -> bytes:
    frame = channels * bits // 8
    form = struct.pack("<HHIIHH", coding, channels, rate, rate * frame, frame, bits) + more
    parts = before + b"fmt " + struct.pack("<I", len(form)) + form + b"data" + struct.pack("<I", len(samples)) + samples
    return b"RIFF" + struct.pack("<I", len(parts) + 4) + b"WAVE" + parts


def picture(name: str) -> str:
    return f'steps:\n  - {{id: a, kind: riddle, title: T, clues: [{{id: c, text: T, picture: "{name}"}}]}}\n'


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("../../etc/passwd.png", "Only files beside the lesson, or in folders there, can be used."),
        ("/etc/passwd.png", "Only files beside the lesson, or in folders there, can be used."),
        ("~/a.png", "Only files beside the lesson, or in folders there, can be used."),
        ("C:/x.png", "no addresses and no drives"),
        ("\\\\\\\\srv\\\\share.png", "A backslash may not stand"),
        ("file:///etc/passwd", "no addresses and no drives"),
        ("http://evil.example/a.png", "no addresses and no drives"),
        ("qrc:/a.png", "no addresses and no drives"),
        ("//host/a.png", "Only files beside the lesson"),
        ("a//b.png", "This is not a plain name"),
        ("./a.png", "This is not a plain name"),
        ("a/b/c/d/e.png", "This is not a plain name"),
        ("con.png", "Windows knows no file of this name."),
        ("LPT1/a.png", "Windows knows no file of this name."),
        ("a./b.png", "Windows knows no file of this name."),
        ("a?.png", "Windows knows no file of this name."),
        (unicodedata.normalize("NFD", "phòng.png"), "The accents in this name are saved in a way"),
        ("room.gif", "Files of this kind cannot be used."),
        ("room.PNG", "Files of this kind cannot be used."),
        ("ring.ogg", "Files of this kind cannot be used."),
        ("nothing.png", "There is no file “nothing.png” beside the lesson."),
        ("nowhere/a.png", "There is no file “nowhere/a.png” beside the lesson."),
        ("hotel-dsk", "The program has no picture “hotel-dsk”. (Did you mean “hotel-desk”?)"),
    ],
)
def test_a_name_that_is_not_a_file_beside_the_lesson_is_refused_unopened(
    lesson: Lesson, lines: Lines, name: str, words: str
) -> None:
    found = lines(lesson(picture(name)))
    assert len(found) == 1
    assert found[0].startswith("one.yaml:8:71 unknown-picture: ")
    assert words in found[0]


def test_pictures_beside_the_lesson_and_of_the_program_can_be_used(root: Path, lesson: Lesson) -> None:
    (root / "course-a" / "rooms").mkdir()
    (root / "course-a" / "rooms" / "phòng.png").write_bytes(png())
    (root / "course-a" / "plan.svg").write_text(SVG.format("<path d='M0 0'/>"), "utf-8")
    for name in ("hotel-desk", "rooms/phòng.png", "plan.svg"):
        assert lesson(picture(name)).problems == ()


def test_a_name_in_another_case_or_with_other_accents_is_told_how_it_is_called(tmp_path: Path) -> None:
    (tmp_path / "Room.png").write_bytes(png())
    (tmp_path / unicodedata.normalize("NFD", "phòng.png")).write_bytes(png())
    for name in ("room.png", "phòng.png"):
        fault = Media(tmp_path).fault(name, PICTURES)
        assert fault is not None
        assert fault.hint is not None
        assert fault.hint.plain().startswith("The file is called “")


def test_links_that_leave_the_folder_and_what_is_no_file_are_refused(tmp_path: Path) -> None:
    beside = tmp_path / "lesson"
    (beside / "folder.png").mkdir(parents=True)
    (tmp_path / "secret.png").write_bytes(png())
    (beside / "link.png").symlink_to(tmp_path / "secret.png")
    (beside / "out").symlink_to(tmp_path)
    (beside / "large.png").write_bytes(b"")
    with (beside / "large.png").open("r+b") as file:
        file.truncate(5_000_001)
    media = Media(beside)
    for name, words in (
        ("link.png", "link to a file outside"),
        ("out/secret.png", "There is no file"),
        ("folder.png", "a folder with the name of a file"),
        ("large.png", "5001 kB; at most 5000 kB"),
        ("large.png/x.png", "There is no file"),
        ("out/other.png", "There is no file"),
    ):
        fault = media.fault(name, PICTURES)
        assert fault is not None
        assert words in fault.message.plain()


def test_a_file_is_looked_into_once(tmp_path: Path) -> None:
    (tmp_path / "a.png").write_bytes(png())
    media = Media(tmp_path)
    assert media.fault("a.png", PICTURES) is None
    (tmp_path / "a.png").write_bytes(b"")
    assert media.fault("a.png", PICTURES) is None
    assert Media(tmp_path).fault("a.png", PICTURES) is not None


def test_recordings_are_files_beside_the_lesson(root: Path, lesson: Lesson, lines: Lines) -> None:
    (root / "course-a" / "ring.wav").write_bytes(wav())
    (root / "course-a" / "text.wav").write_bytes(b"hello")
    (root / "course-a" / "long.wav").write_bytes(wav(samples=b"\0" * 2_000_000))
    (root / "course-a" / "ring.ogg").write_bytes(b"OggS" + b"\0" * 20)
    text = "steps:\n  - {id: a, kind: riddle, title: T, clues: [{id: c, text: T, sound: %s}]}\n"
    assert lesson(text % "ring.wav").problems == ()
    assert lines(lesson(text % "text.wav")) == [
        "one.yaml:8:69 unknown-sound: “text.wav”: This file is damaged, or is no WAV recording."
    ]
    assert lines(lesson(text % "long.wav")) == [
        "one.yaml:8:69 unknown-sound: “long.wav”: This file has 2001 kB; at most 2000 kB are read."
    ]
    assert lines(lesson(text % "ring.ogg")) == [
        "one.yaml:8:69 unknown-sound: Files of this kind cannot be used. (Possible here: .wav)"
    ]
    assert len(lines(lesson(text % "ring"))) == 1
    assert Media(root / "course-a").fault("ring.wav", SOUNDS) is None


@pytest.mark.parametrize(
    ("data", "suffix"),
    [
        (png(), ".png"),
        (png(4096, 4096), ".png"),
        (jpeg(), ".jpg"),
        (jpeg(colours=1, frame=0xC2), ".jpeg"),
        (jpeg(frame=0xC2, scans=100), ".jpeg"),
        (webp(body=EXTENDED), ".webp"),
        (webp(b"VP8L", LOSSLESS), ".webp"),
        (webp(b"VP8 ", LOSSY), ".webp"),
    ],
)
def test_sound_pictures_pass(data: bytes, suffix: str) -> None:
    assert raster_fault(data, suffix) is None


@pytest.mark.parametrize(
    ("data", "suffix"),
    [
        (b"", ".png"),
        (b"just text", ".png"),
        (jpeg(), ".png"),
        (png()[:-6], ".png"),
        (png(extra=b"\0\0\0\x08acTL" + b"\0" * 12), ".png"),
        (png(), ".jpg"),
        (jpeg()[:-2], ".jpg"),
        (jpeg(colours=4), ".jpg"),
        (jpeg(frame=0xC2, scans=101), ".jpg"),
        (b"\xff\xd8\xff\xe0\x00\x00\xff\xd9", ".jpg"),
        (b"\xff\xd8\xff\xe0\x00\x04ab\x00\x00\xff\xd9", ".jpg"),
        (b"GIF89a", ".webp"),
        (webp(body=EXTENDED)[:-3], ".webp"),
        (webp(body=b"\x02" + EXTENDED[1:]), ".webp"),
        (webp(b"VP8L", b"\x30" + LOSSLESS[1:]), ".webp"),
        (webp(b"VP8 ", b"\0" * 10), ".webp"),
    ],
)
def test_damaged_misnamed_animated_and_cmyk_pictures_are_refused(data: bytes, suffix: str) -> None:
    assert said(raster_fault(data, suffix)) == DAMAGED.format(suffix[1:].upper())


@pytest.mark.parametrize(("width", "height"), [(40_000, 40_000), (4097, 1), (0, 5)])
def test_pictures_that_are_too_large_are_refused_by_their_header(width: int, height: int) -> None:
    words = f"This picture has {width} × {height} pixels; at most 4096 × 4096 can be shown."
    assert said(raster_fault(png(width, height), ".png")) == words


@given(st.binary(max_size=60), st.sampled_from([".png", ".jpg", ".webp"]), st.sampled_from([png(), jpeg(), webp()]))
def test_no_bytes_make_the_check_of_pictures_fail(data: bytes, suffix: str, begin: bytes) -> None:
    raster_fault(begin[:20] + data, suffix)
    raster_fault(data, suffix)
    sound_fault(data)
    sound_fault(wav()[:20] + data)
    svg_fault(data)


PNG_LINK = "data:image/png;base64," + base64.b64encode(png()).decode()


@pytest.mark.parametrize(
    "inside",
    [
        "<g><path d='M0 0h1'/></g>",
        "<defs><linearGradient id='a'/></defs><rect fill='url(#a)' width='1' height='1'/>",
        "<linearGradient xlink:href='#a'/>",
        f"<image xlink:href='{PNG_LINK}'/>",
        "<style>.a { fill: url( '#b' ) }</style>",
        "<text>Xin chào</text>",
    ],
)
def test_plain_drawings_pass(inside: str) -> None:
    assert svg_fault(SVG.format(inside).encode()) is None


@pytest.mark.parametrize(
    ("drawing", "words"),
    [
        (SVG.format("<script>x</script>"), "<script> may not stand in a drawing."),
        (SVG.format("<foreignObject/>"), "<foreignobject> may not stand"),
        (SVG.format("<use xlink:href='#a'/>"), "<use> may not stand"),
        (SVG.format("<pattern id='a'><rect fill='url(#a)'/></pattern>"), "<pattern> may not stand"),
        (SVG.format("<marker id='a'/>"), "<marker> may not stand"),
        (SVG.format("<mask id='a'/>"), "<mask> may not stand"),
        (SVG.format("<a onclick='x'/>"), "A drawing may not react to anything (onclick)."),
        (SVG.format("<image xlink:href='/etc/secret.png'/>"), "may not fetch anything"),
        (SVG.format("<image href='http://x.example/a.png'/>"), "may not fetch anything"),
        (SVG.format("<image href='data:image/svg+xml;base64,AAAA'/>"), "may not fetch anything"),
        (SVG.format(f"<a href='{PNG_LINK}'/>"), "may not fetch anything"),
        (SVG.format("<rect fill='url(file:///a)'/>"), "may not fetch anything"),
        (SVG.format("<rect style='fill:u\\72l(x)'/>"), "may not fetch anything"),
        (SVG.format("<style>@import 'x';</style>"), "may not fetch anything"),
        (SVG.format("<style>a { fill: url(x) }</style>"), "may not fetch anything"),
        ("<?xml-stylesheet href='x'?>" + SVG.format(""), "may not fetch anything"),
        ("<!DOCTYPE svg>" + SVG.format(""), "A DOCTYPE or an entity may not stand"),
        ('<!DOCTYPE x [<!ENTITY a "b">]>' + SVG.format("&a;"), "A DOCTYPE or an entity may not stand"),
        (SVG.format("<g>"), "This file is damaged, or is no SVG drawing."),
        ("<html/>", "This file is damaged, or is no SVG drawing."),
        ("", "This file is damaged, or is no SVG drawing."),
        ("<svg/>", "This drawing needs a viewBox"),
        ("<svg width='1000000' height='1000000'/>", "This drawing needs a viewBox"),
        ("<svg width='NaN' height='1'/>", "This drawing needs a viewBox"),
        ("<svg viewBox='0 0 1e6 1e6'/>", "This drawing needs a viewBox"),
        ("<svg viewBox='0 0 0 5'/>", "This drawing needs a viewBox"),
        ("<svg viewBox='0 0 9999 5'/>", "This drawing needs a viewBox"),
        (SVG.format("<g>" * 100 + "</g>" * 100), "There is too much in this drawing."),
        (SVG.format("<g/>" * 7000), "There is too much in this drawing."),
        (SVG.format(" " * MAX_SVG_BYTES), "This drawing has 300 kB; at most 300 kB can be shown."),
        ('<?xml version="1.0" encoding="no-such"?>' + SVG.format(""), "This file is damaged, or is no SVG drawing."),
    ],
)
def test_drawings_that_fetch_run_multiply_or_burst_are_refused(drawing: str, words: str) -> None:
    assert words in said(svg_fault(drawing.encode()))


def test_the_programs_own_pictures_would_pass() -> None:
    files = list((places.assets() / "pictures").glob("*.svg"))
    assert files
    assert {file.name: said(fault) for file in files if (fault := svg_fault(file.read_bytes()))} == {}


@pytest.mark.parametrize(
    "data",
    [
        wav(),
        wav(channels=2, rate=44_100),
        wav(coding=0xFFFE, more=b"\x16\0\x10\0\0\0\0\0" + b"\x01\0" + b"\0" * 14),
        wav(before=b"LIST\x03\0\0\0abc\0"),
    ],
)
def test_plain_recordings_pass(data: bytes) -> None:
    assert sound_fault(data) is None


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"OggS" + b"\0" * 60,
        b"ID3\x03" + b"\0" * 60,
        b"RIFF\0\0\0\0AVI fmt ",
        b"RIFF\0\0\0\0WAVE",
        wav(samples=b""),
        wav()[:-1],
        wav()[:30],
    ],
)
def test_damaged_and_misnamed_recordings_are_refused(data: bytes) -> None:
    assert said(sound_fault(data)) == "This file is damaged, or is no WAV recording."


@pytest.mark.parametrize(
    "data", [wav(bits=8), wav(bits=24), wav(coding=3, bits=32), wav(channels=6), wav(rate=192_000), wav(coding=0x55)]
)
def test_recordings_that_the_player_cannot_play_are_refused(data: bytes) -> None:
    assert said(sound_fault(data)).startswith("Only WAV with plain 16-bit samples")
