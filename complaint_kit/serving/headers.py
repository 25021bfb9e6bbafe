"""What a browser is told with every answer: load nothing from elsewhere, keep nothing, tell nobody.

Pure ASGI: the answer passes through as it comes, piece by piece, and a websocket is left alone.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any, TypeAlias

Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]
ASGIApp: TypeAlias = Callable[[Message, Receive, Send], Awaitable[None]]

_INLINE_SCRIPT = re.compile(rb"<script>(.*?)</script>", re.DOTALL)
_POLICY = {
    "default-src": "'none'",
    # A component's script comes as a blob; Streamlit's messages count in WebAssembly.
    "script-src": "'self' blob: 'wasm-unsafe-eval'",
    "style-src": "'self' 'unsafe-inline'",  # Streamlit writes its styles while it runs.
    "img-src": "'self' data:",
    "font-src": "'self' data:",
    "connect-src": "'self'",
    "manifest-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
    "frame-ancestors": "'none'",
}
_DENIED = (
    "accelerometer autoplay camera display-capture encrypted-media geolocation gyroscope "
    "magnetometer microphone midi payment picture-in-picture publickey-credentials-get "
    "screen-wake-lock serial usb xr-spatial-tracking"
)
_FIXED = {
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "x-frame-options": "DENY",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": ", ".join(f"{name}=()" for name in _DENIED.split()),
}
_KEPT_FOR_EVER = b"immutable"


class Headers:
    """An ASGI app that adds the headers to every HTTP answer of `app`.

    `page` is the HTML that `app` serves: the scripts that stand in it may run, no others.
    """

    def __init__(self, app: ASGIApp, page: bytes) -> None:
        self._app = app
        fixed = {"content-security-policy": policy_for(page), **_FIXED}
        self._headers = [(name.encode(), value.encode()) for name, value in fixed.items()]
        self._ours = {name for name, _ in self._headers}

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            return await self._app(scope, receive, send)

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = self._added_to(message.get("headers", ()))
            await send(message)

        return await self._app(scope, receive, send_with_headers)

    def _added_to(self, found: Any) -> list[tuple[bytes, bytes]]:
        kept = [(name, value) for name, value in found if name.lower() not in self._ours]
        caching = [value for name, value in kept if name.lower() == b"cache-control"]
        # Only files that say so themselves, the program's own, may be kept by a browser.
        if not any(_KEPT_FOR_EVER in value for value in caching):
            kept = [(name, value) for name, value in kept if name.lower() != b"cache-control"]
            kept.append((b"cache-control", b"no-store"))
        return kept + self._headers


def policy_for(page: bytes) -> str:
    """The Content-Security-Policy under which `page` works; its inline scripts by their hash."""
    digests = (hashlib.sha256(script).digest() for script in _INLINE_SCRIPT.findall(page))
    allowed = [f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests]
    scripts = " ".join([_POLICY["script-src"], *allowed])
    return "; ".join(
        f"{name} {value}" for name, value in {**_POLICY, "script-src": scripts}.items()
    )
