"""A blaming sentence said anew: what happened, how it felt, what is asked.

`reframe.yaml` of a language says how a note is told ("Waited 52 minutes" → "I waited 52 minutes")
and into which frames it fits. The words of the fact stay the customer's: a frame stands around
them, and joins notes as a person would. Nothing is added: who gives no feeling gets none.
"""

from __future__ import annotations

from collections.abc import Sequence

from complaint_kit.coach.filling import fill, fits
from complaint_kit.coach.frames import Frames, read_frames
from complaint_kit.coach.particles import mark_typed, settle_particles
from complaint_kit.coach.rules import find_folder
from complaint_kit.coach.saying import Asked, Told, choose
from complaint_kit.coach.telling import tell, tell_event

_LONGEST_JOINED = 70
"""Characters of a fact to which a request may be joined in the same sentence."""


def reframe(
    sentence: str,
    language: str,
    *,
    fact: str,
    feeling: str | None = None,
    request: str | None = None,
) -> str:
    """One "I" statement in place of `sentence`.

    `fact` is what happened, as a sentence or as notes; where it is empty, the event that `sentence`
    itself holds is taken, and where it holds none, the answer asks for it. `feeling` and `request`
    are the customer's own words for them. Raises `Unusable` for a language without a coach.
    """
    frames = read_frames(find_folder(language))
    sentence, fact, feeling, request = map(
        mark_typed, (sentence, fact, feeling or "", request or "")
    )
    told = tell(fact, frames) if fact.strip() else tell_event(sentence, frames)
    asked = _request(request.strip(), frames) if request.strip() else Asked("", "")
    text, has_request = _frame(told, feeling, asked, frames)
    parts = [text] if has_request or not asked.text else [text, asked.text]
    joint = "" if frames.stop == "。" else " "
    return settle_particles(joint.join(parts))


def find_event(sentence: str, language: str) -> str | None:
    """What happened, if a blaming `sentence` holds it, without the blame: "nobody rang me back"."""
    told = tell_event(mark_typed(sentence), read_frames(find_folder(language)))
    return settle_particles(told[0].text) if told else None


def _frame(told: Sequence[Told], feeling: str, asked: Asked, frames: Frames) -> tuple[str, bool]:
    """The first frame kind that fits what is told, filled, and whether the request is in it."""
    kinds = [note.kind for note in told]
    name = "missing" if not told else kinds[0] if len(told) == 1 else _several(kinds, frames)
    words = [note.text for note in told]
    joined = asked.joined if len("".join(words)) <= _LONGEST_JOINED else ""
    named = _of(name, feeling, frames)
    fitting = [frame for frame in named if fits(frame, words, frames, joined)]
    if not fitting:
        words = ["; ".join(words)]
        fitting = [frame for frame in _of("whole", feeling, frames) if "{request}" not in frame]
    frame = choose(fitting, "".join(words))
    return fill(frame, words, feeling, joined, frames), "{request}" in frame


def _several(kinds: Sequence[str], frames: Frames) -> str:
    """The most special frames for these kinds: `clause+noun`, or `several` for any."""
    name = "+".join(kinds)
    return name if name in frames.frames else "several"


def _of(name: str, feeling: str, frames: Frames) -> tuple[str, ...]:
    """The frames called so that have a place for the feeling; without one, those that have none."""
    found = frames.frames[name] if name in frames.frames else frames.frames["whole"]
    return tuple(frame for frame in found if ("feeling}" in frame) == bool(feeling.strip()))


def _request(request: str, frames: Frames) -> Asked:
    bare = request.rstrip(".。")
    found = (saying.ask(bare) for saying in frames.requests.for_note(bare))
    return next((asked for asked in found if asked), Asked(request, ""))
