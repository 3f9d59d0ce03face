"""The look before an export leaves: every file is named, and everything is shown where it is asked for."""

from loadtrainer.review.csv_export import POINT, csv_files
from loadtrainer.review.export_model import File
from loadtrainer.review.export_preview import WIDEST, preview
from support.exports import a_subject, planted_log

FILES = [
    File("samples/a.csv", "\ufefft_s,kg\r\n1,2\r\n3,4\r\n5,6\r\n".encode()),
    File("samples/b.csv", b"t_s,kg\r\n7,8\r\n"),
    File("sessions.csv", b"a\r\n1\r\n"),
]


def test_every_file_is_named_and_the_first_of_a_kind_begun() -> None:
    assert list(preview(FILES, 2)) == [
        "== samples/a.csv (26 bytes)",
        "t_s,kg",
        "1,2",
        "3,4",
        "... 1 more lines",
        "== samples/b.csv (13 bytes)",
        "== sessions.csv (6 bytes)",
        "a",
        "1",
    ]


def test_everything_is_every_line_of_every_file() -> None:
    files = list(csv_files([a_subject(planted_log(1), planted_log(2))], True, POINT))
    lines = list(preview(files, 0))
    wanted = [line for file in files for line in file.data.decode("utf-8-sig").splitlines()]
    assert [line for line in lines if not line.startswith("== ")] == wanted
    assert [line.split()[1] for line in lines if line.startswith("== ")] == [file.path for file in files]


def test_a_very_long_line_is_cut_and_says_so() -> None:
    (_, line) = preview([File("bundles/a.json", b"x" * 900)], 1)
    assert line == f"{'x' * WIDEST}... (900 characters)"
