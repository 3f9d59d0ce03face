"""A finished session: canonical bytes, sealed, read back before it counts, and no byte changed unseen."""

import errno
import hashlib
import json
import os
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import rfc8785
from hypothesis import given, settings
from hypothesis import strategies as st

from loadtrainer.core.log import Event, SessionLog
from loadtrainer.errors import RefusedError
from loadtrainer.store.sessions import build_log, log_bytes, parse_log, read_log, save_log
from support.store import SESSION_ID, a_log, figures, parts, tree


@pytest.fixture(scope="module")
def data() -> bytes:
    return log_bytes(a_log())


def resealed(data: bytes, change: Callable[[dict[str, Any]], object]) -> bytes:
    """A log that was changed and sealed again, as another program would write it."""
    value = json.loads(data)
    change(value)
    value["integrity"]["sha256"] = None
    value["integrity"]["sha256"] = hashlib.sha256(rfc8785.dumps(value)).hexdigest()
    return rfc8785.dumps(value) + b"\n"


def test_the_file_is_the_canonical_bytes_and_its_digest_can_be_checked_on_them(data: bytes) -> None:
    value = json.loads(data)
    assert rfc8785.dumps(value) + b"\n" == data
    digest = value["integrity"]["sha256"]
    bare = data.removesuffix(b"\n").replace(f'"sha256":"{digest}"}}'.encode(), b'"sha256":null}')
    assert hashlib.sha256(bare).hexdigest() == digest


def test_it_reads_back_as_it_was(data: bytes) -> None:
    assert parse_log(data, "x") == a_log()


def test_what_an_event_does_not_have_is_left_out(data: bytes) -> None:
    first, _, stopped = json.loads(data)["events"]
    assert first == {"t_s": 0, "kind": "session_started", "reason": "Session started"}
    assert stopped["by"] == "user"
    assert json.loads(data)["scale"]["check"] is None


def test_every_changed_byte_is_found(data: bytes) -> None:
    """Each byte of the file, with each of three bits flipped."""
    for at in range(len(data)):
        for bit in (1, 4, 32):
            with pytest.raises(RefusedError):
                parse_log(data[:at] + bytes([data[at] ^ bit]) + data[at + 1 :], "x")


def test_every_removed_or_doubled_byte_is_found(data: bytes) -> None:
    for at in range(len(data)):
        with pytest.raises(RefusedError):
            parse_log(data[:at] + data[at + 1 :], "x")
        with pytest.raises(RefusedError):
            parse_log(data[:at] + data[at : at + 1] + data[at:], "x")


REFUSED: list[tuple[str, Callable[[bytes], bytes], str, str]] = [
    ("newer version", lambda d: resealed(d, lambda v: v.update(version=2)), "version", "newer loadtrainer"),
    ("unknown field", lambda d: resealed(d, lambda v: v.update(more=1)), "more", "not permitted"),
    ("other kind", lambda d: resealed(d, lambda v: v.update(format="x")), "format", "another kind"),
    (
        "no digest",
        lambda d: (
            rfc8785.dumps(
                json.loads(d) | {"integrity": {"sha256": None, "journal_head": "0", "previous": None}}
            )
            + b"\n"
        ),
        "integrity.sha256",
        "altered or damaged",
    ),
    ("unequal columns", lambda d: resealed(d, lambda v: v["samples"]["kg"].pop()), "samples", "equally long"),
    (
        "a load beyond all bounds",
        lambda d: resealed(d, lambda v: v["samples"]["kg"].__setitem__(3, 1e308)),
        "samples",
        "samples.kg: holds what no scale and no session reaches",
    ),
    (
        "a time beyond all bounds",
        lambda d: resealed(d, lambda v: v["samples"]["t_s"].__setitem__(3, -1e9)),
        "samples",
        "samples.t_s: holds what no scale and no session reaches",
    ),
    (
        "a limit beyond all bounds",
        lambda d: resealed(d, lambda v: v["rules"].update(high_kg=-1e308)),
        "rules.high_kg",
        "holds what no scale and no session reaches",
    ),
    (
        "an event beyond all bounds",
        lambda d: resealed(d, lambda v: v["events"][1].update(kg=1e9)),
        "events.1.kg",
        "holds what no scale and no session reaches",
    ),
    ("missing stage", lambda d: resealed(d, lambda v: v.update(stage=1)), "stage", "no such stage"),
    (
        "no real time",
        lambda d: resealed(d, lambda v: v.update(ended_at="2026-13-01T00:00:00Z")),
        "ended_at",
        "month",
    ),
    (
        "pretty printed",
        lambda d: json.dumps(json.loads(d), indent=1).encode() + b"\n",
        "form",
        "canonical form",
    ),
    ("no newline", lambda d: d[:-1], "form", "canonical form"),
    ("two newlines", lambda d: d + b"\n", "form", "canonical form"),
    ("carriage return", lambda d: d[:-1] + b"\r\n", "form", "canonical form"),
    (
        "an edited load",
        lambda d: d.replace(b"[20,20,", b"[20,21,", 1),
        "integrity.sha256",
        "altered or damaged",
    ),
]


