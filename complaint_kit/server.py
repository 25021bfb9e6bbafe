"""The wizard as it is served: `python -m complaint_kit.server`, with Streamlit's own options.

`app` is the wizard as an ASGI app, with what `streamlit run` does not give: headers that keep a
browser from telling anyone, a log without anybody's words, and sessions that end in time.
"""

from __future__ import annotations

import asyncio
import sys
import webbrowser
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import click
import streamlit as st
from starlette.middleware import Middleware
from streamlit import config, file_util, runtime
from streamlit.web import bootstrap
from streamlit.web.cli import configurator_options
from streamlit.web.server import server_util

from complaint_kit.serving.headers import Headers
from complaint_kit.serving.left_sessions import take_over
from complaint_kit.serving.logs import hush
from complaint_kit.serving.origins import SameOrigin
from complaint_kit.serving.whole_answers import send_whole_answers

WIZARD = Path(__file__).resolve().parent.parent / "streamlit_app.py"

_EVERYWHERE = {"0.0.0.0", "::"}  # noqa: S104


@asynccontextmanager
async def _in_service(_app: st.App) -> AsyncIterator[None]:
    hush()
    send_whole_answers()
    streamlit = runtime.get_instance()
    left = take_over(streamlit, config.get_option("server.disconnectedSessionTTL"))
    clearing = asyncio.create_task(left.let_go_in_time(streamlit))
    if not config.get_option("server.headless"):
        address = server_util.get_display_address(config.get_option("server.address") or "::")
        asyncio.get_running_loop().call_soon(webbrowser.open, server_util.get_url(address))
    yield
    clearing.cancel()


def _say_that_it_was_us(_error: Exception) -> bool:
    """In place of Streamlit's own box, which speaks to programmers. Nothing typed is lost."""
    from complaint_kit.wizard.interface import pack_of_pages

    st.error(pack_of_pages().say("our-mistake"))
    return True


app = st.App(
    WIZARD,
    lifespan=_in_service,
    middleware=[
        Middleware(SameOrigin),
        Middleware(Headers, page=Path(file_util.get_static_dir(), "index.html").read_bytes()),
    ],
    on_script_error=_say_that_it_was_us,
)


@click.command(context_settings={"auto_envvar_prefix": "STREAMLIT"})
@configurator_options
def start(**options: Any) -> None:
    """Serve the wizard until ended. Takes the options of `streamlit run`."""
    given = {
        name.replace("_", "."): value
        for name, value in options.items()
        if value is not None and value != ()
    }
    bootstrap.load_config_options(given)
    if config.get_option("server.address") in _EVERYWHERE:
        # To greet, Streamlit would ask a server on the internet for this computer's address.
        given["logger.hideWelcomeMessage"] = True
    # Streamlit looks for its settings, and for modules, beside what was started.
    sys.argv = [str(WIZARD)]
    app.run(config=given)


if __name__ == "__main__":
    start()
