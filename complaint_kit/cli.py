"""The command line: where the parts meet, beside the wizard.

Exit status: 0 done; 1 done, and there are findings; 2 the input can't be used, with one
sentence on standard error, and no output file left behind or changed.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import sys
from collections.abc import Callable, Sequence
from dataclasses import asdict
from datetime import date, datetime
from io import TextIOWrapper
from pathlib import Path
from typing import NoReturn

from pydantic_core import PydanticCustomError

from complaint_kit import FORMATS, export, saved
from complaint_kit.case import Case
from complaint_kit.casefile import MAX_BYTES, read_case, write_case
from complaint_kit.checks import check, cover, find_holds
from complaint_kit.errors import PackError, Unusable
from complaint_kit.finding import Finding
from complaint_kit.language import Language, find_language, languages
from complaint_kit.secrecy import SecretWords
from complaint_kit.sentences import explain, sentence, tell_gap
from complaint_kit.values import read_day

_INTERFACE = "en"
_STANDARD = "-"


def run(arguments: Sequence[str]) -> int:
    """Does what `arguments` say and returns the exit status."""
    speak = find_language(_INTERFACE)
    if isinstance(sys.stderr, TextIOWrapper):
        sys.stderr.reconfigure(errors="backslashreplace")
    try:
        wants_help = not {"-h", "--help"}.isdisjoint(arguments)
        options = _parser(speak.say if wants_help else _say_nothing).parse_args(arguments)
        command: Callable[[argparse.Namespace, Language], int] = options.run
        return command(options, speak)
    except Unusable as error:
        place = f"{error.place}: " if error.place else ""
        print(f"{place}{explain(error, speak)}", file=sys.stderr)
        return 2
    except PackError as error:
        print(error, file=sys.stderr)
        return 2
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise Unusable("usage", detail=message)


def _parser(say: Callable[..., str]) -> argparse.ArgumentParser:
    parser = _Parser(prog="python -m complaint_kit", description=say("commands-about"))
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    checked = commands.add_parser("check", help=say("commands-check"))
    checked.add_argument("case", help=say("commands-case"))
    checked.add_argument("--json", action="store_true", help=say("commands-json"))
    checked.add_argument("--date", type=_day, help=say("commands-date"))
    checked.set_defaults(run=_check)

    coached = commands.add_parser("coach", help=say("commands-coach"))
    coached.add_argument("text", nargs="?", default=_STANDARD, help=say("commands-text"))
    coached.add_argument("--language", required=True, help=say("commands-language"))
    coached.add_argument("--json", action="store_true", help=say("commands-json"))
    coached.set_defaults(run=_coach)

    exported = commands.add_parser("export", help=say("commands-export"))
    exported.add_argument("case", help=say("commands-case"))
    exported.add_argument("--document", required=True, help=say("commands-document"))
    formats = say("commands-format", formats=" · ".join(FORMATS))
    exported.add_argument("--format", required=True, help=formats)
    exported.add_argument("--date", type=_day, help=say("commands-date"))
    exported.add_argument("--keep", action="store_true", help=say("commands-keep"))
    exported.add_argument("--beside", default="", metavar="TAG", help=say("commands-beside"))
    exported.add_argument("--limit", type=_limit, help=say("commands-limit"))
    exported.add_argument("--output", default=_STANDARD, help=say("commands-output"))
    exported.set_defaults(run=_export)

    opened = commands.add_parser("open", help=say("commands-open"))
    opened.add_argument("file", help=say("commands-file"))
    opened.add_argument("--output", default=_STANDARD, help=say("commands-output"))
    opened.set_defaults(run=_open)

    documents = commands.add_parser("documents", help=say("commands-documents"))
    documents.set_defaults(run=_list_documents)
    known = commands.add_parser("languages", help=say("commands-languages"))
    known.set_defaults(run=_list_languages)
    return parser


def _say_nothing(_message: str, **_slots: str) -> str:
    """Help that nobody asked for: reading the sentences costs a third of a short command."""
    return ""


def _check(options: argparse.Namespace, speak: Language) -> int:
    case = _read(options.case)
    findings = check(case, options.date or _today(), _secret_words())
    covered = cover(case)
    if options.json:
        told = [asdict(f) | {"sentence": sentence(f, speak)} for f in findings]
        _print(json.dumps({"findings": told, "coverage": covered}, ensure_ascii=False, indent=2))
    else:
        for finding in findings:
            _print(_told(finding, speak))
        _print(_coverage_line(case, covered, speak))
    return 1 if findings else 0


def _coach(options: argparse.Namespace, speak: Language) -> int:
    """What would make a reader defensive, a finding a line: where, which flag, the words, why."""
    from complaint_kit.coach import review

    text = _read_text(options.text)
    found = review(text, options.language)
    if options.json:
        told = [one._asdict() | {"words": text[one.start : one.end]} for one in found]
        _print(json.dumps({"findings": told}, ensure_ascii=False, indent=2))
        return 1 if found else 0
    for one in found:
        line = text.count("\n", 0, one.start) + 1
        column = one.start - (text.rfind("\n", 0, one.start) + 1) + 1
        words = " ".join(text[one.start : one.end].split())
        _print(f"{line}:{column}\t{one.flag}\t{words}\t{one.why}")
        _print(speak.say("commands-instead", suggestion=one.suggestion))
    return 1 if found else 0


def _export(options: argparse.Namespace, speak: Language) -> int:
    case = _read(options.case)
    try:
        today = options.date or _today()
        if options.limit is None:
            choices = {"keep": options.keep, "beside": options.beside}
            made = export(case, options.document, options.format, today, **choices)
        else:
            made = _fit(case, options, today)
    except Unusable as error:
        raise _within(options.case, error) if error.place else error from None
    _write(options.output, made, source=options.case)
    held = list(find_holds(case, _secret_words()))
    if held:
        print(speak.say("commands-held"), file=sys.stderr)
        for finding in held:
            print(_told(finding, speak), file=sys.stderr)
    return 0


def _fit(case: Case, options: argparse.Namespace, today: date) -> bytes:
    """The text for a form on a website; what of the answers did not fit is said beside it."""
    from complaint_kit.pipeline import compose_document
    from complaint_kit.render.form import fit

    if options.format != "text":
        raise Unusable("limit_is_text")
    if options.keep:
        raise Unusable("keep_is_pdf")
    if options.beside:
        raise Unusable("beside_is_page")
    fitted = fit(compose_document(case, options.document, today), options.limit)
    for place in fitted.left_out:
        print(place, file=sys.stderr)
    return f"{fitted.text}\n".encode()


def _open(options: argparse.Namespace, _speak: Language) -> int:
    case = _read(options.file, saved.read_saved, most=saved.MAX_BYTES)
    _write(options.output, write_case(case), source=options.file)
    return 0


def _list_documents(_options: argparse.Namespace, _speak: Language) -> int:
    for language in languages().values():
        for template in language.documents.values():
            _print(f"{language.tag}\t{template.name}\t{template.title}\t{template.when}")
    return 0


def _list_languages(_options: argparse.Namespace, _speak: Language) -> int:
    for language in languages().values():
        _print(f"{language.tag}\t{language.name}")
    return 0


def _told(finding: Finding, speak: Language) -> str:
    return f"{finding.place}: {sentence(finding, speak)}"


def _coverage_line(case: Case, covered: dict[str, bool], speak: Language) -> str:
    missing = [tell_gap(name, case, speak) for name, there in covered.items() if not there]
    done, everything = sum(covered.values()), len(covered)
    if not missing:
        return speak.say("coverage-summary", done=done, all=everything)
    listed = speak.list_of(missing)
    return speak.say("coverage-summary-missing", done=done, all=everything, missing=listed)


def _read(name: str, read: Callable[[bytes], Case] = read_case, *, most: int = MAX_BYTES) -> Case:
    """The case that `read` finds in the file, of which it gets no more than `most` + 1 bytes."""
    data = _read_bytes(name, most)
    try:
        return read(data)
    except Unusable as error:
        raise _within(name, error) from None


def _read_bytes(name: str, most: int) -> bytes:
    """What is in the file, of which no more than `most` + 1 bytes are read."""
    try:
        with Path(name).open("rb") as file:
            return file.read(most + 1)
    except FileNotFoundError:
        raise Unusable("file_absent", name) from None
    except IsADirectoryError:
        raise Unusable("file_is_folder", name) from None
    except (OSError, ValueError):
        raise Unusable("file_unreadable", name) from None


def _read_text(name: str) -> str:
    """The text in the file, or on standard input: UTF-8, no more than a case file may have."""
    if name == _STANDARD:
        data = sys.stdin.buffer.read(MAX_BYTES + 1)
    else:
        data = _read_bytes(name, MAX_BYTES)
    if len(data) > MAX_BYTES:
        raise Unusable("text_too_large", name, most=MAX_BYTES // (1024 * 1024))
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Unusable("text_not_utf8", name) from None


def _within(name: str, error: Unusable) -> Unusable:
    """The same, with the file that it is about."""
    place = ", ".join(filter(None, (name, error.place)))
    return Unusable(error.code, place, **error.details)


def _write(name: str, data: bytes, *, source: str) -> None:
    """Writes all of `data` or nothing: beside the file first, then in its place.

    A link is followed. What is no file, such as a pipe, is written to as it is. `source` is
    the file that the case came from, which is never overwritten.
    """
    if name == _STANDARD:
        _write_out(data)
        return
    try:
        path = Path(name).resolve()
        if path == Path(source).resolve():
            raise Unusable("output_is_input", name)
        if path.is_dir() or name.endswith(os.sep):
            raise Unusable("output_is_folder", name)
        if path.exists() and not path.is_file():
            path.write_bytes(data)
        elif path.exists() and not os.access(path, os.W_OK):
            raise Unusable("output_unwritable", name)
        else:
            _replace(path, data)
    except (OSError, ValueError):
        raise Unusable("output_unwritable", name) from None


def _replace(path: Path, data: bytes) -> None:
    beside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with beside.open("xb") as file:
            file.write(data)
        if path.exists():
            beside.chmod(path.stat().st_mode & 0o777)
        beside.replace(path)
    except BaseException:
        beside.unlink(missing_ok=True)
        raise


def _write_out(data: bytes) -> None:
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except BrokenPipeError:
        raise
    except (OSError, AttributeError):  # A standard output that is full, or was closed.
        raise Unusable("output_unwritable", _STANDARD) from None


def _print(text: str) -> None:
    """One line on standard output, in whatever letters the terminal has."""
    _write_out(f"{text}\n".encode(sys.stdout.encoding or "utf-8", "backslashreplace"))


def _day(text: str) -> date:
    try:
        return read_day(text)
    except PydanticCustomError as error:
        raise Unusable(error.type, "--date") from None


def _limit(text: str) -> int:
    if not re.fullmatch("[0-9]{1,9}", text) or int(text) == 0:
        raise Unusable("limit_form", "--limit", value=text[:40])
    return int(text)


def _today() -> date:
    return datetime.now().astimezone().date()


def _secret_words() -> list[SecretWords]:
    return [language.secret_words for language in languages().values()]
