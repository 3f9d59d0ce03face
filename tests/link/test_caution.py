"""The page before a session warns of scales that pass a current through bare metal."""

from dataclasses import replace

import pytest

from loadtrainer.core.inputs import LinkUp
from loadtrainer.core.words import WORDS, caution
from loadtrainer.link.stream import scale_info
from loadtrainer.scales.base import Profile
from loadtrainer.scales.registry import PROFILES
from support.sessions import SCALE, Run


@pytest.mark.parametrize("body_fat", [True, False])
def test_the_page_warns_of_the_scale_that_is_connected(body_fat: bool) -> None:
    run = Run(auto_begin=False)
    assert run.shown.prepare.caution == ""
    run.give(LinkUp(-1.0, replace(SCALE, body_fat=body_fat)))
    assert run.shown.prepare.caution == caution(body_fat=body_fat)
    assert bool(run.shown.prepare.caution) is body_fat


@pytest.mark.parametrize("profile", PROFILES, ids=lambda profile: profile.key)
def test_the_table_of_scales_decides(profile: Profile) -> None:
    assert scale_info(profile, "AA:BB", None).body_fat is profile.body_fat


def test_no_line_of_the_warning_is_over_eight_words() -> None:
    lines = caution(body_fat=True).splitlines()
    assert lines == [WORDS["body_fat"], WORDS["body_fat.do"]]
    assert all(len(line.split()) <= 8 for line in lines)
