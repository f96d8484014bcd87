"""What every test stands on: no display, and no settings of this machine."""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_QUICK_BACKEND": "software", "KIOSK_LANGUAGE": "en"}

# A busy machine is no reason to fail, and everybody gets the same examples. New ones: --hypothesis-profile=explore
settings.register_profile("house", deadline=None, derandomize=True, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("explore", deadline=None)
settings.load_profile("house")
