"""Makes the coach's rules into what is read in at once: `made.json` in each language's folder."""

from __future__ import annotations

import json

from complaint_kit.coach.making import MADE, make
from complaint_kit.coach.rules import coached, find_folder


def main() -> None:
    """Write the file of each language that has a coach."""
    for tag in coached():
        folder = find_folder(tag)
        made = json.dumps(make(folder), ensure_ascii=False, separators=(",", ":"))
        (folder / MADE).write_text(made, encoding="utf-8")
        print(f"{tag}: {len(made) // 1000} kB")


if __name__ == "__main__":
    main()
