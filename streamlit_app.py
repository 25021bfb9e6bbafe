"""Complaint Kit in a browser: `streamlit run streamlit_app.py`."""

from __future__ import annotations

from complaint_kit.wizard.steps import walk

walk()
