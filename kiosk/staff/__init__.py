"""What only the people who run the kiosk may do."""

from kiosk.staff.door import Door, DoorState
from kiosk.staff.pin import Pin, load_pin, save_pin

__all__ = ["Door", "DoorState", "Pin", "load_pin", "save_pin"]
