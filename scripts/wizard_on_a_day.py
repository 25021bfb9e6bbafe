"""The wizard as it is on a day of one's choosing, so that its pictures stay the same.

python -m scripts.wizard_on_a_day 2026-11-02 [options of streamlit run]
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path
from unittest.mock import patch

from streamlit.web import cli

from complaint_kit.wizard import clock

_APP = Path(__file__).parent.parent / "streamlit_app.py"


def serve_on(day: date, options: list[str]) -> None:
    """Serve the wizard until ended; for everybody who visits it, today is `day`."""
    with patch.object(clock, "today", return_value=day):
        cli.main(["run", str(_APP), *options])


if __name__ == "__main__":
    serve_on(date.fromisoformat(sys.argv[1]), sys.argv[2:])
