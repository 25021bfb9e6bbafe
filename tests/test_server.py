"""The server forgets, tells nobody and lets nothing in: headers, log, origins, left visits.

One file, because every test asks the same running server.
"""

from __future__ import annotations

import asyncio
import json
import logging
import socket
import subprocess
import sys
import threading
import time
import tomllib
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

import pytest
from streamlit import file_util
from streamlit.runtime import Runtime
from streamlit.runtime.session_manager import SessionInfo
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect
from websockets.typing import Origin

from benchmarks.visitor import Visitor
from complaint_kit.serving import left_sessions
from complaint_kit.serving.headers import Headers, Message, policy_for
from complaint_kit.serving.left_sessions import LeftSessions
from complaint_kit.serving.logs import kinds_and_places, without_values
from complaint_kit.serving.origins import is_our_page
from scripts.browse import wait_until_up

ROOT = Path(__file__).parent.parent
HOST = "127.0.0.1"
WORD = "Quagmirion"
HELD_FOR = 1
"""Seconds that the server of these tests keeps a session whose tab is gone."""
PAGE = b"<script>\n  window.a = 1\n</script><script type=module src=x.js></script>"


class Served:
    """A server of its own, what it has said, and the answers to questions about its memory."""

    def __init__(self, port: int, process: subprocess.Popen[str]) -> None:
        self.port = port
        self.said: list[str] = []
        self._process = process
        self._answers: list[dict[str, Any]] = []
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def _read(self) -> None:
        for line in self._process.stdout or ():
            if line.startswith("told "):
                self._answers.append(json.loads(line[5:]))
            else:
                self.said.append(line)

    def ask(self, question: str) -> dict[str, Any]:
        assert self._process.stdin
        self._process.stdin.write(f"{question}\n")
        self._process.stdin.flush()
        _wait_until(lambda: bool(self._answers))
        return self._answers.pop()

    def answer_to(self, path: str, method: str = "GET") -> tuple[int, dict[str, str]]:
        line = HTTPConnection(HOST, self.port, timeout=10)
        line.request(method, path)
        answer = line.getresponse()
        answer.read()
        line.close()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}


def _wait_until(holds: Any, seconds: float = 20.0) -> None:
    end = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < end
        time.sleep(0.05)


