"""The workbook: the same tables with typed cells, and no text that would be run."""

import io
import re
import sys
import tempfile
import zipfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest

from loadtrainer.errors import MissingLibrariesError, RefusedError
from loadtrainer.review import xlsx_export
from loadtrainer.review.columns import SESSIONS
from loadtrainer.review.export_model import Subject
from loadtrainer.review.xlsx_export import LONGEST, WIDEST, xlsx_files
from support.exports import a_subject, planted_log
from support.store import a_log

NOW = datetime.fromisoformat("2031-01-02T15:16:17+01:00")


def parts(subject: Subject, deidentify: bool = False) -> dict[str, str]:
    """The XML of the workbook; each sheet by its name."""
    (file,) = xlsx_files([subject], deidentify, NOW)
    with zipfile.ZipFile(io.BytesIO(file.data)) as book:
        found = {name: book.read(name).decode() for name in book.namelist()}
    names = re.findall(r'<sheet name="([^"]+)"', found["xl/workbook.xml"])
    return found | {name: found[f"xl/worksheets/sheet{n}.xml"] for n, name in enumerate(names, start=1)}


def test_every_table_is_a_sheet_with_its_head_and_rows() -> None:
    found = parts(a_subject(a_log(30)))
    assert {"sessions", "bouts", "days", "events", "samples", "data-dictionary"} <= set(found)
    head = re.findall(r"<t>([^<]*)</t>", found["sessions"].split("</row>")[0])
    assert head == [column.name for column in SESSIONS.columns]
    assert found["samples"].count("<row ") == 31


def test_numbers_and_days_are_numbers_and_not_texts() -> None:
    found = parts(a_subject(a_log(30)))
    values = re.findall(r'<c r="E\d+"><v>([^<]*)</v></c>', found["samples"])
    assert [float(value) for value in values] == a_log(30).samples.kg
    day = re.search(r'<c r="D2" s="\d+"><v>(\d+)</v></c>', found["sessions"])
    assert day is not None
    assert int(day[1]) == (datetime(2026, 11, 22) - datetime(1899, 12, 30)).days


def test_no_cell_is_a_formula_or_a_link() -> None:
    found = parts(a_subject(planted_log(1)))
    assert not any("<f>" in xml or "hyperlink" in xml for xml in found.values())


@pytest.mark.parametrize(
    ("deidentify", "said"), [(False, "2031-01-02T14:16:17Z"), (True, "2031-01-01T00:00:00Z")]
)
def test_the_workbook_says_when_it_was_exported_and_nothing_of_the_computer(
    deidentify: bool, said: str
) -> None:
    about = parts(a_subject(a_log(5)), deidentify)["docProps/core.xml"]
    assert re.findall(r">([^<\n]+)<", about) == [said, said]


def test_every_column_is_as_wide_as_what_it_says_and_no_wider_than_a_page() -> None:
    found = parts(a_subject(planted_log(1)))
    for name in ("sessions", "data-dictionary"):
        widths = [
            float(width)
            for first, last, width in re.findall(
                r'<col min="(\d+)" max="(\d+)" width="([\d.]+)"', found[name]
            )
            for _ in range(int(first), int(last) + 1)
        ]
        head = re.findall(r"<t>([^<]*)</t>", found[name].split("</row>")[0])
        assert len(widths) == len(head)
        assert all(len(text) < width <= WIDEST + 1 for text, width in zip(head, widths, strict=True))
        assert "<autoFilter " in found[name]
    (session,) = re.findall(r'<col min="2" max="2" width="([\d.]+)"', found["sessions"])
    assert float(session) > len(planted_log(1).id)


def test_a_text_longer_than_a_cell_may_be_is_cut_and_not_lost() -> None:
    log = planted_log(1)
    long = log.model_copy(update={"diary": log.diary.model_copy(update={"note": "x" * 40_000})})
    assert f"<t>{'x' * (LONGEST - 1)}…</t>" in parts(a_subject(long))["sessions"]


def test_a_failed_export_leaves_no_patient_in_the_temporary_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))

    def full() -> Iterator[Subject]:
        yield a_subject(a_log(30))
        assert any(tmp_path.rglob("*"))
        raise OSError(28, "No space left on device")

    with pytest.raises(RefusedError, match=r"^temporary folder: .*: no space left on device\. Nothing was"):
        list(xlsx_files(full(), False, NOW))
    assert list(tmp_path.iterdir()) == []


def test_a_full_sheet_goes_on_in_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(xlsx_export, "MOST_ROWS", 21)
    found = parts(a_subject(a_log(50)))
    assert [found[name].count("<row ") for name in ("samples", "samples 2", "samples 3")] == [21, 21, 11]


def test_without_the_library_one_line_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "xlsxwriter", None)
    with pytest.raises(MissingLibrariesError, match=r"^[^\n]*pip install 'loadtrainer\[excel\]'$"):
        list(xlsx_files([], False, NOW))
