"""From YAML in folders to a ``Library``, and from anything that is wrong to ``Problem``s with line and column.

Three passes: the reader (bytes to nodes with places), the shape (nodes to models), the references (models to each
other). Content never raises: what is broken is listed, the rest can be played.
"""

from kiosk.content.art import Art, art_of
from kiosk.content.library import Broken, Course, Entry, Lesson, Library, Playlist, Step, Text, texts
from kiosk.content.loading import load

__all__ = [
    "Art",
    "Broken",
    "Course",
    "Entry",
    "Lesson",
    "Library",
    "Playlist",
    "Step",
    "Text",
    "art_of",
    "load",
    "texts",
]
