"""How well a device is heard is counted, not guessed."""

import pytest

from loadtrainer.link.quality import Survey
from loadtrainer.scales.base import Advert

ADDRESS = "AA:BB:CC:00:00:01"


def test_one_packet_has_no_rate() -> None:
    survey = Survey()
    survey.hear(5.0, Advert(ADDRESS))
    assert survey.sightings[ADDRESS].rate_hz is None


def test_rate_changes_and_longest_gap() -> None:
    survey = Survey()
    for t_s, value in ((0.0, 1), (0.1, 1), (0.2, 2), (1.0, 3)):
        survey.hear(t_s, Advert(ADDRESS, manufacturer={1: bytes([value])}))
    sighting = survey.sightings[ADDRESS]
    assert sighting.rate_hz == pytest.approx(3.0)
    assert sighting.changes_hz == pytest.approx(2.0)
    assert sighting.longest_gap_s == pytest.approx(0.8)


def test_what_one_packet_leaves_out_another_said() -> None:
    survey = Survey()
    survey.hear(0.0, Advert(ADDRESS, "Scale", -50, frozenset({"a"})))
    survey.hear(0.1, Advert(ADDRESS, None, None, frozenset({"b"})))
    advert = survey.sightings[ADDRESS].advert
    assert (advert.name, advert.rssi, advert.services) == ("Scale", -50, frozenset({"a", "b"}))


def test_a_connected_device_is_there_without_a_packet() -> None:
    survey = Survey()
    survey.connected(Advert(ADDRESS, "Scale"))
    assert survey.sightings[ADDRESS].connected
    assert survey.sightings[ADDRESS].rate_hz is None
