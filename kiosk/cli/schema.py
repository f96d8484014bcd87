"""``kiosk schema``: the JSON Schema for editors."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING

from kiosk.cli.console import translator
from kiosk.cli.writing import put
from kiosk.core.message import msg

if TYPE_CHECKING:
    import argparse

DESCRIPTION = msg(
    "Writes the JSON Schema (draft-07) of everything that can be written in lessons, so that an editor completes keys "
    "and underlines mistakes. Put “# yaml-language-server: $schema=lesson.schema.json” into the first line of a "
    "lesson. Example: kiosk schema -o lesson.schema.json"
)


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declares the options of this command."""
    text = msg("where to write it; - for standard output").said_by(translator())
    parser.add_argument("-o", "--output", required=True, metavar="FILE", help=text)


def run(args: argparse.Namespace) -> int:
    """Writes the file, or prints it."""
    from kiosk.content.schema import schema
    from kiosk.kinds import kinds

    put(json.dumps(schema(kinds()), ensure_ascii=False, indent=2) + "\n", args.output)
    return 0
