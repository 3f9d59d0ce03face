"""Commands that use the radio alone: ``scan`` for scales nearby, ``capture`` of what they say."""

import asyncio
import os
from collections import deque
from collections.abc import Iterator
from contextlib import aclosing
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from loadtrainer.cli.common import DataDir, Json, emit, home, note, show
from loadtrainer.errors import LoadtrainerError, RefusedError, ScaleError

if TYPE_CHECKING:
    from loadtrainer.link.ble import BleSource
    from loadtrainer.link.capture import CaptureWriter, Line
    from loadtrainer.link.quality import Sighting
    from loadtrainer.scales.base import Advert

SCAN_S = 10.0
NOTHING = "No scale was heard in {seconds:g} s. Tap the scale to wake it, and close other scale apps."

Seconds = Annotated[float, typer.Option("--seconds", min=0.5, max=3600.0, help="How long to listen.")]
Until = Annotated[
    float | None,
    typer.Option(
        "--seconds", min=0.5, help="How long to record; without it until Ctrl-C.", show_default=False
    ),
]
Output = Annotated[Path, typer.Option("-o", "--output", help="The capture to write; must not exist.")]
Address = Annotated[str | None, typer.Option("--scale", help="Only this radio address.", show_default=False)]
Unknown = Annotated[
    bool, typer.Option("--include-unknown", help="Record devices that are no known scale too.")
]


def register(app: typer.Typer) -> None:
    """Add the commands of this group."""
    app.command()(scan)
    app.command()(capture)


def scan(
    ctx: typer.Context, seconds: Seconds = SCAN_S, as_json: Json = False, data_dir: DataDir = None
) -> None:
    """List the scales nearby: identity, wire format, live or not, how often heard."""
    from loadtrainer.link.ble_scan import survey
    from loadtrainer.link.boottime import boot_clock

    found = asyncio.run(survey(seconds, boot_clock()))
    folder = home(ctx, data_dir)
    rows = [row for sighting in found.sightings.values() if (row := _row(sighting, folder)) is not None]
    rows.sort(key=lambda row: (not row["connected"], -(row["rssi"] or -127)))
    if as_json:
        emit(rows)
    else:
        show(map(_line, rows))
        show(_cautions(rows))
    others = len(found.sightings) - len(rows)
    if not rows:
        heard = f" {others} other devices were heard." if others else ""
        raise ScaleError(NOTHING.format(seconds=seconds) + heard)


def _row(sighting: "Sighting", folder: Path) -> dict[str, Any] | None:
    """A known scale's row; None for anything else. What a tie leaves open is null.

    ``bind_key``: null for a scale that needs none, else whether it is kept in ``folder``.
    """
    from loadtrainer.app.memory import key_known
    from loadtrainer.link.recognise import Catalogue
    from loadtrainer.link.unsaid import encrypts

    advert = sighting.advert
    profiles, certain = Catalogue().heard(advert)
    if not profiles:
        return None
    formats = sorted({profile.wire_format for profile in profiles})
    sure = profiles[0] if certain else None
    return {
        "address": advert.address,
        "name": advert.name,
        "wire_format": formats[0] if len(formats) == 1 else None,
        "possible": formats,
        "profile": sure.key if sure else None,
        "label": sure.label if sure else None,
        "link": sure.link if sure else None,
        "live": sure.live if sure else None,
        "bind_key": key_known(folder, advert.address) if any(map(encrypts, profiles)) else None,
        "body_fat": any(profile.body_fat for profile in profiles),
        "rssi": advert.rssi,
        "rate_hz": _rounded(sighting.rate_hz),
        "changes_hz": _rounded(sighting.changes_hz),
        "longest_gap_s": _rounded(sighting.longest_gap_s) if sighting.count > 1 else None,
        "connected": sighting.connected,
    }


def _rounded(value: float | None) -> float | None:
    return None if value is None else round(value, 2)


