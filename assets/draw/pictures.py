"""All story pictures and the pictures of the age bands by file name."""

from __future__ import annotations

from . import pictures_calls, pictures_data, pictures_people, pictures_places, pictures_things
from .canvas import Canvas


def sheets() -> dict[str, Canvas]:
    """Draw everything."""
    stories = {
        **pictures_calls.PICTURES,
        **pictures_data.PICTURES,
        **pictures_people.PICTURES,
        **pictures_places.PICTURES,
        **pictures_things.PICTURES,
    }
    out = {f"pictures/{name}": draw() for name, draw in stories.items()}
    out.update({f"ages/{name}": draw() for name, draw in pictures_people.AGES.items()})
    return out
