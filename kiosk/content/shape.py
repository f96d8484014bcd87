"""The second pass: nodes become models; every error of pydantic becomes a problem at its line, in our own words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel, ValidationError

from kiosk.content.fields import keys_at
from kiosk.content.node import Items, Mark, Node, Plain, Scalar, Table, child, key_place, place, plain
from kiosk.content.report import shown
from kiosk.content.sentences import KEY, NO_NAME, WANTED, hint, sentence
from kiosk.core.message import msg

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from pydantic_core import ErrorDetails

    from kiosk.content.report import Report

M = TypeVar("M", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class _Found:
    """An error with its ``path`` in the file; ``branch`` names the way of a union at ``branch_at`` that it is from."""

    error: ErrorDetails
    path: tuple[object, ...]
    branch_at: tuple[object, ...]
    branch: str | None


def validated(
    model: type[M], node: Node, report: Report, *, without: Sequence[str] = (), also_known: Sequence[str] = ()
) -> M | None:
    """``node`` as a ``model``, None when it does not fit; everything that does not goes to ``report``.

    ``without`` are keys that belong to somebody else, ``also_known`` are named in hints beside the model's own.
    """
    data = plain(node)
    if isinstance(data, dict):
        data = {key: value for key, value in data.items() if key not in without}
    return validated_data(model, data, node, report, also_known=also_known)


def validated_data(
    model: type[M], data: Plain, node: Node, report: Report, *, also_known: Sequence[str] = ()
) -> M | None:
    """As ``validated``, for data that were changed since; places are those of ``node``."""
    try:
        return model.model_validate(data)
    except ValidationError as error:
        details = error.errors(include_url=False, include_input=False)
        resolved = [found for found in (_resolved(one, node) for one in details) if not _miscounted(found, node)]
        for found in _one_branch_each(resolved):
            _say(found, model, node, report, also_known)
    return None


def _resolved(error: ErrorDetails, root: Node) -> _Found:
    """Follows the error's location through the file; what is no key there names a branch of a union."""
    path: list[object] = []
    node: Node | None = root
    branch: str | None = None
    branch_at: tuple[object, ...] = ()
    loc = error["loc"]
    for index, step in enumerate(loc):
        below = child(node, step)
        last = index == len(loc) - 1
        if below is not None:
            path.append(step)
            node = below
        elif last and (error["type"] == "missing" or step == KEY):
            break
        elif branch is None:
            branch, branch_at = str(step), tuple(path)
    return _Found(error, tuple(path), branch_at, branch)


def _miscounted(found: _Found, root: Node) -> bool:
    """Whether pydantic calls a list too short because it does not count items that have errors of their own."""
    node = _at(root, found.path)
    at_least = found.error.get("ctx", {}).get("min_length", 0)
    return found.error["type"] == "too_short" and isinstance(node, Items) and len(node.nodes) >= at_least


def _one_branch_each(found: Sequence[_Found]) -> Iterable[_Found]:
    """Of a union the branch that was meant: errors of ways that expect quite another type are left out."""
    unions: dict[tuple[object, ...], dict[str, list[_Found]]] = {}
    for one in found:
        if one.branch is None:
            yield one
        else:
            unions.setdefault(one.branch_at, {}).setdefault(one.branch, []).append(one)
    for at, branches in unions.items():
        fitting = [errors for errors in branches.values() if not any(_other_type(error, at) for error in errors)]
        yield from min(fitting or branches.values(), key=len)


def _other_type(one: _Found, at: tuple[object, ...]) -> bool:
    return one.path == at and one.error["type"] in WANTED


def _say(found: _Found, model: type[BaseModel], root: Node, report: Report, also_known: Sequence[str]) -> None:
    error, path = found.error, found.path
    node = _at(root, path)
    name = _name(error, path)
    if error["loc"][-1:] == (KEY,):
        node = Scalar(str(path[-1]), key_place(root, path))
    known = keys_at(model, path[:-1])
    if len(path) == 1:
        known = (*also_known, *known)
    message = sentence(error, name, node, item=bool(path) and isinstance(path[-1], int))
    item = _nearest_id(root, path)
    if item:
        message = msg("In “{item}”: {problem}", item=shown(item), problem=message)
    report.error(_mark(error, root, path), error["type"].replace("_", "-"), message, hint(error, node, known))


def _mark(error: ErrorDetails, root: Node, path: tuple[object, ...]) -> Mark:
    by_key = error["type"] == "extra_forbidden" or error["loc"][-1:] == (KEY,)
    return key_place(root, path) if by_key else place(root, path)


def _name(error: ErrorDetails, path: tuple[object, ...]) -> str:
    if error["type"] == "missing":
        return str(error["loc"][-1])
    path = path[:-1] if error["loc"][-1:] == (KEY,) else path
    return next((str(step) for step in reversed(path) if isinstance(step, str)), NO_NAME)


def _at(root: Node, path: Sequence[object]) -> Node | None:
    node: Node | None = root
    for step in path:
        node = child(node, step)
    return node


def _nearest_id(root: Node, path: Sequence[object]) -> str | None:
    """The id of the innermost list item on the way to ``path``."""
    node: Node | None = root
    found = None
    for step in path:
        above, node = node, child(node, step)
        own = child(node, "id") if isinstance(above, Items) else None
        if isinstance(own, Scalar) and own.value:
            found = own.value
    return found


def is_table(node: Node, report: Report) -> bool:
    """Whether ``node`` is a table of keys, which every file is; a problem otherwise."""
    if not isinstance(node, Table):
        message = msg("This file must begin with keys and values, like “title: …”.")
        report.error(node.mark, "model-type", message)
    return isinstance(node, Table)
