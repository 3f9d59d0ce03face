"""The wall clock, and what the review's window starts without."""

import subprocess
import sys

from loadtrainer.app.wall_clock import local_now

REVIEW = """
import sys
import loadtrainer.app.review_desk, loadtrainer.app.settings_file, loadtrainer.app.wall_clock
import loadtrainer.ui.review_window
print(*sorted({name.split(".")[1] for name in sys.modules if name.startswith("loadtrainer.")}))
"""


def test_the_wall_clock_knows_where_it_is() -> None:
    assert local_now().utcoffset() is not None


def test_the_window_of_the_review_starts_without_radio_session_and_sound() -> None:
    told = subprocess.run([sys.executable, "-c", REVIEW], capture_output=True, text=True, check=True)
    assert {"ui", "app", "review"} <= set(told.stdout.split())
    assert not {"link", "runtime", "scales", "sound"} & set(told.stdout.split())
