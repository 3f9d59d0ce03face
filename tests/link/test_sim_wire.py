"""Every simulated scale's bytes are read by the real decoder of their format, and claimed by no other."""

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.core.inputs import Arrived, BadFrame, LinkEvent
from loadtrainer.core.units import MassUnit
from loadtrainer.link.capture import AdvertLine, Line, NotifyLine
from loadtrainer.link.receiver import Receiver
from loadtrainer.link.recognise import Catalogue
from loadtrainer.link.replay import play
from loadtrainer.link.sim_wire import WIRES, Etekcity, MiV2, Qn, Shown, Wire

each_wire = pytest.mark.parametrize(("key", "make"), WIRES.items(), ids=WIRES)
STEP_KG = 0.05


def streaming(wire: Wire) -> Receiver:
    """A receiver to which ``wire`` is connected and ready to send loads."""
    receiver = Receiver()
    play(receiver, wire.idle(0.0))
    waiting: list[Line] = list(wire.connected(0.5))
    while waiting:
        for write in play(receiver, line := waiting.pop(0)).writes:
            waiting += wire.written(line.t, write)
    return receiver


def heard(receiver: Receiver, wire: Wire, t: float, shown: Shown) -> tuple[LinkEvent, ...]:
    line = wire.frame(t, shown)
    assert line is not None
    return play(receiver, line).events


@each_wire
def test_an_idle_scale_is_recognised_for_certain(key: str, make: Callable[[], Wire]) -> None:
    line = make().idle(0.0)
    assert isinstance(line, AdvertLine)
    who = Catalogue().heard(line.advert)

    assert who.certain
    assert [profile.wire_format for profile in who.profiles] == [key]


@each_wire
@given(steps=st.lists(st.integers(0, 2400), min_size=1, max_size=40))
def test_every_load_comes_out_as_it_was_shown(key: str, make: Callable[[], Wire], steps: list[int]) -> None:
    wire = make()
    receiver = streaming(wire)
    loads = [round(step * STEP_KG, 2) for step in steps]
    events = [event for i, kg in enumerate(loads) for event in heard(receiver, wire, 1 + i / 10, Shown(kg))]
    found = [event.reading.kg for event in events if isinstance(event, Arrived)]

    assert not [event for event in events if isinstance(event, BadFrame)]
    if key == "yunmai":  # its decoder holds back a zero that follows a load
        assert [kg for kg in found if kg] == [kg for kg in loads if kg]
    else:
        assert found == pytest.approx(loads, abs=1e-6)


@given(tenths=st.integers(0, 3000))
def test_pounds_are_pounds_on_the_wire_and_kilograms_out_of_it(tenths: int) -> None:
    wire = MiV2()
    shown = Shown(tenths / 10, MassUnit.LB)
    (event,) = [e for e in heard(streaming(wire), wire, 1.0, shown) if isinstance(e, Arrived)]

    assert event.reading.kg == pytest.approx(tenths / 10 * 0.45359237)
    assert event.reading.unit_seen is MassUnit.LB


def test_a_latched_and_a_lifted_load_carry_their_flags() -> None:
    wire = MiV2()
    receiver = streaming(wire)
    states = [Shown(20.0), Shown(20.0, stable=True), Shown(20.0, stable=True, removed=True)]
    events = [event for i, shown in enumerate(states) for event in heard(receiver, wire, 1.0 + i, shown)]
    found = [(e.reading.stable, e.reading.removed) for e in events if isinstance(e, Arrived)]

    assert found == [(False, False), (True, False), (True, True)]


def test_a_running_number_moves_and_comes_round() -> None:
    wire = Etekcity()
    receiver = streaming(wire)
    events = [event for n in range(300) for event in heard(receiver, wire, n / 10, Shown(20.0))]
    arrived = [event.reading for event in events if isinstance(event, Arrived)]

    assert [reading.counter for reading in arrived] == [n % 256 for n in range(300)]
    assert not any(reading.repeated for reading in arrived)


def test_nothing_flows_before_the_handshake_is_answered() -> None:
    wire = Qn()
    wire.connected(0.0)

    assert wire.frame(1.0, Shown(20.0)) is None
    streaming(wire)
    assert isinstance(wire.frame(1.0, Shown(20.0)), NotifyLine)