@pytest.mark.parametrize(("change", "where", "why"), [c[1:] for c in REFUSED], ids=[c[0] for c in REFUSED])
def test_a_refused_log_is_named_and_stays_as_it_is(
    tmp_path: Path, data: bytes, change: Callable[[bytes], bytes], where: str, why: str
) -> None:
    path = tmp_path / "x.session.json"
    path.write_bytes(change(data))
    before = tree(tmp_path)
    with pytest.raises(RefusedError) as refused:
        read_log(path)
    assert (refused.value.which, refused.value.where) == (str(path), where)
    assert why in refused.value.why
    assert tree(tmp_path) == before


def test_a_log_over_64_mb_is_refused_unread(tmp_path: Path) -> None:
    with (tmp_path / "x.session.json").open("wb") as file:
        file.truncate(64 * 2**20 + 1)
    with pytest.raises(RefusedError, match="larger than"):
        read_log(tmp_path / "x.session.json")


def test_text_that_looks_like_the_seal_does_not_confuse_the_digest() -> None:
    made = parts()
    log = build_log(made, figures(made), "0" * 64, None)
    fragment = (
        f'"integrity":{{"journal_head":"{"0" * 64}","previous":null,"sha256":"{log.integrity.sha256}"}}'
    )
    tricky = log.model_copy(
        update={
            "scale": log.scale.model_copy(update={"label": fragment, "name": fragment}),
            "integrity": log.integrity.model_copy(update={"sha256": None}),
        }
    )
    sealed = resealed(rfc8785.dumps(tricky.model_dump(mode="json")), lambda v: None)
    assert parse_log(sealed, "x").scale.name == fragment


# -- saving -------------------------------------------------------------------------------------------


def test_saving_is_private_whole_and_read_back(tmp_path: Path) -> None:
    path = save_log(tmp_path / "sessions", a_log())
    assert path == tmp_path / "sessions" / f"{SESSION_ID}.session.json"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert [p.name for p in path.parent.iterdir()] == [path.name]
    assert read_log(path) == a_log()


def test_a_finished_session_is_never_overwritten(tmp_path: Path) -> None:
    save_log(tmp_path, a_log())
    before = tree(tmp_path)
    with pytest.raises(RefusedError, match="never overwritten"):
        save_log(tmp_path, a_log(30))
    assert tree(tmp_path) == before


@pytest.mark.parametrize("name", ["../evil", "CON", "", "7c410000-0000-4000-8000-00000000000G", "a/b"])
def test_only_a_uuid_becomes_a_file_name(tmp_path: Path, name: str) -> None:
    with pytest.raises(RefusedError, match="not a UUID"):
        save_log(tmp_path, a_log().model_copy(update={"id": name}))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("step", ["write", "fsync"])
def test_a_full_disk_is_said_and_leaves_nothing_half_written(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    log = a_log()

    def full(*_: object) -> int:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, step, full)
    with pytest.raises(RefusedError, match="cannot be written: no space left"):
        save_log(tmp_path, log)
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_lies_is_found_before_it_counts_as_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = a_log()
    real = os.write
    monkeypatch.setattr(os, "write", lambda fd, data: real(fd, data[:-9] + b"x" * 9))
    with pytest.raises(RefusedError, match="did not read back"):
        save_log(tmp_path, log)


# -- any session --------------------------------------------------------------------------------------

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
EVENTS = st.lists(
    st.builds(
        Event,
        t_s=st.floats(0, 10),
        kind=st.sampled_from(["overload", "overload_cleared", "pain", "stale"]),
        reason=TEXT,
        kg=st.none() | st.floats(-1, 180),
        pain=st.none() | st.integers(0, 10),
    ),
    max_size=4,
)


@settings(max_examples=50)
@given(
    EVENTS, st.lists(st.tuples(st.floats(0, 10), st.floats(-1, 200), st.integers(0, 63)), max_size=8), TEXT
)
def test_any_session_is_the_same_after_the_disk(
    events: list[Event], samples: list[tuple[float, float, int]], note: str
) -> None:
    log = a_log()
    columns = {
        "t_s": [t_s for t_s, _, _ in samples],
        "kg": [kg for _, kg, _ in samples],
        "flags": [flags for _, _, flags in samples],
    }
    changed = SessionLog.model_validate(
        log.model_dump()
        | {"samples": columns, "events": [event.model_dump() for event in events]}
        | {"diary": log.diary.model_dump() | {"note": note}}
    )
    sealed = resealed(log_bytes(changed), lambda v: None)
    again = parse_log(sealed, "x")
    assert log_bytes(again) == sealed
    assert (again.samples, again.events, again.diary.note) == (changed.samples, changed.events, note)
