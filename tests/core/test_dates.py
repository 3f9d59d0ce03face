from datetime import date

from loadtrainer.core.dates import day, days, full_day, long_day


def test_days_are_said_as_people_say_them() -> None:
    assert day("2026-11-27") == "27\u00a0Nov"
    assert day("soon") == "soon"
    assert days("J. Moreau, 2026-11-20") == "J. Moreau, 20\u00a0Nov"
    assert long_day(date(2026, 11, 24)) == "Tuesday 24 November"
    assert full_day(date(2026, 11, 24)) == "24\u00a0Nov\u00a02026"
