"""Breaks runs of text into lines of a given width, in whatever unit the widths are.

Takes time in proportion to the text. Where a line may end is told in `atoms`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from operator import itemgetter

from complaint_kit.render.atoms import Atom, Run, may_end, read_atoms

SLACK = 1e-6
"""Sums of widths differ in the last digit with the order they are added in."""


@dataclass(slots=True, eq=False)
class Segment:
    run: Run
    text: str
    width: float


@dataclass(slots=True, eq=False)
class Line:
    segments: list[Segment]
    width: float

    @property
    def text(self) -> str:
        return "".join([segment.text for segment in self.segments])


def break_lines(
    runs: Sequence[Run], width: float, *, balanced: bool = False, no_lone_word: bool = False
) -> list[Line]:
    """The lines of `runs`, none wider than `width` unless a single character is.

    `balanced` makes lines of about equal length, no more of them than need be; `no_lone_word`
    moves a second word to a last line of only one, where a
    paragraph or a line feed ends it. A line feed ends a line; the white space at
    a break is left out, everything else is kept.
    """
    atoms = _fit(read_atoms(runs), width)
    lines = _fill(atoms, width)
    if balanced and len(lines) > 1:
        lines = _balance(atoms, width, len(lines))
    if no_lone_word:
        _lengthen_last_lines(lines, width)
    if len(runs) == 1:
        return [_line_of_one_run(line, runs[0]) for line in lines]
    return [_line(line) for line in lines]


def natural_width(runs: Sequence[Run]) -> float:
    """The width of the longest line if only line feeds broke it."""
    widest = width = 0.0
    for run in runs:
        if run.fixed is not None:
            width += run.fixed
            continue
        widths, size = run.widths, run.size
        for index, part in enumerate(run.text.split("\n")):
            if index:
                widest, width = max(widest, width), 0.0
            words = part.split(" ")
            width += size * (sum([widths[word] for word in words]) + (len(words) - 1) * widths[" "])
    return max(widest, width)


def _fit(atoms: list[Atom], width: float) -> list[Atom]:
    """Atoms tied together are joined as far as a line can hold them; what is wider is cut up."""
    fitted: list[Atom] = []
    limit = width + SLACK
    index, count = 0, len(atoms)
    while index < count:
        atom = atoms[index]
        end = index + 1
        total = atom.width
        while atoms[end - 1].tie and not atoms[end - 1].feed and end < count:
            total += atoms[end - 1].space_width + atoms[end].width
            end += 1
        if total <= limit:
            for other in atoms[index + 1 : end]:
                atom.join(other)
            fitted.append(atom)
        else:
            for part in atoms[index:end]:
                fitted += (part,) if part.width <= limit else _cut(part, limit)
        index = end
    return fitted


def _cut(atom: Atom, limit: float) -> Iterator[Atom]:
    """`atom` by character, each part as long as a line can hold, punctuation not parted from it."""
    characters = [
        (run, character, run.widths[character] * run.size if character else width)
        for run, text, width in atom.pieces
        for character in text or ("",)
    ]
    start, total = 0, 0.0
    for index, (_run, character, step) in enumerate(characters):
        while total + step > limit and index > start and not _is_mark(character):
            end = _end_of_part(characters, start, index)
            yield _part(characters[start:end])
            start, total = end, sum(width for _, _, width in characters[end:index])
        total += step
    part = _part(characters[start:])
    part.end_as(atom)
    yield part


def _end_of_part(characters: Sequence[tuple[Run, str, float]], start: int, end: int) -> int:
    """The last place up to `end` where the next line does not start with closing punctuation nor
    this one end with opening punctuation; `end` if there is none."""
    for place in range(end, start, -1):
        before, after = characters[place - 1][1], characters[place][1]
        if may_end(before, after) and not _is_mark(after):
            return place
    return end


def _is_mark(character: str) -> bool:
    return bool(character) and unicodedata.combining(character) != 0


def _part(characters: Sequence[tuple[Run, str, float]]) -> Atom:
    part = Atom()
    for run, group in groupby(characters, itemgetter(0)):
        texts, widths = zip(*((text, width) for _run, text, width in group), strict=True)
        part.add(run, "".join(texts), sum(widths))
    return part


def _fill(atoms: list[Atom], width: float) -> list[list[Atom]]:
    """As much on each line as it holds."""
    lines: list[list[Atom]] = []
    line: list[Atom] = []
    x, limit = 0.0, width + SLACK
    for atom in atoms:
        if line and x + atom.width > limit:
            lines.append(line)
            line, x = [], 0.0
        line.append(atom)
        x += atom.width + atom.space_width
        if atom.feed:
            lines.append(line)
            line, x = [], 0.0
    if line:
        lines.append(line)
    return lines


def _balance(atoms: list[Atom], width: float, count: int) -> list[list[Atom]]:
    """The lines of the smallest width that needs no more than `count` of them."""
    low, high = max(atom.width for atom in atoms), width
    for _ in range(8):
        middle = (low + high) / 2
        if len(_fill(atoms, middle)) <= count:
            high = middle
        else:
            low = middle
    return _fill(atoms, high)


def _lengthen_last_lines(lines: list[list[Atom]], width: float) -> None:
    """Move a second word down to each last line of only one, if the line above can spare it."""
    for above, last in pairwise(lines):
        if len(last) != 1 or len(above) < 3 or not (last[0].feed or last is lines[-1]):
            continue
        spare, alone = above[-1], last[0]
        if spare.feed or not spare.space or any(" " in text for _, text, _ in alone.pieces):
            continue
        if spare.width + spare.space_width + alone.width <= width + SLACK:
            last.insert(0, above.pop())


def _line_of_one_run(atoms: list[Atom], run: Run) -> Line:
    """What `_line` gives, in less time; most lines are such lines."""
    texts: list[str] = []
    width = 0.0
    for atom in atoms:
        texts += [piece[1] for piece in atom.pieces]
        texts.append(atom.space)
        width += atom.width + atom.space_width
    texts.pop()
    width -= atoms[-1].space_width
    return Line([Segment(run, "".join(texts), width)], width)


def _line(atoms: list[Atom]) -> Line:
    """Neighbouring pieces of one run become one segment."""
    segments: list[Segment] = []
    total = own = 0.0
    run: Run | None = None
    texts: list[str] = []
    last = atoms[-1]
    for atom in atoms:
        pieces = atom.pieces
        if atom.space_run is not None and atom is not last:
            pieces = [*pieces, (atom.space_run, atom.space, atom.space_width)]
        for piece_run, text, width in pieces:
            if piece_run is not run:
                if run is not None:
                    segments.append(Segment(run, "".join(texts), own))
                run, texts, own = piece_run, [], 0.0
            texts.append(text)
            own += width
            total += width
    if run is not None:
        segments.append(Segment(run, "".join(texts), own))
    return Line(segments, total)
