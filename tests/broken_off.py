"""The wizard's server in which one run breaks off the other: python -m tests.broken_off.

A message that comes while a page is drawn breaks the drawing off; what was drawn and not sent yet
is thrown away, and all is drawn anew. Here each message from the browser, but for a press, is
followed by some that say nothing new, so that this happens again and again.
"""

from __future__ import annotations

import asyncio
from unittest.mock import patch

from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.WidgetStates_pb2 import WidgetState
from streamlit.runtime.app_session import AppSession

from complaint_kit import server

PAUSES = (0.03, 0.06, 0.12)
"""Seconds after a message at which the page is asked for again."""

_request = AppSession.request_rerun
_last: dict[str, ClientState] = {}


def _request_and_again(session: AppSession, told: ClientState | None) -> None:
    _request(session, told)
    if told is None:
        return
    _last[session.id] = told
    if not any(_kind(one) == "trigger_value" for one in told.widget_states.widgets):
        for pause in PAUSES:
            asyncio.get_running_loop().call_later(pause, _repeat, session, told)


def _repeat(session: AppSession, told: ClientState) -> None:
    """Ask for the whole page as it is, unless the browser has said something new meanwhile."""
    if _last[session.id] is not told:
        return
    again = ClientState()
    again.CopyFrom(told)
    again.fragment_id = ""
    again.page_script_hash = session._client_state.page_script_hash
    held = [one for one in told.widget_states.widgets if "trigger" not in _kind(one)]
    del again.widget_states.widgets[:]
    again.widget_states.widgets.extend(held)
    _request(session, again)


def _kind(widget: WidgetState) -> str:
    return widget.WhichOneof("value") or ""


if __name__ == "__main__":
    with patch.object(AppSession, "request_rerun", _request_and_again):
        server.start()
