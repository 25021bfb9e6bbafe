"""A page with the widgets of another and nothing else, as a script for Streamlit."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from benchmarks.visitor import Piece

Place = tuple[int, ...]

_SIDEBAR = 1
_LEFT_OUT = frozenset({"bidi_component"})
"""Widgets that are a program of the page's own."""


def count_widgets(pieces: Mapping[Place, Piece]) -> int:
    """How many of `pieces` are widgets; a card or a menu that tells when it is opened is one."""
    return sum(1 for piece in pieces.values() if piece.name and piece.kind not in _LEFT_OUT)


def write_bare_page(pieces: Mapping[Place, Piece]) -> str:
    """A script that draws the widgets of `pieces` in the same rows, columns and cards."""
    lines = ["import streamlit as st", ""]
    for place in sorted({place[:1] for place in pieces}):
        inner = list(_draw_inside(pieces, place))
        side = place == (_SIDEBAR,)
        lines += _within("st.sidebar", inner) if side and inner else inner
    return "\n".join(lines) + "\n"


def _draw_inside(pieces: Mapping[Place, Piece], place: Place) -> Iterator[str]:
    inside = sorted(one for one in pieces if one[:-1] == place)
    for child in inside:
        piece = pieces[child]
        inner = list(_draw_inside(pieces, child))
        if any(pieces[one].kind == "column" for one in pieces if one[:-1] == child):
            yield from _draw_columns(pieces, child)
        elif piece.kind == "flex_container" and _arranges(piece):
            yield from _within(_row(piece), inner)
        elif piece.kind in _CARDS:
            yield from _within(_CARDS[piece.kind](piece), inner)
        elif piece.kind in _WIDGETS:
            yield f"st.{_WIDGETS[piece.kind](piece.about)}, key={piece.name!r})"
        elif piece.name and piece.kind not in _LEFT_OUT:
            raise NotImplementedError(f"{piece.name}: no bare {piece.kind}")
        else:
            yield from inner


def _draw_columns(pieces: Mapping[Place, Piece], row: Place) -> Iterator[str]:
    columns = sorted(one for one in pieces if one[:-1] == row)
    name = "row_" + "_".join(map(str, row))
    yield f"{name} = st.columns({[pieces[one].about.weight for one in columns]!r})"
    for number, column in enumerate(columns):
        yield from _within(f"{name}[{number}]", list(_draw_inside(pieces, column)))


def _arranges(piece: Piece) -> bool:
    """Whether it puts widgets side by side or in a frame; any other container does nothing."""
    return bool(piece.about.border or piece.about.direction == piece.about.HORIZONTAL)


def _row(piece: Piece) -> str:
    horizontal = piece.about.direction == piece.about.HORIZONTAL
    return f"st.container(horizontal={horizontal}, border={bool(piece.about.border)})"


def _within(frame: str, inner: list[str]) -> list[str]:
    return [f"with {frame}:", *(f"    {line}" for line in inner)] if inner else [frame]


def _expander(piece: Piece) -> str:
    tells = f", key={piece.name!r}, on_change='rerun'" if piece.name else ""
    return f"st.expander({piece.about.label!r}{tells})"


def _popover(piece: Piece) -> str:
    tells = f", key={piece.name!r}, on_change='rerun'" if piece.name else ""
    return f"st.popover({piece.about.label!r}{tells})"


def _options(about: Any) -> str:
    return repr(list(about.options))


def _picked(about: Any) -> str:
    style = "pills" if about.style == about.PILLS else "segmented_control"
    mode = "multi" if about.click_mode == about.MULTI_SELECT else "single"
    return (
        f"{style}({about.label!r}, {[o.content for o in about.options]!r}, selection_mode={mode!r}"
    )


_CARDS: dict[str, Callable[[Piece], str]] = {"expandable": _expander, "popover": _popover}
_WIDGETS: dict[str, Callable[[Any], str]] = {
    "button": lambda it: f"button({it.label!r}, type={it.type!r}",
    "download_button": lambda it: f"download_button({it.label!r}, b''",
    "text_input": lambda it: (
        f"text_input({it.label!r}, {it.value or it.default!r}, placeholder={it.placeholder!r}"
    ),
    "text_area": lambda it: (
        f"text_area({it.label!r}, {it.value or it.default!r}, placeholder={it.placeholder!r}"
    ),
    "checkbox": lambda it: (
        f"{'toggle' if it.type == it.TOGGLE else 'checkbox'}({it.label!r}, {it.default!r}"
    ),
    "selectbox": lambda it: f"selectbox({it.label!r}, {_options(it)}, None",
    "radio": lambda it: f"radio({it.label!r}, {_options(it)}",
    "multiselect": lambda it: f"multiselect({it.label!r}, {_options(it)}",
    "date_input": lambda it: f"date_input({it.label!r}, None",
    "button_group": _picked,
    "file_uploader": lambda it: f"file_uploader({it.label!r}, {list(it.type)!r}",
}
