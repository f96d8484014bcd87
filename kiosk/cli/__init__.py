"""The command line: ``kiosk COMMAND``. One module a command, imported only when it is called.

A command's module has ``DESCRIPTION`` (a Message: one paragraph with an example), ``add_arguments(parser)`` and
``run(args) -> int``. Exit codes: 0 fine, 1 content or results have problems, 2 wrong use, 3 the host lacks something.
"""

from kiosk.cli.main import main

__all__ = ["main"]
