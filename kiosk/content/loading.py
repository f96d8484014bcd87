"""Finds, reads and checks content: vocabulary first, then lessons, then what is made of lessons."""

from __future__ import annotations

import logging
from functools import partial
from typing import TYPE_CHECKING

from kiosk.content.art import Art
from kiosk.content.building import Building
from kiosk.content.courses import read_course
from kiosk.content.files import contents
from kiosk.content.lessons import read_lesson, read_lone_step
from kiosk.content.library import Library
from kiosk.content.node import Mark, Node
from kiosk.content.page import Page
from kiosk.content.playlists import read_playlist
from kiosk.content.reader import read
from kiosk.content.sources import VOCABULARY, Role, Source, is_yaml, role_of, sources, there_is
from kiosk.content.vocabulary import read_vocabulary
from kiosk.core.message import msg

if TYPE_CHECKING:
    import datetime as dt
    from collections.abc import Iterator, Mapping, Sequence
    from pathlib import Path

    from kiosk.core.kind import AnyKind

_log = logging.getLogger(__name__)

ANY = Art()


def load(
    folders: Sequence[Path],
    kinds: Mapping[str, AnyKind],
    art: Art = ANY,
    *,
    base: Library | None = None,
    today: dt.date | None = None,
) -> Library:
    """Everything in ``folders`` (or single files), checked; what is wrong is in ``problems`` and never raised.

    ``art`` names the program's own drawings that may be used (default: any). ``base`` is content to stand on: its
    vocabulary and lessons can be referred to and redefined. With ``today`` help channels that nobody checked for a
    long time earn a warning. Without it, as where it is to be played now, what kinds find in the shipped lessons is
    not looked for again: the tests have proved it, and it takes most of the time. Shape and references are checked.
    """
    building = Building(kinds, art, base or Library(), today)
    found = _found(folders, building)
    for source in found:
        node = _read(source, building) if source.role in VOCABULARY else None
        if node:
            read_vocabulary(Page(source, node, building.report(source.file), building))
    later = [waiting for source in found if source.role not in VOCABULARY for waiting in _now(source, building)]
    for role in (Role.COURSE, Role.PLAYLIST):
        for source, node in later:
            if role_of(source, node) is role:
                _finish(role, source, node, building)
    return building.library()


def _found(folders: Sequence[Path], building: Building) -> tuple[Source, ...]:
    """The files, each once; their reports are opened now so that problems come in the order of the files."""
    found: dict[Path, Source] = {}
    for folder in folders:
        if not there_is(folder):
            report = building.report(folder)
            report.error(Mark(), "nothing-there", msg("There is no such file or folder."))
            continue
        if folder.is_file() and not is_yaml(folder.name):
            building.report(folder).error(Mark(), "not-yaml", msg("This is no YAML file (.yaml)."))
            continue
        here = list(sources(folder, partial(_refused, building)))
        if not here and folder.is_dir() and not building.report(folder).broken:
            building.report(folder).warn(Mark(), "no-files", msg("There is no YAML file in this folder."))
        for source in here:
            found.setdefault(source.file, source)
            building.report(source.file)
    building.files.extend(found)
    return tuple(found.values())


def _refused(building: Building, folder: Path) -> None:
    building.report(folder).error(Mark(), "cannot-open", msg("This folder cannot be opened."))


def _read(source: Source, building: Building) -> Node | None:
    """The nodes of a file, None where it cannot be read as a whole."""
    report = building.report(source.file)
    data = contents(source.file, source.root, report)
    document = read(data, report) if data is not None else None
    return document.root if document and document.whole else None


def _now(source: Source, building: Building) -> Iterator[tuple[Source, Node]]:
    """Reads a file. A lesson is finished now; what is made of lessons is handed back to wait for all of them."""
    node = _read(source, building)
    if node is None:
        building.give_up(source, source.role or Role.LESSON)
        return
    role = role_of(source, node)
    if role in (Role.COURSE, Role.PLAYLIST):
        yield source, node
    else:
        _finish(role, source, node, building)


def _finish(role: Role, source: Source, node: Node, building: Building) -> None:
    """Turns nodes into what the library holds.

    Kinds come from anywhere and meet whatever an author wrote: should one fail at it, that file is broken, no more.
    """
    report = building.report(source.file)
    try:
        _READERS[role](Page(source, node, report, building))
    except Exception as error:  # noqa: BLE001 - the one guard around the code of kinds
        _log.exception("a kind failed at a file")
        message = msg("The program cannot cope with this file ({error}); please report it.", error=type(error).__name__)
        report.error(Mark(), "program-fault", message)
    if report.broken:
        building.give_up(source, role)


_READERS = {
    Role.LESSON: read_lesson,
    Role.STEP: read_lone_step,
    Role.COURSE: read_course,
    Role.PLAYLIST: read_playlist,
}
