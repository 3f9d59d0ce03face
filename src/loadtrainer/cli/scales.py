"""``loadtrainer scales``: the table of supported scales, for a screen, a program or the README."""

import sys
from collections.abc import Iterable
from textwrap import wrap
from typing import TYPE_CHECKING, Annotated, Any

import typer

from loadtrainer.cli.common import DataDir, Json, emit
from loadtrainer.core.words import caution
from loadtrainer.errors import UsageError

if TYPE_CHECKING:
    from loadtrainer.scales.base import Profile

HEAD = ("scale", "models", "radio", "values", "rate", "holds value", "hangs up", "current", "evidence")
RADIO = {"gatt": "connects", "advert": "listens"}
WIDTH = 110
INDENT = "    "
HOLDS = {"stable": "when stable", "final": "when final", None: "not known"}


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("scales")(scales)


def scales(
    data_dir: DataDir = None,
    as_json: Json = False,
    markdown: Annotated[bool, typer.Option("--markdown", help="As the README's table.")] = False,
) -> None:
    """Show the table of supported scales."""
    from loadtrainer.scales.registry import PROFILES

    if as_json and markdown:
        raise UsageError("scales: choose --json or --markdown, not both. Nothing was shown.")
    if as_json:
        emit([described(profile) for profile in PROFILES])
        return
    rows = [row(profile) for profile in PROFILES]
    lines = as_markdown(rows) if markdown else as_text(rows)
    sys.stdout.write("\n".join([*lines, "", cautioned(markdown)]) + "\n")


def described(profile: "Profile") -> dict[str, Any]:
    """A profile as plain data; loads in kg, null where nothing is known."""
    return {
        "key": profile.key,
        "wire_format": profile.wire_format,
        "label": profile.label,
        "models": list(profile.models),
        "link": profile.link,
        "live": profile.live,
        "nominal_hz": profile.nominal_hz,
        "locks_on": profile.locks_on,
        "hangs_up_s": profile.hangs_up_s,
        "resolution_kg": profile.resolution_kg,
        "capacity_kg": profile.capacity_kg,
        "body_fat": profile.body_fat,
        "evidence": profile.evidence,
        "note": profile.note,
    }


def row(profile: "Profile") -> tuple[str, ...]:
    """A profile as the cells of HEAD."""
    rate, hangs_up = profile.nominal_hz, profile.hangs_up_s
    return (
        profile.label,
        ", ".join(profile.models),
        RADIO[profile.link],
        "live" if profile.live else "final only",
        "unknown" if rate is None else f"{rate:g} Hz",
        HOLDS[profile.locks_on],
        "not known" if hangs_up is None else f"after {hangs_up:g} s",
        "yes" if profile.body_fat else "none",
        profile.evidence,
    )


def cautioned(markdown: bool) -> str:
    """What must be said of the scales with a current, as one paragraph."""
    said = " ".join(caution(body_fat=True).splitlines())
    return f"**Current: yes.** {said}" if markdown else f"Current: yes. {said}"


def as_markdown(rows: Iterable[tuple[str, ...]]) -> list[str]:
    """The lines of a Markdown table."""
    lines = [HEAD, tuple("---" for _ in HEAD), *rows]
    return ["| " + " | ".join(cell.replace("|", "\\|") for cell in line) + " |" for line in lines]


def as_text(rows: list[tuple[str, ...]]) -> list[str]:
    """The lines of a plain table: all columns but the models aligned, the models under each row."""
    short = [tuple(cell for n, cell in enumerate(line) if n != 1) for line in (HEAD, *rows)]
    widths = [max(map(len, column)) for column in zip(*short, strict=True)]
    lines = ["  ".join(map(str.ljust, line, widths)).rstrip() for line in short]
    for n, cells in reversed(list(enumerate(rows, start=1))):
        lines[n + 1 : n + 1] = wrap(cells[1], WIDTH, initial_indent=INDENT, subsequent_indent=INDENT)
    return lines
