"""The one place of the wizard that asks what day it is."""

from __future__ import annotations

from datetime import date, datetime
from zoneinfo import ZoneInfo

import streamlit as st


def today() -> date:
    """The day where the customer is; where the browser does not say, the day here."""
    zone = st.context.timezone
    try:
        return datetime.now(ZoneInfo(zone)).date() if zone else date.today()
    except (ValueError, OSError, KeyError):
        return date.today()
