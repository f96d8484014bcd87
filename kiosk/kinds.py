"""Finds the kinds of activity by scanning the folders of ``kiosk.activities``."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from types import MappingProxyType
from typing import TYPE_CHECKING

from kiosk import activities

if TYPE_CHECKING:
    from collections.abc import Mapping

    from kiosk.core.kind import AnyKind


@cache
def kinds() -> Mapping[str, AnyKind]:
    """Every kind by its name in YAML. A folder without a ``KIND`` is a programming error and raises."""
    found: dict[str, AnyKind] = {}
    for module in pkgutil.iter_modules(activities.__path__):
        kind = importlib.import_module(f"{activities.__name__}.{module.name}").KIND
        found[kind.name] = kind
    return MappingProxyType(found)
