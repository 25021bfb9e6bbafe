"""A Chromium and a server of the wizard's own, for whoever wants to look at it."""

from __future__ import annotations

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from http.client import HTTPConnection
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, sync_playwright

ROOT = Path(__file__).parent.parent
WIZARD = ("-m", "complaint_kit.server")
"""What Python is told to start the wizard, as `make run` does."""

_HOST = "127.0.0.1"
_PATIENCE = 30.0
ARGUMENTS = (
    "--no-sandbox",
    "--headless",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def find_chromium() -> str | None:
    """The Chromium that $CHROMIUM names, one on the path, or Debian's."""
    named = os.environ.get("CHROMIUM")
    if named:
        return named if Path(named).is_file() else shutil.which(named)
    names = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
    found = (shutil.which(name) for name in names)
    return next(filter(None, found), None) or (
        "/usr/bin/chromium" if Path("/usr/bin/chromium").is_file() else None
    )


@contextmanager
def open_chromium(executable: str) -> Iterator[Browser]:
    """A browser without a window, closed at the end."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=executable, args=[*ARGUMENTS])
        yield browser
        browser.close()


def end_browser(profile: Path) -> None:
    """Kills every process that runs on the folder `profile`: no time to write anything down."""
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_bytes()
        except OSError:
            continue
        if f"--user-data-dir={profile}".encode() in words:
            with suppress(ProcessLookupError):
                os.kill(int(folder.name), signal.SIGKILL)


@contextmanager
def serve_wizard(command: Sequence[str] = WIZARD) -> Iterator[str]:
    """The address of a server on a free port of this computer, ended at the end.

    Python is given `command`. Raises `RuntimeError` if it does not come up.
    """
    port = find_port()
    server = start_wizard(port, command)
    try:
        yield f"http://{_HOST}:{port}"
    finally:
        server.terminate()
        try:
            server.wait(timeout=10)
        except subprocess.TimeoutExpired:
            server.kill()
            server.wait()


def find_port() -> int:
    """A port of the loopback interface that is free."""
    with socket.socket() as free:
        free.bind((_HOST, 0))
        port: int = free.getsockname()[1]
    return port


def start_wizard(port: int, command: Sequence[str] = WIZARD) -> subprocess.Popen[bytes]:
    """The process of a server on `port`, once it answers; whoever starts it ends it.

    Raises `RuntimeError` if it does not come up.
    """
    options = [
        f"--server.port={port}",
        f"--server.address={_HOST}",
        "--server.headless=true",
        "--server.fileWatcherType=none",
    ]
    server = subprocess.Popen(
        [sys.executable, *command, *options],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.STDOUT,
    )
    wait_until_up(port, server)
    return server


def wait_until_up(port: int, server: subprocess.Popen[Any]) -> None:
    """Returns once the server answers on `port`; `RuntimeError` if it ended or never does."""
    end = time.monotonic() + _PATIENCE
    while time.monotonic() < end:
        if server.poll() is not None:
            raise RuntimeError(f"the server ended with status {server.returncode}")
        try:
            connection = HTTPConnection(_HOST, port, timeout=1)
            connection.request("GET", "/_stcore/health")
            if connection.getresponse().status == 200:
                return
        except OSError:
            pass
        time.sleep(0.1)
    raise RuntimeError("the server did not come up")
