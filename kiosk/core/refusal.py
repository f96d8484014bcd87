"""Why the system refused something, in a reader's words instead of the system's English."""

from __future__ import annotations

import errno

from kiosk.core.message import Message, msg

_NOT_ALLOWED = msg("access is not allowed")
_FULL = msg("the disk is full")
_REASONS = {
    errno.EACCES: _NOT_ALLOWED,
    errno.EPERM: _NOT_ALLOWED,
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EEXIST: msg("something of that name exists already"),
    errno.ENOENT: msg("there is no such file or folder"),
    errno.EISDIR: msg("it is a folder"),
    errno.ENOTDIR: msg("part of the path is no folder"),
    errno.EROFS: msg("nothing can be written there"),
    errno.EIO: msg("the disk cannot be read or written"),
    errno.ENAMETOOLONG: msg("the name is too long"),
    errno.ELOOP: msg("links lead in a circle"),
    errno.EBUSY: msg("another program uses it"),
    errno.EMFILE: msg("too many files are open"),
    errno.EFBIG: msg("the file would become too large"),
}


def refusal(error: OSError) -> Message | str:
    """The reason of ``error``, to be part of a sentence; the system's own words where it is a rare one."""
    found = _REASONS.get(error.errno or 0)
    return found or error.strerror or type(error).__name__
