"""The project's colours, as far as pictures use them."""

from typing import NamedTuple

INK, SLATE, PAPER, SAND, MIST = "#10262E", "#49616A", "#FFFBF3", "#FFF1CF", "#E6EFEF"
DEEP, LAKE, RULE, STEEL = "#072731", "#0B3B4A", "#C4D3D5", "#7C97A0"
JADE, JADE_LIGHT, JADE_DARK, MINT, MINT_DEEP = "#0F7F6E", "#37B79F", "#0A5B54", "#BFE8DC", "#8FD3BF"
LOTUS, LOTUS_DARK, PETAL, PETAL_DEEP = "#C9325B", "#A32248", "#FFD9E2", "#F7B3C4"
SUN, SUN_DARK, SUN_LIGHT, SUN_PALE = "#FFC23D", "#E89F1C", "#FFD67A", "#FFE3A3"
INFO, INFO_LIGHT, INFO_DARK, INFO_PALE = "#1C5FA8", "#4C8FD6", "#164C88", "#D3E4F5"
PLUM, PLUM_DARK, PLUM_LIGHT = "#6C5486", "#54406B", "#8A71A6"
MOUTH, TONGUE, BLUSH, WHITE = "#7A2140", "#FF8FA0", "#F08C72", "#FFFFFF"


class Tones(NamedTuple):
    """One material in three tones."""

    base: str
    dark: str
    light: str


SKIN_WARM = Tones("#F2BF95", "#E0A376", "#FFD3AE")
SKIN_TAN = Tones("#E3A878", "#CC8C5C", "#F2C096")
SKIN_FAIR = Tones("#F7CBA6", "#E8AE86", "#FFE0C4")
SKIN_DEEP = Tones("#CE9364", "#B4774A", "#E0AC80")
HAIR_BLACK = Tones("#23323C", "#17232B", "#3E5560")
HAIR_BROWN = Tones("#3B2A2E", "#2A1D20", "#5A4145")
HAIR_NIGHT = Tones("#2B2430", "#1D1821", "#4A3F50")
HAIR_WHITE = Tones("#E4E9EA", "#C9D2D4", "#F7FAFA")
HAIR_GREY = Tones("#98A5AA", "#7C8A90", "#B7C2C6")
