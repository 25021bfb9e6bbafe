"""A visitor without a browser: opens a page over Streamlit's websocket, presses, types, waits.

It speaks as a browser does (its own origin, the server's token against forged requests, a place
and a clock), keeps what is on the page and sends it all along with every change.
"""

from __future__ import annotations

import asyncio
import json
from http.client import HTTPConnection
from http.cookies import SimpleCookie
from types import TracebackType
from typing import Any, NamedTuple, Self

from streamlit.proto.BackMsg_pb2 import BackMsg
from streamlit.proto.ClientState_pb2 import ClientState
from streamlit.proto.Delta_pb2 import Delta
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.proto.WidgetStates_pb2 import WidgetState
from streamlit.runtime.state.session_state import STREAMLIT_INTERNAL_KEY_PREFIX
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Origin, Subprotocol

PATIENCE = 30.0
_TOKEN = "_streamlit_xsrf"  # noqa: S105
_MOST = 32 * 2**20


class Piece(NamedTuple):
    """Something on the page: its kind ("text_input", "button", "expandable"), what is said of
    it, and the fragment that it is drawn in ("" for none)."""

    kind: str
    about: Any
    fragment: str

    @property
    def name(self) -> str:
        """The key of a widget in the program; "" where there is none."""
        wire = str(getattr(self.about, "id", ""))
        parts = wire.split("-", maxsplit=2)
        return parts[2] if wire.startswith("$$ID-") and parts[2] != "None" else ""


class Visitor:
    """One session with the server at `host`:`port`. Use as an async context."""

    def __init__(self, host: str, port: int) -> None:
        self.pieces: dict[tuple[int, ...], Piece] = {}
        """What is on the page, by where it stands."""
        self._origin = f"http://{host}:{port}"
        self._place = (host, port)
        self._page = ""
        self._drawn: set[tuple[int, ...]] = set()
        self._values: dict[str, WidgetState] = {}
        self._kept: dict[str, ForwardMsg] = {}
        self._seen: set[str] = set()
        self._line: ClientConnection

    async def __aenter__(self) -> Self:
        token = await asyncio.to_thread(_ask_for_token, *self._place)
        self._line = await connect(
            self._origin.replace("http", "ws", 1) + "/_stcore/stream",
            origin=Origin(self._origin),
            subprotocols=[Subprotocol("streamlit"), Subprotocol(token)],
            additional_headers={"Cookie": f"{_TOKEN}={token}"},
            compression=None,
            max_size=_MOST,
        )
        await self._run()
        await self._say_that_nothing_is_kept()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self._line.close()

    async def _say_that_nothing_is_kept(self) -> None:
        """What the wizard's script answers when it finds no draft; other pages don't ask."""
        for piece in list(self.pieces.values()):
            if piece.name == "keeper":
                said = json.dumps([{"event": "draft", "value": {"pair": None}}])
                trigger = f"{STREAMLIT_INTERNAL_KEY_PREFIX}_{piece.about.id}__events"
                await self._run(WidgetState(id=trigger, json_trigger_value=said))

    async def press(self, name: str) -> None:
        """Press the button `name` and wait until the page stands."""
        piece = self.find(name)
        await self._run(WidgetState(id=piece.about.id, trigger_value=True), piece.fragment)

    async def change(self, name: str, value: str | bool) -> None:
        """Give the text field, the tick or the card `name` this value and wait as well."""
        piece = self.find(name)
        state = WidgetState(id=piece.about.id)
        if isinstance(value, bool):
            state.bool_value = value
        else:
            state.string_value = value
        self._values[state.id] = state
        await self._run(fragment=piece.fragment)

    def find(self, name: str) -> Piece:
        """The widget whose key in the program is `name`."""
        for piece in self.pieces.values():
            if piece.name == name:
                return piece
        known = sorted(piece.name for piece in self.pieces.values() if piece.name)
        raise LookupError(f"no {name} on the page, only {', '.join(known)}")

    async def _run(self, pressed: WidgetState | None = None, fragment: str = "") -> None:
        state = ClientState(page_script_hash=self._page, fragment_id=fragment)
        state.widget_states.widgets.extend(self._values.values())
        if pressed:
            state.widget_states.widgets.append(pressed)
        state.cached_message_hashes.extend(self._kept)
        state.context_info.timezone = "Europe/London"
        state.context_info.locale = "en-GB"
        state.context_info.url = self._origin
        await self._line.send(BackMsg(rerun_script=state).SerializeToString())
        async with asyncio.timeout(PATIENCE):
            while not self._take(ForwardMsg.FromString(await self._line.recv(decode=False))):
                pass
        self._remember()

    def _take(self, message: ForwardMsg) -> bool:
        """Note what `message` says; whether it is the last of a run."""
        match message.WhichOneof("type"):
            case "new_session":
                self._drawn.clear()
                self._seen.clear()
                self._page = message.new_session.page_script_hash
            case "navigation":
                self._page = message.navigation.page_script_hash
            case "delta":
                if message.metadata.cacheable:
                    self._kept[message.hash] = message
                    self._seen.add(message.hash)
                self._place_piece(message.delta, message)
            case "ref_hash":
                self._seen.add(message.ref_hash)
                self._place_piece(self._kept[message.ref_hash].delta, message)
            case "script_finished":
                if message.script_finished == ForwardMsg.FINISHED_EARLY_FOR_RERUN:
                    return False
                self._clear_away(set(message.metadata.run.fragment_ids))
                return True
        return False

    def _clear_away(self, fragments: set[str]) -> None:
        """What was not drawn again is gone; a run of `fragments` leaves all else as it was."""
        self.pieces = {
            place: piece
            for place, piece in self.pieces.items()
            if place in self._drawn or (fragments and piece.fragment not in fragments)
        }
        if not fragments:
            self._kept = {one: it for one, it in self._kept.items() if one in self._seen}

    def _place_piece(self, delta: Delta, message: ForwardMsg) -> None:
        """Note `delta` where `message` puts it: a large one is sent once, and named after that."""
        held: Any = delta.add_block if delta.HasField("add_block") else delta.new_element
        kind = held.WhichOneof("type") or "vertical"
        if kind == "exception":
            raise RuntimeError(str(held.exception))
        place = tuple(message.metadata.delta_path)
        self._drawn.add(place)
        self.pieces[place] = Piece(kind, getattr(held, kind), delta.fragment_id)

    def _remember(self) -> None:
        """A browser sends the value of each field along; a field that is gone is forgotten."""
        kept: dict[str, WidgetState] = {}
        for piece in self.pieces.values():
            if piece.kind not in {"text_input", "text_area", "checkbox"}:
                if piece.name and (state := self._values.get(piece.about.id)):
                    kept[state.id] = state
                continue
            about = piece.about
            state = self._values.get(about.id) or WidgetState(id=about.id)
            if about.set_value or not state.WhichOneof("value"):
                value = about.value if about.set_value else about.default
                field = "bool_value" if piece.kind == "checkbox" else "string_value"
                setattr(state, field, value)
            kept[about.id] = state
        self._values = kept


def _ask_for_token(host: str, port: int) -> str:
    line = HTTPConnection(host, port, timeout=PATIENCE)
    try:
        line.request("GET", "/_stcore/host-config")
        found = SimpleCookie(line.getresponse().headers.get("Set-Cookie", "")).get(_TOKEN)
    finally:
        line.close()
    return found.value if found else "NONE"
