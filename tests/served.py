"""The wizard's server with a question box: python -m tests.served, and options of Streamlit.

For each line on standard input, a word written backwards (so that the question is not among what it
finds), it answers with a line of JSON: what still holds the word in memory, and for each session
the kind of queue that its answers wait in. After the line `!` every answer that is given meets a
mistake: an exception that quotes it.
"""

from __future__ import annotations

import gc
import json
import sys
import threading
from typing import Any, NoReturn
from unittest.mock import patch

from streamlit import runtime

from complaint_kit import server


def _answer_questions() -> None:
    for line in sys.stdin:
        word = line.strip()
        if word == "!":
            _make_mistakes()
            told: dict[str, Any] = {}
        else:
            told = {"holders": _holders(word[::-1]), "sessions": _queues()}
        print(f"told {json.dumps(told)}", flush=True)


def _holders(word: str) -> list[str]:
    """The kinds of the objects that a text with `word` in it hangs on, the question's own apart."""
    as_bytes = word.encode()
    ours = {id(sys._getframe())}
    return [
        type(holder).__name__
        for holder in gc.get_objects()
        if id(holder) not in ours
        and any(
            (isinstance(held, str) and word in held)
            or (isinstance(held, bytes | bytearray) and as_bytes in held)
            for held in gc.get_referents(holder)
            if held is not word and held is not as_bytes
        )
    ]


def _queues() -> list[str]:
    manager: Any = runtime.get_instance()._session_mgr
    sessions = [info.session for info in manager.list_sessions()]
    return [type(session._browser_queue).__name__ for session in sessions]


def _make_mistakes() -> None:
    from complaint_kit.wizard import fields

    def fail(key: str, value: object) -> NoReturn:
        raise ValueError(f"can't keep {value!r}", value, key)

    patch.object(fields, "answer", fail).start()


if __name__ == "__main__":
    threading.Thread(target=_answer_questions, daemon=True).start()
    server.start()
