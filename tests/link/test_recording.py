"""A capture holds what packets carried, in order, from the first fact on."""

from loadtrainer.link.capture import (
    AdvertLine,
    ConnectedLine,
    DisconnectedLine,
    Line,
    NotifyLine,
    WriteLine,
)
from loadtrainer.link.recording import Recording, services_of
from loadtrainer.scales.base import Advert, Write, uuid128

FFF1 = uuid128(0xFFF1)
ADDRESS = "AA:BB:CC:00:00:01"


def advert(**given: bytes) -> Advert:
    return Advert(ADDRESS, "Scale", -60, manufacturer={int(key[1:]): data for key, data in given.items()})


def test_facts_become_lines_that_count_from_the_first() -> None:
    lines: list[Line] = []
    recording = Recording(lines.append)
    recording.connected(100.0, ADDRESS, None, {uuid128(0xFFF0): [FFF1]})
    recording.notify(100.5, FFF1, b"\x01")
    recording.wrote(101.0, Write(FFF1, b"\x02", True))
    recording.disconnected(102.0)
    assert lines == [
        ConnectedLine(t=0.0, address=ADDRESS, name=None, services={uuid128(0xFFF0): [FFF1]}),
        NotifyLine(t=0.5, characteristic=FFF1, value="01"),
        WriteLine(t=1.0, characteristic=FFF1, value="02", response=True),
        DisconnectedLine(t=2.0),
    ]


def test_an_end_without_a_connection_is_no_fact() -> None:
    lines: list[Line] = []
    Recording(lines.append).disconnected(1.0)
    assert lines == []


def carried(lines: list[Line]) -> list[dict[str, str]]:
    return [line.manufacturer for line in lines if isinstance(line, AdvertLine)]


def test_entries_the_system_kept_from_before_are_left_out() -> None:
    lines: list[Line] = []
    recording = Recording(lines.append)
    recording.advert(0.0, advert(m1=b"\x01"), None)
    recording.advert(0.1, advert(m1=b"\x01", m2=b"\x02"), None)
    recording.advert(0.2, advert(m1=b"\x01", m2=b"\x02"), None)
    assert carried(lines) == [{"1": "01"}, {"2": "02"}, {}]


def test_a_proven_packet_is_kept_whole() -> None:
    lines: list[Line] = []
    recording = Recording(lines.append)
    recording.advert(0.0, advert(m1=b"\x01"), True)
    recording.advert(0.1, advert(m1=b"\x01"), True)
    assert carried(lines) == [{"1": "01"}, {"1": "01"}]


def test_devices_that_are_not_wanted_are_left_out() -> None:
    lines: list[Line] = []
    Recording(lines.append, lambda _: False).advert(0.0, advert(m1=b"\x01"), None)
    assert lines == []


def test_what_no_reader_could_use_is_left_out() -> None:
    lines: list[Line] = []
    recording = Recording(lines.append)
    recording.advert(0.0, Advert(ADDRESS, "x" * 300), None)
    recording.notify(0.1, FFF1, b"\x01")
    assert lines == [NotifyLine(t=0.1, characteristic=FFF1, value="01")]


def test_equal_services_are_joined_in_lower_case() -> None:
    assert services_of([("AA", ["BB"]), ("aa", ["CC"])]) == {"aa": ["bb", "cc"]}
