"""The checks around every test can fail themselves."""

import threading

import pytest

from support.leaks import active_timers, leaked_threads


def test_a_thread_that_goes_on_is_found_and_one_that_ended_is_not() -> None:
    before, done = set(threading.enumerate()), threading.Event()
    thread = threading.Thread(target=done.wait, args=(10,))
    thread.start()
    assert leaked_threads(before) == [thread]
    done.set()
    thread.join()
    assert leaked_threads(before) == []


@pytest.mark.parametrize(("name", "found"), [("loadtrainer-sound", 1), ("somebody-else", 0)])
def test_of_the_daemons_only_our_own_count(name: str, found: int) -> None:
    before, done = set(threading.enumerate()), threading.Event()
    thread = threading.Thread(target=done.wait, args=(10,), name=name, daemon=True)
    thread.start()
    assert len(leaked_threads(before)) == found
    done.set()
    thread.join()


def test_a_running_timer_is_found_until_it_stops(qapp: object) -> None:
    from PySide6.QtCore import QTimer

    timer = QTimer()
    timer.start(60_000)
    assert timer in active_timers()
    timer.stop()
    assert timer not in active_timers()
