"""The windows in which a test is tried, as marks above it."""

from __future__ import annotations

import pytest

from scripts.visit import NARROW, PHONE, WIDE

both_sizes = pytest.mark.parametrize("size", [WIDE, PHONE], ids=["wide", "phone"])
on_a_phone = pytest.mark.parametrize("size", [PHONE], ids=["phone"])
on_a_narrow_phone = pytest.mark.parametrize("size", [NARROW], ids=["narrow"])
