"""A scenario played into memory, for pictures."""

from pathlib import Path

import pytest

from loadtrainer.app.preview import KEEP_S, play_to
from loadtrainer.core.inputs import CommandKind
from loadtrainer.core.snapshot import Display, Phase
from loadtrainer.errors import UsageError


def test_the_last_snapshot_is_the_one_asked_for_with_what_led_to_it() -> None:
    shown = play_to("sim:steady", 60.0)
    assert shown[-1].session_t_s == pytest.approx(60.0, abs=0.11)
    assert (shown[-1].display, shown[-1].source) == (Display.IN_BAND, "simulated")
    assert shown[0].t_s == pytest.approx(shown[-1].t_s - KEEP_S, abs=0.11)


def test_preparation_is_counted_from_the_first_moment() -> None:
    last = play_to("sim:steady", 5.0, begin=False)[-1]
    assert (last.phase, last.session_t_s) == (Phase.PREPARE, None)
    assert last.t_s == pytest.approx(5.0, abs=0.11)


def test_commands_are_given_at_their_time() -> None:
    last = play_to("sim:steady", 30.0, commands=((20.0, CommandKind.PAUSE),))[-1]
    assert (last.phase, last.display) == (Phase.PAUSED, Display.PAUSED)


def test_nothing_after_the_end_is_shown() -> None:
    assert play_to("sim:lock", 3600.0)[-1].phase is Phase.SEALED


def test_two_plays_are_the_same_and_nothing_touches_the_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOADTRAINER_HOME", str(tmp_path / "home"))
    assert play_to("sim:tremor:3", 20.0) == play_to("sim:tremor:3", 20.0)
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("source", ["ble", "replay:x.jsonl", "sim:nobody"])
def test_only_simulations_can_be_played(source: str) -> None:
    with pytest.raises(UsageError):
        play_to(source, 1.0)
