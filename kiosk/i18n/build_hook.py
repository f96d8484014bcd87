"""Compiles the catalogues while the package is built or installed, so that a running program never needs to."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileTranslations(BuildHookInterface[Any]):
    """Hatch calls ``initialize`` before every build, editable ones too."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002  the hook's signature
        """Writes a ``.mo`` beside every ``.po``. A catalogue that cannot be compiled stops the build."""
        sys.path.insert(0, self.root)  # the package is not installed yet
        try:
            from kiosk.i18n.compiling import compile_all
        finally:
            sys.path.remove(self.root)
        compile_all(Path(self.root) / "translations")
