"""Numbers and flags by YAML's core schema, made from the author's own characters."""

from __future__ import annotations

import re
from typing import Annotated

from pydantic import BeforeValidator

from kiosk.core.message import msg
from kiosk.spec.refusal import refusal

_WHOLE = re.compile(r"[-+]?[0-9]{1,12}")
_NUMBER = re.compile(r"[-+]?([0-9]{1,12}(\.[0-9]{1,12})?|\.[0-9]{1,12})")
_FLAGS = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}


def _flag(value: object) -> object:
    if isinstance(value, str):
        if value not in _FLAGS:
            raise refusal("not_a_flag", msg("“{name}” must be true or false, but here is “{value}”."))
        return _FLAGS[value]
    return value


def _whole(value: object) -> object:
    if isinstance(value, str):
        if not _WHOLE.fullmatch(value):
            raise refusal("not_whole", msg("“{name}” must be a whole number, but here is “{value}”."))
        return int(value)
    return value


def _number(value: object) -> object:
    if isinstance(value, str):
        if not _NUMBER.fullmatch(value):
            raise refusal("not_a_number", msg("“{name}” must be a number, but here is “{value}”."))
        return float(value)
    return value


Flag = Annotated[bool, BeforeValidator(_flag)]
Whole = Annotated[int, BeforeValidator(_whole)]
Number = Annotated[float, BeforeValidator(_number)]
