"""A profile: what the staff want for every visit, from a small YAML file."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from kiosk.core.errors import ContentError, UsageError
from kiosk.core.message import msg

if TYPE_CHECKING:
    from pathlib import Path

    from kiosk.visit import Profile


def read_profile(path: Path) -> Profile:
    """The profile in the file at ``path``.

    UsageError where there is no such file; ContentError, with every problem and its line, where it does not fit.
    """
    if not os.path.isfile(path):  # noqa: PTH113 - Path.is_file raises for a name that is too long
        raise UsageError(msg("There is no file or folder “{path}”.", path=path))
    from kiosk.content.profiles import read_profile_file
    from kiosk.visit import Profile

    settings, problems = read_profile_file(path)
    if settings is None:
        raise ContentError(msg("The profile {file} cannot be used.", file=path), problems)
    return Profile(**settings)  # type: ignore[arg-type]
