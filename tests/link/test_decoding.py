"""Every frame of every device in a capture: decoded, refused, or of nobody known."""

import pytest

from loadtrainer.errors import UsageError
from loadtrainer.link.capture import (
    AdvertLine,
    ConnectedLine,
    DisconnectedLine,
    Line,
    NotifyLine,
    open_capture,
)
from loadtrainer.link.decoding import BadFrameFound, Bench, Decoded, Finding, UnknownDevice, forced, told
from loadtrainer.scales.base import ChannelKind
from support.captures import FOLDER, press_after, sent
from support.radio import CHAR, MINE, OTHER
from support.vectors import Vector, vectors

BASIC_QN = "100b151c660000000000b2"
ESF551 = "a502cc10001b0161a10072190100008a6c706a000101"
OTHER_CHAR = CHAR.replace("fff1", "abcd")


def findings(
    lines: list[Line],
    wire_format: str | None = None,
    *answers: str,
    keys: dict[str, str] | None = None,
) -> list[Finding]:
    bench = Bench(told(list(answers), keys or {}), wire_format)
    return [finding for line in lines for finding in bench.read(line)]


def loads(found: list[Finding]) -> list[float | None]:
    return [finding.reading.kg for finding in found if isinstance(finding, Decoded)]


def connection(name: str, *payloads: str, address: str = MINE) -> list[Line]:
    lines: list[Line] = [ConnectedLine(t=0.0, address=address, name=name, services={})]
    return lines + [NotifyLine(t=1.0 + n, characteristic=CHAR, value=p) for n, p in enumerate(payloads)]


def test_a_connected_scale_is_decoded_with_its_own_times() -> None:
    found = findings(connection("Etekcity Fitness Scale", ESF551, ESF551))

    assert [(f.t_s, f.wire_format, f.reading.kg) for f in found if isinstance(f, Decoded)] == [
        (1.0, "etekcity_a5", 72.05),
        (2.0, "etekcity_a5", 72.05),
    ]
    assert [f.reading.repeated for f in found if isinstance(f, Decoded)] == [False, True]


def test_all_scales_of_a_capture_are_decoded_not_only_the_first() -> None:
    assert {round(kg or 0) for kg in loads(findings(list(open_capture(FOLDER / "two_scales.jsonl"))))} >= {
        10,
        70,
    }


def test_a_bad_checksum_is_a_bad_frame_and_no_load() -> None:
    spoiled = ESF551.replace("72", "73", 1)
    (found,) = findings(connection("Etekcity Fitness Scale", spoiled))

    assert isinstance(found, BadFrameFound)
    assert "checksum" in found.reason


@pytest.mark.parametrize(
    "lines",
    [
        pytest.param(connection("Toaster", ESF551), id="connected device nobody claims"),
        pytest.param([AdvertLine(t=1.0, address=OTHER, name="Toaster")], id="advert nobody claims"),
        pytest.param([NotifyLine(t=1.0, characteristic=CHAR, value=ESF551)], id="no connection"),
        pytest.param(
            [
                *connection("Etekcity Fitness Scale"),
                DisconnectedLine(t=1.0),
                NotifyLine(t=1.0, characteristic=CHAR, value=ESF551),
            ],
            id="after the connection ended",
        ),
    ],
)
def test_an_unknown_device_is_said_to_be_one(lines: list[Line]) -> None:
    assert findings(lines) == [UnknownDevice(1.0)]


def test_a_named_format_skips_recognition_and_needs_no_connection() -> None:
    assert loads(findings(connection("Toaster", ESF551), "etekcity_a5")) == [72.05]
    assert loads(findings([NotifyLine(t=1.0, characteristic=CHAR, value=ESF551)], "etekcity_a5")) == [72.05]


def test_what_the_bytes_do_not_say_is_no_load_until_it_is_answered() -> None:
    (unsaid,) = findings(connection("QN-Scale", BASIC_QN))
    assert isinstance(unsaid, Decoded)
    assert unsaid.reading.kg is None
    assert unsaid.reading.reason

    assert loads(findings(connection("QN-Scale", BASIC_QN), None, "divisor=100")) == [72.7]
    assert loads(findings(connection("QN-Scale", BASIC_QN), None, "divisor=10")) == [727.0]


def test_a_simulated_scale_s_own_capture_decodes_without_a_bad_frame() -> None:
    found = findings(sent(10.0, press_after(4.0, 20.0)))

    assert {type(finding) for finding in found} == {Decoded}
    assert loads(found)[-1] == pytest.approx(20.0, abs=0.1)


def address_of(vector: Vector) -> str:
    """The address the vector needs for its key, or any."""
    digits = vector.options.address
    return OTHER if digits is None else bytes.fromhex(digits).hex(":").upper()


def line_of(vector: Vector) -> list[Line]:
    """The vector's bytes as a capture without any sign of identity."""
    channel, data, address = vector.channel, vector.data.hex(), address_of(vector)
    if channel.kind is ChannelKind.MANUFACTURER:
        return [AdvertLine(t=0.0, address=address, manufacturer={str(channel.company): data})]
    if channel.kind is ChannelKind.SERVICE_DATA:
        return [AdvertLine(t=0.0, address=address, service_data={channel.uuid: data})]
    return [NotifyLine(t=0.0, characteristic=channel.uuid, value=data)]


HAS_ADDRESS = [v for v in vectors() if v.options.bind_key is None or v.options.address is not None]
"""In a capture the address is never hidden, as it is in vectors of what a Mac hears."""


@pytest.mark.parametrize("vector", HAS_ADDRESS, ids=lambda vector: vector.label)
def test_every_public_vector_decodes_under_its_format(vector: Vector) -> None:
    answers = []
    if vector.options.divisor is not None:
        answers.append(f"divisor={vector.options.divisor}")
    if vector.options.unit is not None:
        answers.append(f"unit={vector.options.unit.value}")
    key = vector.options.bind_key
    keys = {} if key is None else {address_of(vector): key.hex()}
    found = findings(line_of(vector), vector.profile, *answers, keys=keys)

    if vector.refused:
        assert [type(finding) for finding in found] == [BadFrameFound]
    else:
        assert loads(found) == [
            None if reading.kg is None else pytest.approx(reading.kg, abs=0.01) for reading in vector.readings
        ]


def test_an_unknown_format_or_answer_is_refused_with_what_would_do() -> None:
    with pytest.raises(UsageError, match="etekcity_a5"):
        forced("etekcity", "gatt")
    with pytest.raises(UsageError, match="divisor=10"):
        told(["divisor=7"], {})


def test_a_format_of_both_kinds_of_link_takes_the_row_that_suits() -> None:
    assert forced(None, "gatt") is None
    suits = forced("qn", "advert")
    assert suits is not None
    assert suits.wire_format == "qn"
