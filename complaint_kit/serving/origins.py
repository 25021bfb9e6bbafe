"""Who may open a websocket: a page of this very server, and no page of anyone else.

Streamlit lets in pages from any port of this computer, and asks a server on the internet for its
own address before it turns a stranger away. Here the stranger is turned away first.
"""

from __future__ import annotations

from urllib.parse import urlsplit

from complaint_kit.serving.headers import ASGIApp, Message, Receive, Send

_AGAINST_THE_RULES = 1008


class SameOrigin:
    """An ASGI app that closes a websocket of `app` which another site's page asks for."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Message, receive: Receive, send: Send) -> None:
        if scope["type"] != "websocket" or is_our_page(dict(scope["headers"])):
            return await self._app(scope, receive, send)
        await receive()
        return await send({"type": "websocket.close", "code": _AGAINST_THE_RULES})


def is_our_page(headers: dict[bytes, bytes]) -> bool:
    """Whether whoever sent `headers` is a page of the host it asks; what names no page is none.

    A browser always says where its page is from.
    """
    origin = headers.get(b"origin")
    if origin is None:
        return True
    try:
        return urlsplit(origin).netloc.lower() == headers.get(b"host", b"").lower() != b""
    except ValueError:
        return False
