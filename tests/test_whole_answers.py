"""What a whole run has drawn is sent to its end before a part of the page is drawn again."""

from __future__ import annotations

import pytest
from streamlit.proto.ForwardMsg_pb2 import ForwardMsg
from streamlit.runtime import app_session
from streamlit.runtime.forward_msg_queue import ForwardMsgQueue

from complaint_kit.serving.whole_answers import WholeAnswers, send_whole_answers

FRAGMENT = "form"


def drawn(text: str, fragment: str = FRAGMENT) -> ForwardMsg:
    message = ForwardMsg()
    message.metadata.delta_path[:] = [0, 0]
    message.delta.new_element.text.body = text
    message.delta.fragment_id = fragment
    return message


def finished() -> ForwardMsg:
    message = ForwardMsg()
    message.script_finished = ForwardMsg.FINISHED_SUCCESSFULLY
    return message


def test_a_fragment_takes_nothing_out_of_what_a_whole_run_still_has_to_send() -> None:
    queue = WholeAnswers()
    for message in (drawn("a fold"), finished()):
        queue.enqueue(message)
    queue.clear(retain_lifecycle_msgs=True, fragment_ids_this_run=[FRAGMENT])
    queue.enqueue(drawn("the fold again"))
    kinds = [message.WhichOneof("type") for message in queue.flush()]
    assert kinds == ["delta", "script_finished", "delta"]


def test_a_run_of_the_whole_page_replaces_what_was_not_sent() -> None:
    queue = WholeAnswers()
    for message in (drawn("a fold"), finished()):
        queue.enqueue(message)
    queue.clear(retain_lifecycle_msgs=True)
    kinds = [message.WhichOneof("type") for message in queue.flush()]
    assert kinds == ["script_finished"]


def test_every_session_of_the_server_sends_whole_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("streamlit.runtime.app_session.ForwardMsgQueue", ForwardMsgQueue)
    send_whole_answers()
    assert vars(app_session)["ForwardMsgQueue"] is WholeAnswers
