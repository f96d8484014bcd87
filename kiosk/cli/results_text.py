"""The summary of the results as lines for a terminal."""

from __future__ import annotations

from typing import TYPE_CHECKING

from kiosk.cli.console import language
from kiosk.core.message import Message, msg
from kiosk.i18n.formats import number, percent

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from kiosk.records.detection import Detection
    from kiosk.records.reading import Group, Totals

_STAGES = {
    "language": msg("language"),
    "who": msg("who"),
    "mission": msg("choice of mission"),
    "note": msg("content note"),
    "play": msg("play"),
    "result": msg("result"),
}
_ENDS = {
    "finished": msg("finished"),
    "left": msg("left"),
    "idle": msg("walked away"),
    "cut": msg("cut off"),
    "open": msg("still open"),
}


def summary_lines(found: Totals, say: Callable[[str], str]) -> Iterator[str]:
    """The summary, line by line, said by ``say``."""
    for message in _lines(found):
        yield message.said_by(say) if message else ""


def _lines(found: Totals) -> Iterator[Message | None]:
    yield msg("Visits: {visits}, finished: {finished}, missions played to the end: {missions}, answers: {answers}",
              visits=found.visits, finished=found.finished, missions=found.missions, answers=found.answers)  # fmt: skip
    yield from (_pair(_ENDS.get(name, name), count) for name, count in found.ends)
    if found.spilled_files:
        yield msg("{files} safety files are waiting; the kiosk takes them in when it starts", files=found.spilled_files)
    yield from _titled(msg("Judgement"), _judgement(found))
    yield from _titled(msg("Left without finishing, by screen"), _named(found.stages))
    yield from _titled(msg("Steps: began, left there, skipped"), _steps(found))
    yield from _titled(msg("Hardest items: not well, of answers"), _hardest(found))
    yield from _titled(msg("Tactics that got through"), _named(found.tactics))
    yield from _titled(msg("By day"), map(_group, found.days))
    yield from _titled(msg("By language"), map(_group, found.languages))
    yield from _titled(msg("By age"), map(_group, found.ages))


def _titled(title: Message, lines: Iterator[Message]) -> Iterator[Message | None]:
    rows = list(lines)
    if rows:
        yield None
        yield title
        yield from rows


def _judgement(found: Totals) -> Iterator[Message]:
    one = found.detection
    if one.hit_rate is not None:
        yield msg("  tricks caught: {caught} of {all} ({rate})",
                  caught=one.caught, all=one.caught + one.missed, rate=_percent(one.hit_rate))  # fmt: skip
    if one.false_alarm_rate is not None:
        yield msg("  honest messages accused: {accused} of {all} ({rate})",
                  accused=one.accused, all=one.accused + one.trusted, rate=_percent(one.false_alarm_rate))  # fmt: skip
    if one.d_prime is not None:
        yield msg("  sensitivity d': {value} (0 is guessing)", value=number(one.d_prime, language(), 2))
    if found.answers:
        yield msg("  asked for help: {times} (in visits: {visits})", times=found.helped, visits=found.helped_visits)


def _named(pairs: tuple[tuple[str, int], ...]) -> Iterator[Message]:
    return (_pair(_STAGES.get(name, name), count) for name, count in pairs)


def _pair(name: Message | str, count: int) -> Message:
    return msg("  {name}: {count}", name=name, count=count)


def _steps(found: Totals) -> Iterator[Message]:
    for flow in found.steps:
        place = f"{flow.lesson}/{flow.step}"
        yield msg("  {place}: {started}, {left}, {skipped}",
                  place=place, started=flow.started, left=flow.left, skipped=flow.skipped)  # fmt: skip


def _hardest(found: Totals) -> Iterator[Message]:
    for hard in found.hardest:
        place = f"{hard.lesson}/{hard.step}/{hard.item}"
        yield msg("  {place}: {wrong} of {answers}", place=place, wrong=hard.wrong, answers=hard.answers)


def _group(group: Group) -> Message:
    name = group.name or msg("not said")
    if group.hidden:
        return msg("  {name}: too few to show", name=name)
    return msg("  {name}: visits {visits}, finished {finished}{judged}",
               name=name, visits=group.visits, finished=group.finished, judged=_judged(group.detection))  # fmt: skip


def _judged(detection: Detection) -> Message | str:
    if detection.hit_rate is None or detection.false_alarm_rate is None:
        return ""
    return msg(", caught {caught}, accused {accused}",
               caught=_percent(detection.hit_rate), accused=_percent(detection.false_alarm_rate))  # fmt: skip


def _percent(rate: float) -> str:
    return percent(rate, language())
