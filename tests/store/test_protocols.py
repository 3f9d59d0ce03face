"""The protocol files are found wherever the program lies, and named when they are not."""

from pathlib import Path

import pytest

import loadtrainer
from loadtrainer.core.canonical import canonical_model, sha256_hex
from loadtrainer.errors import RefusedError, UsageError
from loadtrainer.store import protocols
from loadtrainer.store.protocols import find_protocol, protocol_folder, read_protocol, reference


def test_in_a_checkout_they_lie_beside_the_source() -> None:
    assert protocol_folder() == Path(loadtrainer.__file__).resolve().parents[2] / "protocols"


def test_in_an_installed_wheel_they_lie_in_the_package(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "protocols").mkdir()
    monkeypatch.setattr(protocols, "files", lambda _: tmp_path)
    assert protocol_folder() == tmp_path / "protocols"


def test_where_there_are_none_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(protocols, "files", lambda _: tmp_path)
    monkeypatch.setattr(loadtrainer, "__file__", str(tmp_path / "a" / "b" / "__init__.py"))
    with pytest.raises(RefusedError, match="install loadtrainer again"):
        protocol_folder()


def test_an_unknown_name_lists_the_known_ones() -> None:
    with pytest.raises(UsageError, match=r"no protocol 'x'\. Known: badalx-week1, .*us-25lb-5lb"):
        find_protocol("x")


def test_a_clinics_own_file_is_a_protocol_too(tmp_path: Path) -> None:
    own = tmp_path / "own.json"
    own.write_bytes((protocol_folder() / "oga-20-5.json").read_bytes())
    assert find_protocol(str(own)) == find_protocol("oga-20-5") == read_protocol(own)


def test_a_prescription_names_the_very_contents_of_its_protocol() -> None:
    protocol = find_protocol("oga-20-5")
    ref = reference(protocol)
    assert (ref.id, ref.sha256) == ("oga-20-5", sha256_hex(canonical_model(protocol)))
    assert reference(protocol.model_copy(update={"title": "other"})).sha256 != ref.sha256
