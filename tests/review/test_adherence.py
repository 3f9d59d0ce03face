"""What fills a day of the plan: full, part, missed, due, extra, apart, by the rule that is said in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.review.adherence import done, rule, slots
from loadtrainer.review.model import Done, SessionRecord
from support.reviews import a_record, partial

FULL, OTHER = a_record(1), a_record(2)
HALF, LESS, NONE = partial(3, 5.0), partial(4, 2.0), partial(5, 0.0)
CUT = a_record(6, ended="recovered")


@pytest.mark.parametrize(("record", "how"), [(FULL, Done.FULL), (HALF, Done.PART), (NONE, Done.MISSED)])
def test_a_session_is_full_part_or_as_good_as_missed(record: SessionRecord, how: Done) -> None:
    assert done(record) is how


@pytest.mark.parametrize(
    ("planned", "sessions", "apart", "due", "squares"),
    [
        (2, [FULL, OTHER], [], False, "full full"),
        (2, [FULL], [], False, "full missed"),
        (2, [FULL], [], True, "full due"),
        (2, [], [], False, "missed missed"),
        (2, [HALF, FULL], [], False, "part full"),
        (2, [HALF, FULL, OTHER], [], False, "full full extra"),
        (1, [LESS, HALF], [], False, "part extra"),
        (2, [NONE], [], False, "missed missed"),
        (2, [FULL], [CUT], False, "full apart"),
        (1, [FULL], [CUT], False, "full"),
        (0, [FULL], [], False, "extra"),
        (0, [], [], False, ""),
    ],
)
def test_the_squares_of_a_day(
    planned: int, sessions: list[SessionRecord], apart: list[SessionRecord], due: bool, squares: str
) -> None:
    assert " ".join(slot.done for slot in slots(planned, sessions, apart, due=due)) == squares


@given(
    st.integers(0, 4), st.lists(st.sampled_from((FULL, OTHER, HALF, LESS, NONE)), unique_by=lambda r: r.id)
)
def test_the_planned_squares_are_as_many_as_were_planned(planned: int, sessions: list[SessionRecord]) -> None:
    squares = slots(planned, sessions, [], due=False)
    assert sum(slot.done is not Done.EXTRA for slot in squares) == planned
    shown = [slot.session for slot in squares if slot.session is not None]
    assert sorted(shown) == sorted(record.id for record in sessions if record is not NONE)


def test_the_rule_is_said_in_words() -> None:
    assert rule()[0] == "Full: all bouts of the session done"
    assert len(rule()) == 5
