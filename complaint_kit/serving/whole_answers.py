"""What a whole run has drawn reaches the browser, although a part of the page is drawn again.

Streamlit 1.67 takes the parts that a fragment is about to draw again out of what still waits to be
sent. If a run of the whole page has just ended, the browser hears that it is complete, has not got
those parts, and removes them, to build them anew a moment later: what the customer had unfolded is
closed, a press on a button is lost, the keyboard has no place. So everything is sent, in order.
"""

from __future__ import annotations

from streamlit.runtime import app_session
from streamlit.runtime.forward_msg_queue import ForwardMsgQueue


class WholeAnswers(ForwardMsgQueue):
    """What waits to be sent to one browser."""

    def clear(
        self,
        retain_lifecycle_msgs: bool = False,
        fragment_ids_this_run: list[str] | None = None,
    ) -> None:
        """Like Streamlit's own, but for the run of a fragment nothing is taken out."""
        if fragment_ids_this_run is None:
            super().clear(retain_lifecycle_msgs)
        else:
            self._delta_index_map = {}


def send_whole_answers() -> None:
    """From now on, let every session have such a queue."""
    setattr(app_session, "ForwardMsgQueue", WholeAnswers)  # noqa: B010 - it is not declared
