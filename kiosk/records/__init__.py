"""The results: what was answered, where visits ended, kept on the disk whatever happens, and read again.

``Recorder`` writes while the kiosk runs; ``reading`` answers questions when it does not. Nothing personal is stored.
"""

from kiosk.records.checks import Fault, examine
from kiosk.records.keeper import Keeping, Status
from kiosk.records.lock import InUseError, Lock
from kiosk.records.opening import Damage, Opened, open_store
from kiosk.records.recorder import Recorder
from kiosk.records.rows import AnswerRow, Row, StepRow, VisitEnd, VisitRow, new_id
from kiosk.records.store import DATABASE, Store

__all__ = [
    "DATABASE",
    "AnswerRow",
    "Damage",
    "Fault",
    "InUseError",
    "Keeping",
    "Lock",
    "Opened",
    "Recorder",
    "Row",
    "Status",
    "StepRow",
    "Store",
    "VisitEnd",
    "VisitRow",
    "examine",
    "new_id",
    "open_store",
]