def _line(row: dict[str, Any]) -> str:
    from loadtrainer.core.words import say

    live = {True: "live", False: "final values only", None: "not yet known"}[row["live"]]
    rate = "connected" if row["connected"] else f"{row['rate_hz'] or 0:.1f} packets/s"
    signal = "" if row["rssi"] is None else f"{row['rssi']} dBm"
    name = row["name"] or row["label"] or "no name"
    parts = [row["address"], name, " or ".join(row["possible"]), live, rate, signal]
    if row["bind_key"] is not None:
        parts.append(say("ask.key.known" if row["bind_key"] else "ask.key.missing"))
    return "  ".join(part for part in parts if part)


def _cautions(rows: list[dict[str, Any]]) -> Iterator[str]:
    """What must be said of the scales that pass a current; nothing where none does."""
    from loadtrainer.core.words import caution

    risky = [row["name"] or row["address"] for row in rows if row["body_fat"]]
    if risky:
        yield from ("", f"{', '.join(risky)}:", *caution(body_fat=True).splitlines())


def capture(
    output: Output,
    seconds: Until = None,
    scale: Address = None,
    include_unknown: Unknown = False,
    data_dir: DataDir = None,
) -> None:
    """Record what the radio says; connects to a scale that must be connected to."""
    from loadtrainer.link.ble import ensure_bluetooth
    from loadtrainer.link.capture import CaptureWriter, Header

    if output.exists():
        raise _exists(output)
    asyncio.run(ensure_bluetooth())
    try:
        descriptor = os.open(output, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError as error:
        raise _exists(output) from error
    except OSError as error:
        raise RefusedError(str(output), "", f"cannot be written: {error.strerror}") from error
    with os.fdopen(descriptor, "w", encoding="utf-8", newline="\n") as stream:
        writer = CaptureWriter(stream, Header(source="ble"))
        recorder = _Recorder(writer, scale, include_unknown)
        try:
            asyncio.run(recorder.run(seconds))
        except OSError as error:
            raise LoadtrainerError(
                f"{output}: writing failed: {error.strerror}. What came before is kept. Free some space."
            ) from error
        finally:
            note(f"{output}: {recorder.lines} lines kept")
    if not recorder.heard:
        raise ScaleError(NOTHING.format(seconds=seconds))


def _exists(path: Path) -> RefusedError:
    return RefusedError(str(path), "", "exists already; a capture is never overwritten, choose another name")


class _Recorder:
    """Runs a Bluetooth source for what it hears, and writes it down outside the radio's callbacks."""

    def __init__(self, writer: "CaptureWriter", scale: str | None, include_unknown: bool) -> None:
        self._writer, self._scale, self._include_unknown = writer, scale, include_unknown
        self._waiting: deque[Line] = deque()
        self.lines = 0
        self.heard = False

    async def run(self, seconds: float | None) -> None:
        """Record for ``seconds``, or until cancelled; what was heard before is written in any case."""
        source = self._source()
        try:
            async with asyncio.timeout(seconds):
                await self._follow(source)
        except TimeoutError:
            pass
        finally:
            await source.close()
            self._write()

    def _source(self) -> "BleSource":
        from loadtrainer.link.ble import BleSource
        from loadtrainer.link.candidate import same_address
        from loadtrainer.link.recognise import Catalogue
        from loadtrainer.link.recording import Recording

        known = Catalogue()

        def wanted(advert: "Advert") -> bool:
            if self._scale is not None and same_address(self._scale, advert.address):
                return True
            return self._include_unknown or bool(known.heard(advert).profiles)

        recording = Recording(self._waiting.append, wanted)
        anything = self._include_unknown and self._scale is not None
        return BleSource(address=self._scale, recording=recording, anything=anything)

    async def _follow(self, source: "BleSource") -> None:
        from loadtrainer.core.inputs import LinkNote

        async with aclosing(source.events()) as events:
            async for event in events:
                if isinstance(event, LinkNote):
                    note(event.words)
                    for choice in event.choices:
                        note(f"  {choice.label}")
                    if event.choices and not self._scale:
                        note("Say which with --scale ADDRESS.")
                self._write()

    def _write(self) -> None:
        while self._waiting:
            self._writer.write(self._waiting.popleft())
            self.lines += 1
            self.heard = True
