"""What a callback of each platform says, and what it proves."""

from types import SimpleNamespace
from typing import Any

import pytest
from bleak.backends.device import BLEDevice
from bleak.backends.scanner import AdvertisementData

from loadtrainer.errors import NoBluetoothError
from loadtrainer.link.ble_scan import Proofs, advert_of, survey
from loadtrainer.link.boottime import boot_clock
from loadtrainer.scales.base import uuid128
from support.bluez.control import FakeBluez
from support.bluez.reader import forget_bleak

ADDRESS = "AA:BB:CC:00:00:01"


def half(stamp: int, *types: int) -> SimpleNamespace:
    sections = [SimpleNamespace(data_type=data_type) for data_type in types]
    return SimpleNamespace(timestamp=stamp, advertisement=SimpleNamespace(data_sections=sections))


def pair(adv: Any, scan: Any = None) -> tuple[object, SimpleNamespace]:
    return object(), SimpleNamespace(adv=adv, scan=scan)


def test_a_new_advertisement_half_on_windows_proves_a_packet() -> None:
    proofs = Proofs()
    assert proofs.of(ADDRESS, pair(half(1, 0xFF))) is True
    assert proofs.of(ADDRESS, pair(half(2, 0xFF), half(1, 0x09))) is True


def test_a_scan_response_on_windows_replays_the_other_half_and_proves_nothing() -> None:
    proofs = Proofs()
    proofs.of(ADDRESS, pair(half(1, 0xFF)))
    assert proofs.of(ADDRESS, pair(half(1, 0xFF), half(2, 0x09))) is None


def test_data_in_the_scan_response_cannot_be_proven_by_the_other_half() -> None:
    assert Proofs().of(ADDRESS, pair(half(1, 0x01), half(1, 0x16))) is None


def test_each_device_has_its_own_stamps() -> None:
    proofs = Proofs()
    proofs.of(ADDRESS, pair(half(1)))
    assert proofs.of("other", pair(half(1))) is True


@pytest.mark.parametrize("data", [("/org/bluez/hci0/dev", {}), (object(), {"k": 1}, -60), ()])
def test_linux_and_macos_prove_nothing(data: tuple[Any, ...]) -> None:
    assert Proofs().of(ADDRESS, data) is None


def test_an_advert_keeps_what_was_said_and_nothing_that_was_not() -> None:
    device = BLEDevice(ADDRESS, "MI_SCALE", {})
    data = AdvertisementData(
        local_name=None,
        manufacturer_data={0x0157: b"\x01"},
        service_data={uuid128(0x181D).upper(): b"\x02"},
        service_uuids=[uuid128(0x181D).upper()],
        tx_power=None,
        rssi=-127,
        platform_data=(),
    )
    advert = advert_of(device, data)
    assert (advert.name, advert.rssi) == ("MI_SCALE", None)
    assert advert.services == {uuid128(0x181D)}
    assert advert.service_data == {uuid128(0x181D): b"\x02"}
    assert advert.manufacturer == {0x0157: b"\x01"}


async def test_a_survey_counts_what_it_hears(bluez: FakeBluez) -> None:
    bluez.add("mi_v1", advert_hz=50.0).follow([(0.0, 0.0), (10.0, 100.0)])
    bluez.add("etekcity", "AA:BB:CC:00:00:02").hold_link()
    found = await survey(0.5, boot_clock())
    await forget_bleak()
    heard, linked = found.sightings[ADDRESS], found.sightings["AA:BB:CC:00:00:02"]
    assert 30.0 < (heard.rate_hz or 0) < 60.0
    assert 20.0 < (heard.changes_hz or 0) < 60.0
    assert linked.connected
    assert not heard.connected


async def test_a_survey_whose_bluetooth_is_switched_off_says_so(bluez: FakeBluez) -> None:
    bluez.fail("StartDiscovery", "org.bluez.Error.NotReady", message="Resource Not Ready")
    with pytest.raises(NoBluetoothError, match="Bluetooth is off"):
        await survey(0.5, boot_clock())
    await forget_bleak()
