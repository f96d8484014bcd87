"""Everything that a person sees and touches; the only room that imports Qt.

PySide6 puts itself between ``import`` and Python, and reads the source of every module that is imported from then on,
to know whether it might use ``from __feature__``. Nothing here does; it would cost every start a tenth of its time and
keep 5 MB of Python source in memory as separate lines. So Python's own ``import`` gets its place back.
"""

import builtins

import shiboken6  # noqa: F401 - lays the hook

vars(builtins)["__import__"] = vars(builtins).get("__orig_import__", builtins.__import__)