@contextmanager
def serve(*options: str) -> Iterator[Served]:
    with socket.socket() as free:
        free.bind((HOST, 0))
        port = free.getsockname()[1]
    own = [f"--server.port={port}", "--server.headless=true", "--server.fileWatcherType=none"]
    process = subprocess.Popen(
        [sys.executable, "-m", "tests.served", *own, *options],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    try:
        served = Served(port, process)
        wait_until_up(port, process)
        yield served
    finally:
        process.terminate()
        process.wait()


@pytest.fixture(scope="module")
def served() -> Iterator[Served]:
    with serve(f"--server.address={HOST}", f"--server.disconnectedSessionTTL={HELD_FOR}") as found:
        yield found


PATHS = ["/", "/who", "/_stcore/health", "/_stcore/host-config", "/media/none.pdf", "/../x"]


@pytest.mark.parametrize("path", PATHS)
def test_every_answer_tells_the_browser_to_keep_to_itself(served: Served, path: str) -> None:
    _, headers = served.answer_to(path)
    policy = headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "'unsafe-eval'" not in policy
    assert "http" not in policy
    scripts = policy.partition("script-src")[2].partition(";")[0]
    assert "'unsafe-inline'" not in scripts
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["cross-origin-opener-policy"] == "same-origin"
    assert "camera=()" in headers["permissions-policy"]
    assert headers["cache-control"] == "no-store"


def test_only_the_programs_own_files_are_kept_by_a_browser(served: Served) -> None:
    script = next(Path(file_util.get_static_dir(), "static", "js").glob("index.*.js"))
    _, headers = served.answer_to(f"/static/js/{script.name}")
    assert "immutable" in headers["cache-control"]
    assert headers["x-content-type-options"] == "nosniff"


def test_the_page_that_is_served_has_no_inline_script_but_those_named_in_the_policy() -> None:
    page = Path(file_util.get_static_dir(), "index.html").read_bytes()
    assert policy_for(page).count("'sha256-") == page.count(b"<script>") >= 1
    assert policy_for(PAGE).count("'sha256-") == 1


def test_headers_leave_a_websocket_and_the_pieces_of_an_answer_as_they_are() -> None:
    sent: list[Message] = []
    pieces: list[Message] = [
        {"type": "http.response.start", "status": 200, "headers": [(b"X-Frame-Options", b"no")]},
        {"type": "http.response.body", "body": b"a", "more_body": True},
        {"type": "http.response.body", "body": b"b"},
    ]

    async def app(scope: Message, receive: Any, send: Any) -> None:
        for piece in pieces:
            await send(dict(piece))

    async def note(message: Message) -> None:
        sent.append(message)

    async def receive() -> Message:
        return {}

    asyncio.run(Headers(app, PAGE)({"type": "http"}, receive, note))
    assert sent[1:] == pieces[1:]
    assert [value for name, value in sent[0]["headers"] if name.lower() == b"x-frame-options"] == [
        b"DENY"
    ]
    sent.clear()
    asyncio.run(Headers(app, PAGE)({"type": "websocket"}, receive, note))
    assert sent == pieces


@pytest.mark.parametrize(
    ("origin", "host", "ours"),
    [
        ("https://kit.example", "kit.example", True),
        ("http://localhost:8501", "localhost:8501", True),
        ("http://localhost:9000", "localhost:8501", False),
        ("https://evil.example", "kit.example", False),
        ("https://kit.example.evil.example", "kit.example", False),
        ("null", "kit.example", False),
        ("", "", False),
        ("http://[", "kit.example", False),
    ],
)
def test_a_page_is_ours_only_if_it_comes_from_the_host_it_asks(
    origin: str, host: str, ours: bool
) -> None:
    assert is_our_page({b"origin": origin.encode(), b"host": host.encode()}) is ours


@pytest.mark.parametrize("origin", ["https://evil.example", "http://localhost:1", "null"])
def test_a_page_of_another_site_gets_no_session(served: Served, origin: str) -> None:
    address = f"ws://{HOST}:{served.port}/_stcore/stream"
    before = served.ask("nothing")["sessions"]
    with pytest.raises(InvalidStatus) as refused, connect(address, origin=Origin(origin)):
        pass
    assert refused.value.response.status_code == 403
    assert served.ask("nothing")["sessions"] == before
    assert not any("evil" in line for line in served.said)


def test_a_host_that_nobody_named_gets_no_session(served: Served) -> None:
    """A name that an attacker points at this computer."""
    port = served.port
    with socket.create_connection((HOST, port)) as line:
        asked = [
            "GET /_stcore/stream HTTP/1.1",
            f"Host: evil.example:{port}",
            f"Origin: http://evil.example:{port}",
            "Connection: Upgrade",
            "Upgrade: websocket",
            "Sec-WebSocket-Version: 13",
            "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==",
        ]
        line.sendall("\r\n".join([*asked, "", ""]).encode())
        assert b" 403 " in line.recv(200)


def test_a_file_without_the_servers_token_is_turned_away(served: Served) -> None:
    status, _ = served.answer_to("/_stcore/upload_file/any/any", method="PUT")
    assert status == 403


async def _say_something_and_leave(port: int) -> None:
    async with Visitor(HOST, port) as visitor:
        await visitor.press("example.missed-engineer")
        await visitor.press("steps.who")
        await visitor.change("company.name", f"{WORD} Ltd")
        await visitor.press("steps.check")


def test_every_visitor_gets_whole_answers(served: Served) -> None:
    async def ask_while_there() -> list[str]:
        async with Visitor(HOST, served.port):
            return list(served.ask("nothing")["sessions"])

    assert set(asyncio.run(ask_while_there())) == {"WholeAnswers"}


def test_the_words_of_who_has_left_are_gone_from_memory_though_nobody_else_comes(
    served: Served,
) -> None:
    asyncio.run(_say_something_and_leave(served.port))
    backwards = WORD[::-1]
    assert served.ask(backwards)["holders"] != [], (
        "the question finds nothing, so it proves nothing"
    )
    # A question holds all that it looks at: between two of them the server needs some peace.
    time.sleep(HELD_FOR + 4 * left_sessions.PAUSE)
    assert served.ask(backwards) == {"holders": [], "sessions": []}


def test_a_mistake_of_ours_is_logged_by_its_kind_and_place_and_told_in_one_kind_sentence(
    served: Served,
) -> None:
    served.ask("!")
    asyncio.run(_stumble(served.port))
    _wait_until(lambda: any("ValueError" in line for line in served.said))
    log = "".join(served.said)
    assert "tests/served.py" in log
    assert WORD not in log
    assert "can't keep" not in log


async def _stumble(port: int) -> None:
    async with Visitor(HOST, port) as visitor:
        await visitor.press("steps.who")
        await visitor.change("company.name", f"{WORD} Ltd")
        told = [str(piece.about) for piece in visitor.pieces.values() if piece.kind == "alert"]
        assert any("on our side" in words for words in told)
        assert not any("ValueError" in words or "can't keep" in words for words in told)


def _record(message: Any, arguments: Any, *, level: int = logging.ERROR) -> logging.LogRecord:
    return without_values(
        logging.LogRecord("any", level, __file__, 1, message, arguments, sys.exc_info())
    )


def test_the_log_keeps_the_kind_and_the_place_of_a_mistake_and_drops_its_words() -> None:
    try:
        try:
            int(WORD)
        except ValueError as error:
            raise LookupError(WORD) from error
    except LookupError as error:
        records = [
            _record("at %s: %s", ("here", error)),
            _record("%(what)s", ({"what": error},)),
            _record(error, ()),
            _record("sent %s", (WORD,), level=logging.DEBUG),
        ]
        assert kinds_and_places(error)[0] == "LookupError"
    for record in records:
        told = logging.Formatter().format(record)
        assert WORD not in told
        assert "LookupError\n" in told
        assert "ValueError\n" in told
        assert "test_server.py" in told
    assert records[0].getMessage().startswith("at here: LookupError")


def test_what_a_lost_task_had_raised_stays_out_of_the_log() -> None:
    async def stumble() -> None:
        raise ValueError(WORD)

    async def lose_a_task() -> None:
        task = asyncio.create_task(stumble())
        await asyncio.sleep(0)
        message = f"Task exception was never retrieved\nfuture: {task!r}"
        assert WORD in message
        told = logging.LogRecord("asyncio", logging.ERROR, __file__, 1, message, (), None)
        assert without_values(told).getMessage() == "Task exception was never retrieved"
        task.exception()

    asyncio.run(lose_a_task())


class _Tab:
    """As much of a session as the storage knows."""

    def __init__(self, name: str) -> None:
        self.id = name
        self.ended = 0

    def shutdown(self) -> None:
        self.ended += 1


def _left(tab: _Tab) -> SessionInfo:
    session: Any = tab
    return SessionInfo(client=None, session=session)


def test_a_left_session_waits_for_its_tab_and_is_ended_when_its_time_is_over() -> None:
    now = [0.0]
    storage = LeftSessions(60, clock=lambda: now[0])
    early, late = _Tab("early"), _Tab("late")
    storage.save(_left(early))
    now[0] = 30
    storage.save(_left(late))
    assert storage.get("early") is not None
    now[0] = 60
    assert storage.get("early") is None
    assert storage.get("late") is not None
    assert storage.let_go() == 1
    assert (early.ended, late.ended) == (1, 0)
    assert [info.session.id for info in storage.list()] == ["late"]
    storage.delete("late")
    storage.delete("late")
    assert storage.list() == []
    assert storage.let_go() == 0


def test_the_storage_goes_where_streamlit_keeps_its_own() -> None:
    """Streamlit has no setting for it. A version that moves it fails here and when it starts."""
    manager: Any = type("Manager", (), {"_session_storage": object()})()
    runtime: Any = type("Elsewhere", (), {"_session_mgr": manager})()
    with pytest.raises(TypeError):
        left_sessions.take_over(runtime, 1)
    for name in ("connect_session", "handle_backmsg", "close_session"):
        assert callable(getattr(Runtime, name))


def test_the_settings_keep_the_wizard_to_this_computer_and_its_words_to_itself() -> None:
    settings = tomllib.loads((ROOT / ".streamlit/config.toml").read_text(encoding="utf-8"))
    server = settings["server"]
    assert server["address"] == "localhost"
    assert set(server["allowedHosts"]) == {"localhost", "127.0.0.1", "::1"}
    assert server["enableXsrfProtection"] is True
    assert server["enableCORS"] is True
    assert server["enableAgentApi"] is False
    assert server["maxUploadSize"] <= 10
    assert server["maxMessageSize"] <= 32
    assert server["disconnectedSessionTTL"] <= 60
    assert settings["browser"]["gatherUsageStats"] is False
    assert settings["client"]["showErrorDetails"] == "none"
    assert settings["client"]["showErrorLinks"] is False


def _started(arguments: Sequence[str]) -> str:
    done = subprocess.run(
        [sys.executable, "-c", _DRY_START, *arguments],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout


_DRY_START = """
import sys
from unittest.mock import patch
from complaint_kit import server
from streamlit import config
given = sys.argv[1:]
with patch.object(server.app, "run") as run:
    server.start(given, standalone_mode=False)
print(run.call_args.kwargs["config"])
"""


def test_whoever_serves_every_address_asks_no_stranger_for_their_own() -> None:
    assert "hideWelcomeMessage': True" in _started(["--server.address=0.0.0.0"])
    assert "hideWelcomeMessage" not in _started([])
