"""Sessions whose tab is gone: kept a short while for a line that breaks, then let go of.

Streamlit's own storage drops an old session only when another comes or goes, and what was typed
waits in memory until then. This one looks at the clock by itself.
"""

from __future__ import annotations

import asyncio
import gc
import logging
import time
from collections.abc import Callable
from contextlib import suppress
from typing import Any

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.Common_pb2 import FileURLsRequest
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime import Runtime
from streamlit.runtime.memory_session_storage import MemorySessionStorage
from streamlit.runtime.runtime import RuntimeStoppedError
from streamlit.runtime.session_manager import SessionClient, SessionInfo, SessionStorage

_LOG = logging.getLogger("complaint_kit")

PAUSE = 2.0
"""Seconds between two looks for sessions whose time is over."""
_ROUNDS = 3
"""How often memory is tidied after that: a thread may not have ended yet."""


class LeftSessions(SessionStorage):
    """Holds a session for `seconds` after its tab was left. For one event loop, without locks."""

    def __init__(self, seconds: float, clock: Callable[[], float] = time.monotonic) -> None:
        self._seconds = seconds
        self._clock = clock
        self._held: dict[str, tuple[float, SessionInfo]] = {}

    def get(self, session_id: str) -> SessionInfo | None:
        until, info = self._held.get(session_id, (0.0, None))
        return info if self._clock() < until else None

    def save(self, session_info: SessionInfo) -> None:
        self._held[session_info.session.id] = (self._clock() + self._seconds, session_info)

    def delete(self, session_id: str) -> None:
        self._held.pop(session_id, None)

    def list(self) -> list[SessionInfo]:
        return [info for _until, info in self._held.values()]

    def let_go(self) -> int:
        """Ends every session whose time is over, and says how many that were."""
        now = self._clock()
        over = [name for name, (until, _info) in self._held.items() if until <= now]
        for name in over:
            _until, info = self._held.pop(name)
            info.session.shutdown()
        return len(over)

    async def let_go_in_time(self, runtime: Runtime) -> None:
        """Lets go again and again, until cancelled."""
        rounds = 0
        while True:
            await asyncio.sleep(PAUSE)
            try:
                rounds = _ROUNDS if self.let_go() else max(rounds - 1, 0)
                if rounds:
                    await _turn_away(runtime)
                    # A session is a ring of objects that hold each other, and nothing else on a
                    # quiet server would make Python look for rings.
                    gc.collect()
            except Exception:
                _LOG.exception("left sessions")


class _Nobody(SessionClient):
    """A visitor who only waits for one message."""

    def __init__(self) -> None:
        self.heard = asyncio.Event()

    def write_forward_msg(self, msg: ForwardMsg) -> None:  # noqa: ARG002
        self.heard.set()

    @property
    def client_context(self) -> None:
        return None


async def _turn_away(runtime: Runtime) -> None:
    """Makes Streamlit's loop look at something else than who came last.

    Its variables hold the last session that it served, and the last page that it sent, until
    another visitor comes. So nobody comes, is told nothing, and goes.
    """
    nobody = _Nobody()
    with suppress(RuntimeStoppedError, TimeoutError):
        name = runtime.connect_session(nobody, user_info={})
        runtime.handle_backmsg(name, BackMsg(file_urls_request=FileURLsRequest()))
        try:
            await asyncio.wait_for(nobody.heard.wait(), PAUSE)
        finally:
            runtime.close_session(name)


def take_over(runtime: Runtime, seconds: float) -> LeftSessions:
    """The storage that `runtime` uses from now on; before the first session has come.

    Raises `AttributeError` or `TypeError` where Streamlit no longer keeps its storage there: it
    offers no other way.
    """
    manager: Any = runtime._session_mgr
    if not isinstance(manager._session_storage, MemorySessionStorage):
        raise TypeError(type(manager._session_storage).__name__)
    storage = LeftSessions(seconds)
    manager._session_storage = storage
    return storage
