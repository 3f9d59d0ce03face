"""What simulated scales do besides weighing."""

from itertools import pairwise
from typing import Any

import pytest

from loadtrainer.core.inputs import Arrived
from loadtrainer.link.capture import DisconnectedLine, Line
from loadtrainer.link.receiver import Receiver
from loadtrainer.link.replay import play
from loadtrainer.link.sim_quirks import Quirks
from loadtrainer.link.sim_scale import ScaleTraits
from loadtrainer.link.sim_scenarios import FAULTY, SCENARIOS, parse
from support.captures import press_after, sent


def arrived(lines: list[Line]) -> list[Arrived]:
    receiver = Receiver()
    events = [event for line in lines for event in play(receiver, line).events]
    return [event for event in events if isinstance(event, Arrived)]


def loads(lines: list[Line]) -> list[tuple[float, float]]:
    return [(one.t_s, one.reading.kg) for one in arrived(lines) if one.reading.kg is not None]


def quirky(wire: str = "etekcity_a5", **quirks: Any) -> ScaleTraits:
    return ScaleTraits(wire=wire, quirks=Quirks(**quirks))


def test_the_faulty_scales_are_scenarios_of_their_own() -> None:
    assert not FAULTY.keys() & SCENARIOS.keys()
    assert all(parse(name)[0] is scenario for name, scenario in FAULTY.items())
    assert all(0 < len(s.description) <= 90 and "\n" not in s.description for s in FAULTY.values())


@pytest.mark.parametrize("wire", ["etekcity_a5", "mi_v2"])
def test_a_scale_that_sleeps_under_its_load_is_silent_until_it_is_lifted_and_loaded_again(wire: str) -> None:
    def load_kg(t_s: float) -> float:
        return 20.0 if 5.0 <= t_s < 30.0 or t_s >= 33.0 else 0.0

    lines = sent(40.0, load_kg, quirky(wire, sleeps_loaded_s=10.0))
    silences = [(a, b) for (a, _), (b, _) in pairwise(loads(lines)) if b - a > 2.0]

    assert len(silences) == 1
    assert silences[0][0] == pytest.approx(15.0, abs=0.2)
    assert silences[0][1] == pytest.approx(34.0, abs=1.0)
    assert len([line for line in lines if isinstance(line, DisconnectedLine)]) == (wire == "etekcity_a5")


def test_a_scale_that_wakes_under_a_load_takes_it_as_zero_until_it_sleeps_again() -> None:
    def load_kg(t_s: float) -> float:
        return 20.0 if 15.0 <= t_s < 25.0 else 25.0 if 25.0 <= t_s < 30.0 else 0.0

    found = loads(sent(29.0, load_kg, quirky(sleeps_empty_s=6.0, wakes_zeroed=True)))

    assert max(kg for t, kg in found if 17.0 < t < 25.0) <= 0.05
    assert found[-1][1] == pytest.approx(5.0, abs=0.1)


def test_a_leftover_stays_for_a_while_after_unloading() -> None:
    found = loads(sent(20.0, press_after(3.0, 20.0, 8.0), quirky(ghost_kg=0.9, ghost_s=5.0)))

    assert {kg for t, kg in found if 8.5 < t < 12.5} == {0.9}
    assert {kg for t, kg in found if t > 13.5} == {0.0}


def test_a_zero_that_jumps_stays_where_it_went() -> None:
    found = loads(sent(20.0, press_after(2.0, 20.0, 12.0), quirky(zero_jump_kg=0.8, zero_jump_after_s=5.0)))

    assert next(kg for t, kg in found if t > 5.0) == pytest.approx(20.0, abs=0.1)
    assert next(kg for t, kg in found if t > 9.0) == pytest.approx(20.8, abs=0.1)
    assert found[-1][1] == pytest.approx(0.8, abs=0.1)


def test_a_pressed_unit_button_changes_the_unit_and_not_the_load() -> None:
    readings = [one.reading for one in arrived(sent(12.0, press_after(2.0, 20.0), quirky(unit_button_s=5.0)))]
    late = readings[-1]

    assert {reading.unit_seen for reading in readings} == {"kg", "lb"}
    assert late.unit_seen == "lb"
    assert late.kg == pytest.approx(20.0, abs=0.05)


def test_an_old_record_comes_after_every_connection_and_is_marked_as_one() -> None:
    traits = ScaleTraits(wire="qn", hangs_up_s=10.0, quirks=Quirks(stored_kg=67.1))
    stored = [one for one in arrived(sent(30.0, press_after(99.0, 0.0), traits)) if one.reading.history]

    assert [one.reading.kg for one in stored] == [67.1, 67.1, 67.1]


def test_gain_and_least_load_are_those_of_the_scale() -> None:
    traits = quirky(gain=1.06, least_kg=2.5)

    assert loads(sent(8.0, press_after(2.0, 2.4), traits))[-1][1] == 0.0
    assert loads(sent(8.0, press_after(2.0, 20.0), traits))[-1][1] == pytest.approx(21.2, abs=0.05)
