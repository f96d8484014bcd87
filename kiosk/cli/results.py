"""``kiosk results``: what was recorded. Nothing here changes the results."""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Any

from kiosk.cli.console import say, say_error, translator
from kiosk.cli.datadir import data_path
from kiosk.cli.results_text import summary_lines
from kiosk.cli.writing import writing
from kiosk.core.errors import RecordsError
from kiosk.core.message import Message, msg
from kiosk.records.carrying import backup, export, verify
from kiosk.records.opening import set_aside
from kiosk.records.reading import Group, Totals, totals, unopened
from kiosk.records.store import DATABASE

if TYPE_CHECKING:
    from kiosk.records.detection import Detection

DESCRIPTION = msg(
    "Tells what was recorded while the kiosk ran: how many visits, where people left, what was caught and what got "
    "through. The kiosk has to be closed. Example: kiosk results summary --json"
)

_ACTIONS = {
    "summary": msg("visits, walk-aways, caught and false alarms, hardest items"),
    "export": msg("totals by day, item and choice as CSV for a spreadsheet"),
    "backup": msg("a checked copy of the results file"),
    "verify": msg("looks at every row; exit code 1 if something is wrong"),
}
_WITH_TARGET = {"export": "FILE.csv", "backup": "FILE.db"}
_WITH_JSON = {"summary", "verify"}


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declares the actions. ``--data`` and ``--debug`` may stand before or after the action."""
    translate = translator()
    actions = parser.add_subparsers(dest="action", required=True, metavar=msg("ACTION").said_by(translate))
    for name, summary in _ACTIONS.items():
        text = summary.said_by(translate)
        action = actions.add_parser(name, help=text, description=text)
        if name in _WITH_TARGET:
            action.add_argument(
                "target", type=Path, metavar=_WITH_TARGET[name], help=msg("the file to write").said_by(translate)
            )
        if name in _WITH_JSON:
            action.add_argument("--json", action="store_true", help=msg("one JSON document").said_by(translate))
        action.add_argument(
            "--data",
            type=Path,
            metavar="DIR",
            default=argparse.SUPPRESS,
            help=msg("where results, settings and logs are kept").said_by(translate),
        )
        action.add_argument(
            "--debug",
            action="store_true",
            default=argparse.SUPPRESS,
            help=msg("show the traceback of an error").said_by(translate),
        )


def run(args: argparse.Namespace) -> int:
    """Does the action; 1 if ``verify`` found something."""
    folder = data_path(args)
    _must_be_ordinary(folder / DATABASE)
    match args.action:
        case "summary":
            _summary(totals(folder), set_aside(folder), as_json=args.json)
        case "export":
            with writing(args.target):
                lines = export(folder, args.target)
            _tell(msg("Lines written to {target}: {lines}", lines=lines, target=args.target))
        case "backup":
            with writing(args.target):
                answers = backup(folder, args.target)
            _tell(msg("Answers copied to {target}: {answers}", answers=answers, target=args.target))
        case "verify":
            return _verify(verify(folder), as_json=args.json)
    return 0


def _must_be_ordinary(path: Path) -> None:
    """A folder or a pipe of that name is no results file; opening a pipe would wait for ever."""
    try:
        odd = path.exists() and not path.is_file()
    except OSError as error:
        raise unopened(path, error) from error
    if odd:
        raise RecordsError(msg("{path} is not an ordinary file.", path=path))


def _summary(found: Totals, aside: tuple[str, ...], *, as_json: bool) -> None:
    if as_json:
        say(json.dumps(document(found) | {"set_aside": aside}, ensure_ascii=False, indent=2))
        return
    for line in summary_lines(found, translator()):
        say(line)
    if aside:
        say("")
        _tell(msg("Not counted, since these files could not be used any more: {names}", names=", ".join(aside)))


def _verify(wrong: tuple[Message, ...], *, as_json: bool) -> int:
    said = [message.said_by(translator()) for message in wrong]
    if as_json:
        say(json.dumps({"ok": not wrong, "problems": said}, ensure_ascii=False, indent=2))
    elif wrong:
        for line in said:
            say_error(line)
    else:
        _tell(msg("The results are whole."))
    return 1 if wrong else 0


def _tell(message: Message) -> None:
    say(message.said_by(translator()))


def document(found: Totals) -> dict[str, Any]:
    """The totals as one JSON document; what is hidden or cannot be known is null."""
    fields = asdict(found)
    fields["detection"] = _detection(found.detection)
    for name in ("ends", "stages", "tactics"):
        fields[name] = dict(fields[name])
    for name in ("days", "languages", "ages"):
        fields[name] = [_group(group) for group in getattr(found, name)]
    return fields


def _group(group: Group) -> dict[str, Any]:
    if group.hidden:
        return {"name": group.name, "visits": None, "finished": None, "detection": None}
    return {
        "name": group.name,
        "visits": group.visits,
        "finished": group.finished,
        "detection": _detection(group.detection),
    }


def _detection(detection: Detection) -> dict[str, Any]:
    return {
        **asdict(detection),
        "hit_rate": detection.hit_rate,
        "false_alarm_rate": detection.false_alarm_rate,
        "d_prime": detection.d_prime,
    }
