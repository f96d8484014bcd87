"""Brings a translated catalogue up to its template, and loses no translator's work that can still be of use."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

from babel.messages.catalog import Message

from kiosk.i18n.po import empty, key, messages, source, strings

if TYPE_CHECKING:
    from collections.abc import Mapping

    from babel.messages.catalog import Catalog

WAS = "was: "
_CLOSE = 0.75

Key = tuple[str, str]


def merged(old: Catalog, template: Catalog, language: str, *, is_source: bool = False) -> Catalog:
    """A new catalogue with every text of ``template`` in its order, translated as far as ``old`` knows it.

    A text whose source changed keeps its translation as *fuzzy*, with the former source in a comment; one that only
    moved to another context keeps it as it is; one that is gone is dropped. Where the catalogue is that of the source
    language itself (``is_source``), new texts are their own translation.
    """
    known = {key(message): message for message in messages(old)}
    wanted = messages(template)
    gone = {place: known[place] for place in known.keys() - {key(message) for message in wanted}}
    new = empty(language)
    for message in wanted:
        fresh = _clone(message, new.num_plurals)
        same = known.get(key(message))
        if same is not None:
            _keep(fresh, same)
        elif not is_source:
            _suggest(fresh, gone)
        if is_source and not any(strings(fresh)):
            fresh.string = _own(fresh, new.num_plurals)
        new[fresh.id] = fresh
    return new


def _clone(message: Message, forms: int) -> Message:
    """The message of a template, untranslated, with room for this many plural forms."""
    string = "" if isinstance(message.id, str) else ("",) * forms
    return Message(message.id, string, message.locations, (), message.auto_comments, context=message.context)


def _keep(fresh: Message, old: Message) -> None:
    if _takes(fresh, old):
        fresh.flags |= old.flags & {"fuzzy"}
    fresh.user_comments = old.user_comments
    if "fuzzy" in fresh.flags:
        fresh.auto_comments += [line for line in old.auto_comments if line.startswith(WAS)]


def _takes(fresh: Message, old: Message) -> bool:
    """Takes over the translation of ``old``; a change between one form and many makes it fuzzy."""
    said = strings(old)
    if not any(said):
        return False
    if isinstance(fresh.id, str):
        fresh.string = said[0]
    else:
        room = len(strings(fresh))
        fresh.string = (*said, *("",) * room)[:room]
    if isinstance(fresh.id, str) is not isinstance(old.id, str):
        fresh.flags |= {"fuzzy"}
    return True


def _own(message: Message, forms: int) -> str | tuple[str, ...]:
    """The source as its own translation; ``%n question(s)`` becomes *question* and *questions*."""
    text = source(message)
    if isinstance(message.id, str):
        return text
    return (text.replace("(s)", ""), text.replace("(s)", "s")) if "(s)" in text and forms == 2 else ("",) * forms


def _suggest(fresh: Message, gone: Mapping[Key, Message]) -> None:
    """Looks among the texts that are ``gone`` for what this new one was before."""
    moved = next((one for (_, text), one in sorted(gone.items()) if text == source(fresh)), None)
    if moved is not None:
        if _takes(fresh, moved) and not (fresh.context and moved.context):
            fresh.flags |= {"fuzzy"}
        fresh.flags |= moved.flags & {"fuzzy"}
        return
    former = _former(fresh, gone)
    if former is not None and _takes(fresh, former):
        fresh.flags |= {"fuzzy"}
        fresh.auto_comments += [WAS + source(former).replace("\n", " ")]


def _former(fresh: Message, gone: Mapping[Key, Message]) -> Message | None:
    """The text that stood in the same context before, or else one that reads almost the same."""
    here = {text: message for (context, text), message in sorted(gone.items()) if context == (fresh.context or "")}
    close = get_close_matches(source(fresh), here, n=1, cutoff=0.0 if fresh.context else _CLOSE)
    return here[close[0]] if close else None
