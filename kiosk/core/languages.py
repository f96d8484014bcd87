"""The languages that the program speaks, the first one first."""

from __future__ import annotations

LANGUAGES = ("vi", "en", "id")
SOURCE_OF_LESSONS = "vi"
SOURCE_OF_PROGRAM = "en"
