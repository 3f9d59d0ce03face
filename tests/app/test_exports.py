"""Whole exports: what leaves, what stays out, and that nothing is changed or overwritten."""

import base64
import io
import shutil
import zipfile
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pyarrow.parquet as pq
import pytest

from loadtrainer.app.exports import Called, Wanted, export_of, require_output, write
from loadtrainer.errors import RefusedError, UsageError
from loadtrainer.review.export_kinds import Kind
from loadtrainer.review.export_model import File
from loadtrainer.store.sessions import save_log
from support.exports import SECRETS, plan_for, planted_folder
from support.store import a_log, tree

NOW = datetime.fromisoformat("2031-01-02T15:16:17+01:00")
each_kind = pytest.mark.parametrize("kind", Kind)


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder of two sessions that say who the patient is in every way they can."""
    return planted_folder(tmp_path_factory.mktemp("planted"))


def exported(folder: Path, wanted: Wanted, home: Path) -> list[File]:
    with export_of([folder], wanted, home, NOW) as found:
        return list(found.files)


def readable(file: File) -> bytes:
    """Everything in a file: its name, its bytes, and what packed parts say."""
    texts = [file.path.encode(), file.data]
    if file.path.endswith(".xlsx"):
        with zipfile.ZipFile(io.BytesIO(file.data)) as book:
            texts += [part for name in book.namelist() for part in (name.encode(), book.read(name))]
    if file.path.endswith(".parquet"):
        texts.append(repr(pq.read_table(io.BytesIO(file.data)).to_pylist()).encode())
    return b"\n".join(texts)


def forms(secret: str) -> set[bytes]:
    """A text as it may stand in a file: plain, wide, in hexadecimal, in base64 wherever it begins."""
    plain = secret.encode()
    wide = {secret.encode(name) for name in ("utf-16-le", "utf-16-be")}
    packed = {base64.b64encode(b"\0" * n + plain)[4 if n else 0 : -4] for n in range(3)}
    return {plain, plain.hex().encode(), plain.hex().upper().encode(), *wide} | packed


@each_kind
@pytest.mark.parametrize("now", [NOW, datetime.fromisoformat("2026-11-23T11:30:00+01:00")])
def test_no_planted_identifier_is_in_any_byte_of_a_de_identified_export(
    planted: Path, tmp_path: Path, kind: Kind, now: datetime
) -> None:
    with export_of([planted], Wanted(kind, deidentify=True), tmp_path, now) as found:
        said = b"\n".join(readable(file) for file in found.files)
    long = [secret for secret in SECRETS if len(secret) > 6]
    assert [secret for secret in SECRETS if secret.encode() in said] == []
    assert [secret for secret in long if any(form in said for form in forms(secret))] == []
    assert str(planted).encode() not in said
    assert len(said) > 1000


@pytest.mark.parametrize("kind", [Kind.CSV, Kind.XLSX, Kind.PARQUET])
def test_the_same_search_finds_them_where_nothing_is_left_out(
    planted: Path, tmp_path: Path, kind: Kind
) -> None:
    said = b"\n".join(readable(file) for file in exported(planted, Wanted(kind), tmp_path))
    found = {secret for secret in SECRETS if secret.encode() in said}
    assert found >= {"Anna Beispiel", "Lindenweg", "+49 170 5550123", "7c410000", "83.37"}


def test_two_de_identified_exports_have_no_name_in_common(planted: Path, tmp_path: Path) -> None:
    names = [
        {file.path for file in exported(planted, Wanted(Kind.CSV, deidentify=True), tmp_path)}
        for _ in range(2)
    ]
    assert names[0] & names[1] == {
        f"{t}.csv" for t in ("sessions", "bouts", "days", "events", "data-dictionary")
    }


def test_patients_come_by_name_and_each_once(tmp_path: Path) -> None:
    for number, name in enumerate(("P-3", "P-1", "P-2"), start=1):
        identity = f"7c410000-0000-4000-8000-{number:012d}"
        save_log(tmp_path, a_log(30, session_id=identity, plan=plan_for(name)))
    for asked in ((), ("P-3", "P-1", "P-1", "P-2")):
        files = exported(tmp_path, Wanted(Kind.FHIR, patients=asked), tmp_path / "home")
        assert [file.path for file in files][:-1] == [f"bundles/P-{n}.json" for n in (1, 2, 3)]


def test_made_up_names_are_never_given_twice(monkeypatch: pytest.MonkeyPatch) -> None:
    drawn = iter(["aaaaaaaa", "aaaaaaaa", "bbbbbbbb"])
    monkeypatch.setattr("secrets.token_hex", lambda _: next(drawn))
    called = Called(made_up=True)
    assert [called("one"), called("two"), called("one")] == ["R-aaaaaaaa", "R-bbbbbbbb", "R-aaaaaaaa"]


def test_later_answers_are_in_the_tables(planted: Path, tmp_path: Path) -> None:
    files = exported(planted, Wanted(Kind.CSV), tmp_path)
    (sessions,) = (file.data.decode("utf-8-sig") for file in files if file.path == "sessions.csv")
    assert "says hello" in sessions


@each_kind
def test_nothing_changes_where_it_comes_from(planted: Path, tmp_path: Path, kind: Kind) -> None:
    before = tree(planted)
    write(tmp_path / "out", exported(planted, Wanted(kind), tmp_path / "home"))
    assert tree(planted) == before


def test_days_and_patients_can_be_chosen(planted: Path, tmp_path: Path) -> None:
    second = Wanted(Kind.CSV, patients=("Anna Beispiel",), first=date(2026, 11, 23))
    samples = [f.path for f in exported(planted, second, tmp_path) if f.path.startswith("samples/")]
    assert samples == ["samples/7c410000-0000-4000-8000-000000000002.csv"]
    with pytest.raises(RefusedError, match="has no session here"):
        exported(planted, Wanted(Kind.CSV, patients=("P-999",)), tmp_path)


@pytest.mark.parametrize("as_folder", [True, False])
def test_a_marked_session_stays_out_unless_asked_for(tmp_path: Path, as_folder: bool) -> None:
    (tmp_path / "logs").mkdir()
    save_log(tmp_path / "logs", a_log(30))
    other = "7c410000-0000-4000-8000-000000000009"
    save_log(tmp_path / "logs", a_log(30, session_id=other, source="simulated"))
    paths = [tmp_path / "logs"] if as_folder else sorted((tmp_path / "logs").glob("*.session.json"))
    with export_of(paths, Wanted(Kind.CSV), tmp_path / "home", NOW) as found:
        names = [file.path for file in found.files]
    assert f"samples/{other}.csv" not in names
    assert found.marked_out == 1
    with export_of(paths, Wanted(Kind.CSV, marked=True), tmp_path / "home", NOW) as found:
        files = {file.path: file.data for file in found.files}
    assert b",simulated," in files[f"samples/{other}.csv"]


def test_a_broken_log_is_named_and_everything_else_leaves(planted: Path, tmp_path: Path) -> None:
    folder = tmp_path / "copy"
    shutil.copytree(planted, folder)
    log = next(folder.rglob("*.session.json"))
    log.write_bytes(log.read_bytes()[:-40])
    with export_of([folder], Wanted(Kind.CSV), tmp_path / "home", NOW) as found:
        assert sum(file.path.startswith("samples/") for file in found.files) == 1
    assert [log.name in words for words in found.troubles] == [True]


@each_kind
def test_odd_pseudonyms_stay_in_the_export_and_apart(tmp_path: Path, kind: Kind) -> None:
    (tmp_path / "logs").mkdir()
    for number, name in enumerate(("Å", "Ä", "../../x", "=1+1"), start=1):
        identity = f"7c410000-0000-4000-8000-{number:012d}"
        save_log(tmp_path / "logs", a_log(30, session_id=identity, plan=plan_for(name)))
    files = exported(tmp_path / "logs", Wanted(kind), tmp_path / "home")
    assert write(tmp_path / "out" / "deep", files) == len(files)
    assert {path.name for path in tmp_path.iterdir()} <= {"logs", "home", "out"}
    assert [path.name for path in (tmp_path / "out").iterdir()] == ["deep"]
    if kind is Kind.CSV:
        assert b"\r\n'=1+1," in next(file.data for file in files if file.path == "sessions.csv")


def test_what_cannot_be_exported_is_refused(planted: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(RefusedError, match="no session to export"):
        exported(tmp_path / "empty", Wanted(Kind.CSV), tmp_path / "home")
    with (
        pytest.raises(UsageError, match="one folder, or logs"),
        export_of([planted, planted], Wanted(Kind.CSV), tmp_path / "home", NOW),
    ):
        pass


def test_a_folder_with_something_in_it_is_refused(planted: Path, tmp_path: Path) -> None:
    require_output(tmp_path / "new", [planted])
    require_output(tmp_path, [planted])
    (tmp_path / "file").write_text("mine", encoding="utf-8")
    for output in (tmp_path, tmp_path / "file"):
        with pytest.raises(RefusedError, match="never overwritten"):
            require_output(output, [planted])
    with pytest.raises(RefusedError, match="never changed"):
        require_output(planted / "out", [planted])


def test_an_export_is_written_whole_and_private_or_not_at_all(tmp_path: Path) -> None:
    (tmp_path / "out").mkdir()
    assert write(tmp_path / "out", [File("a/b.csv", b"1"), File("c.csv", b"2")]) == 2
    assert {name: data for name, (data, _) in tree(tmp_path / "out").items()} == {
        str(Path("a/b.csv")): b"1",
        "c.csv": b"2",
    }
    assert (tmp_path / "out" / "c.csv").stat().st_mode & 0o077 == 0

    def breaks() -> Iterator[File]:
        yield File("a.csv", b"1")
        raise OSError(28, "No space left on device")

    with pytest.raises(RefusedError, match="cannot be written: no space left"):
        write(tmp_path / "other", breaks())
    assert [path.name for path in tmp_path.iterdir()] == ["out"]
