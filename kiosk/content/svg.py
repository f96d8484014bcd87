"""Looks into an SVG: only a drawing of sane size, with nothing in it that fetches, runs or multiplies."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from xml.parsers import expat

from kiosk.core.message import msg

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.core.message import Message

MAX_SVG_BYTES = 300_000
MAX_DEPTH, MAX_ELEMENTS, MAX_SIDE = 60, 6_000, 8192

_FORBIDDEN = frozenset(
    {"script", "foreignobject", "use", "iframe", "audio", "video", "handler", "listener", "filter"}
    | {"animate", "set", "animatetransform", "animatemotion"}
    | {"pattern", "marker", "mask", "symbol"}  # these too draw what they refer to again and again
)
_REFERENCES = frozenset({"href", "src", "base"})
_SIDE = re.compile(r"\s*([0-9]+(?:\.[0-9]+)?)\s*(?:px|pt|mm|cm|in|pc|em|ex|%)?\s*")
_NUMBER = re.compile(r"-?(?:[0-9]+(?:\.[0-9]*)?|\.[0-9]+)")
_FETCH = re.compile(r"url\(\s*+['\"]?+\s*+(?!#)|@import|\\", re.IGNORECASE)


class _Refused(Exception):  # noqa: N818 — leaves the parser's callbacks, never this module
    def __init__(self, message: Message) -> None:
        self.message = message


def svg_fault(data: bytes) -> Message | None:
    """What is wrong with this SVG, None when nothing is. Reads at most the first forbidden thing."""
    if len(data) > MAX_SVG_BYTES:
        return msg("This drawing has {size} kB; at most {limit} kB can be shown.", size=len(data) // 1000, limit=300)
    drawing = _Drawing()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = drawing.begin
    parser.EndElementHandler = drawing.end
    parser.CharacterDataHandler = drawing.letters
    parser.StartDoctypeDeclHandler = _doctype
    parser.EntityDeclHandler = _doctype
    parser.ProcessingInstructionHandler = _instruction
    try:
        parser.Parse(data, True)  # noqa: FBT003 — expat takes no keywords
    except _Refused as refused:
        return refused.message
    except (expat.ExpatError, ValueError, LookupError):
        return msg("This file is damaged, or is no SVG drawing.")
    return None


class _Drawing:
    """Watches the elements go by."""

    def __init__(self) -> None:
        self._depth = 0
        self._count = 0
        self._style: list[str] | None = None

    def begin(self, name: str, attributes: Mapping[str, str]) -> None:
        element = _local(name)
        self._depth += 1
        self._count += 1
        if self._count == 1:
            _check_root(element, attributes)
        if self._depth > MAX_DEPTH or self._count > MAX_ELEMENTS:
            raise _Refused(msg("There is too much in this drawing."))
        if element in _FORBIDDEN:
            raise _Refused(msg("<{element}> may not stand in a drawing.", element=element))
        self._style = [] if element == "style" else None
        for key, value in attributes.items():
            _check_attribute(element, _local(key), value)

    def end(self, _name: str) -> None:
        self._depth -= 1
        if self._style is not None and _FETCH.search("".join(self._style)):
            raise _Refused(_fetches())
        self._style = None

    def letters(self, text: str) -> None:
        if self._style is not None:
            self._style.append(text)


def _check_root(element: str, attributes: Mapping[str, str]) -> None:
    if element != "svg":
        raise _Refused(msg("This file is damaged, or is no SVG drawing."))
    for side in ("width", "height"):
        given = attributes.get(side)
        match = _SIDE.fullmatch(given) if given is not None else None
        if given is not None and (match is None or not 0 < float(match[1]) <= MAX_SIDE):
            raise _Refused(_no_size())
    box = attributes.get("viewBox")
    if box is None and "width" not in attributes:
        raise _Refused(_no_size())
    if box is not None:
        numbers = [float(one) for one in box.replace(",", " ").split() if _NUMBER.fullmatch(one)]
        if len(numbers) != 4 or not all(abs(one) <= MAX_SIDE for one in numbers) or min(numbers[2:]) <= 0:
            raise _Refused(_no_size())


def _check_attribute(element: str, key: str, value: str) -> None:
    if key.startswith("on"):
        raise _Refused(msg("A drawing may not react to anything ({name}).", name=key))
    if key in _REFERENCES:
        inside = value.strip()
        picture = element == "image" and inside.startswith("data:image/png;base64,")
        if not inside.startswith("#") and not picture:
            raise _Refused(_fetches())
    if _FETCH.search(value):
        raise _Refused(_fetches())


def _doctype(*_ignored: object) -> None:
    raise _Refused(msg("A DOCTYPE or an entity may not stand in a drawing; save it as a plain SVG."))


def _instruction(target: str, _data: str) -> None:
    if "stylesheet" in target:
        raise _Refused(_fetches())


def _local(name: str) -> str:
    return name.rpartition(" ")[2].lower()


def _no_size() -> Message:
    return msg("This drawing needs a viewBox of at most {most} × {most}.", most=MAX_SIDE)


def _fetches() -> Message:
    return msg("A drawing may not fetch anything from outside; embed pictures as PNG.")
