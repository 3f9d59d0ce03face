"""A check in plain lines: every figure, or that it was not measured."""

from loadtrainer.core.scale_check.report import figures, headline, lines, vouched
from loadtrainer.core.words import NBSP
from support.checks import HOLD, a_check
from support.checks import Hand as Checked


def plain(text: str) -> str:
    return text.replace(NBSP, " ")


def test_the_headline_is_the_verdict_with_the_hold_it_covers() -> None:
    assert plain(headline(a_check())) == "Fit for long holds, up to 1 min"
    assert plain(headline(a_check(verdict="not_usable", max_hold_s=None))) == "Not usable"


def test_a_simulated_check_says_so_first() -> None:
    assert next(lines(a_check(source="simulated"))).startswith("SIMULATED ")
    assert next(lines(a_check(source="replay"))).startswith("REPLAY ")


def test_figures_are_named_with_their_units() -> None:
    found = {name: plain(value) for name, value in figures(a_check(link_life_s=31.0, link_back_s=4.1))}

    assert found["Rate"] == "10 per s"
    assert found["Smallest load"] == "0.2 kg"
    assert found["Holds its reading"] == "no, in 1 min"
    assert found["Ends the connection"] == "after 31 s, readings again after 4.1 s"
    assert found["Uncertainty"] == "±0.28 kg"


def test_a_lock_and_a_switch_off_say_when() -> None:
    hold = HOLD.model_copy(update={"locks": True, "lock_s": 2.3, "turns_off": True, "off_s": 40.0})
    found = {name: plain(value) for name, value in figures(a_check(hold=hold))}

    assert (found["Holds its reading"], found["Turns itself off"]) == ("yes, after 2.3 s", "yes, after 40 s")


def test_what_was_not_measured_says_so() -> None:
    found = dict(figures(Checked().zeroed().result))

    assert {value for name, value in found.items() if name != "Zero return"} == {"not measured"}


def test_known_weights_show_their_values_and_what_is_allowed() -> None:
    check = a_check(weights=[{"kg": 10.0, "shown_kg": [10.1, 9.9], "error_kg": -0.1}])

    assert plain(list(lines(check))[-1]) == "  10 kg: shown 10.1 9.9; worst error -0.1 kg, allowed 0.5 kg"


def test_the_verdict_speaks_for_the_tested_time_only() -> None:
    assert plain(vouched(a_check())) == "The verdict vouches for the tested 1 min only."
    assert vouched(a_check(hold=None)) == "No hold was tested."
