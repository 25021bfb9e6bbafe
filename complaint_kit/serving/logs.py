"""A log that tells which mistake happened and where, never what anybody had typed.

The message of an exception often quotes the value it is about, and a traceback ends with it. So
the two are kept apart: the kind of exception and its places go into the log, its words do not.
"""

from __future__ import annotations

import logging
import sys
import threading
import traceback
import warnings
from types import TracebackType
from typing import Any, TextIO

_LOG = logging.getLogger("complaint_kit")
_DEEPEST = 12


def hush() -> None:
    """From now on nothing that is logged or printed about a mistake quotes a value.

    For the whole process, and for good: it is called once, by a server that starts.
    """
    make = logging.getLogRecordFactory()

    def make_discreet(*args: Any, **kwargs: Any) -> logging.LogRecord:
        return without_values(make(*args, **kwargs))

    logging.setLogRecordFactory(make_discreet)
    # What can't be logged would be printed with its arguments.
    logging.raiseExceptions = False
    sys.excepthook = _note
    threading.excepthook = lambda told: _note(told.exc_type, told.exc_value, told.exc_traceback)
    sys.unraisablehook = lambda told: _note(told.exc_type, told.exc_value, told.exc_traceback)
    warnings.showwarning = _note_warning


def without_values(record: logging.LogRecord) -> logging.LogRecord:
    """`record` itself, with the kind and the places of an exception in the place of its words.

    Of a message for debugging nothing is left: Streamlit's quote what a browser sent.
    """
    if record.levelno < logging.INFO:
        record.msg, record.args = "(withheld)", ()
    if isinstance(record.msg, BaseException):
        record.msg = type(record.msg).__name__
    if isinstance(record.args, tuple):
        record.args = tuple(_named(value) for value in record.args)
    elif record.args:
        record.args = {name: _named(value) for name, value in record.args.items()}
    if record.name == "asyncio":
        # Below its first line it describes a task, and what the task raised with it.
        record.msg, record.args = record.getMessage().partition("\n")[0], ()
    if record.exc_info and record.exc_info[1]:
        record.msg = "\n".join(
            [record.getMessage().rstrip(), *kinds_and_places(record.exc_info[1])]
        )
        record.args = ()
    record.exc_info = record.exc_text = None
    return record


def kinds_and_places(error: BaseException) -> list[str]:
    """A line for `error` and for each that led to it, with the places that it came through."""
    lines: list[str] = []
    told: set[int] = set()
    link: BaseException | None = error
    while link is not None and id(link) not in told:
        told.add(id(link))
        lines.append(type(link).__name__)
        places = traceback.extract_tb(link.__traceback__)[-_DEEPEST:]
        lines += [f"  {place.filename}:{place.lineno} {place.name}" for place in places]
        link = link.__cause__ or link.__context__
    return lines


def _named(value: object) -> object:
    return type(value).__name__ if isinstance(value, BaseException) else value


def _note(
    kind: type[BaseException], error: BaseException | None, _trace: TracebackType | None
) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    _LOG.error("\n".join(kinds_and_places(error)) if error else kind.__name__)


def _note_warning(  # noqa: PLR0917 - as Python calls it
    message: Warning | str,  # noqa: ARG001 - it may quote a value
    category: type[Warning],
    filename: str,
    lineno: int,
    file: TextIO | None = None,  # noqa: ARG001 - the log is the place for it
    line: str | None = None,  # noqa: ARG001
) -> None:
    _LOG.warning("%s %s:%d", category.__name__, filename, lineno)
