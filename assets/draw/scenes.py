"""Full-screen grounds, the phone frame and the flags by file name."""

from __future__ import annotations

from . import frames, scene_lake, scene_river, scene_water
from .canvas import Canvas


def sheets() -> dict[str, Canvas]:
    """Draw everything."""
    return {
        "scenes/attract-bg": scene_lake.back(),
        "scenes/attract-fg": scene_lake.front(),
        "scenes/play-bg": scene_water.play(),
        "scenes/river-bg": scene_river.river(),
        "scenes/call-dark": scene_water.call_dark(),
        "phone-frame": frames.phone_frame(),
        "flags/vi": frames.flag_vi(),
        "flags/en": frames.flag_en(),
        "flags/id": frames.flag_id(),
    }
