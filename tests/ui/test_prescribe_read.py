"""What the page understands: every number with its origin, and the plan the command line makes."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loadtrainer.core.canonical import canonical_model
from loadtrainer.core.prescribing import prescribe
from loadtrainer.core.prescribing_numbers import Choices
from loadtrainer.core.prescription import Patient, Prescription
from loadtrainer.core.units import MassUnit
from loadtrainer.core.words import NBSP
from loadtrainer.store.protocols import all_protocols, find_protocol, reference
from loadtrainer.ui.prescribe_read import read
from loadtrainer.ui.prescribe_sign import Signing, checks, sign_troubles
from loadtrainer.ui.prescribe_view import CODE, VALID, WEIGHT, Draft, Sheet, asked, first_text, in_unit
from loadtrainer.ui.prescribe_words import ceiling_words, finding_words, stage_rows, stairs
from support.checks import a_check
from support.plan_desk import NOW, PLAN_ID

TODAY, UNTIL, WEIGHED = date(2026, 11, 22), date(2026, 12, 6), date(2026, 11, 20)


def a_draft(protocol: str = "relimb-lower", **changes: Any) -> Draft:
    """The page as it opens, with code and body weight typed."""
    chosen = find_protocol(protocol)
    unit = MassUnit(chosen.display_unit)
    draft = Draft(chosen, reference(chosen), TODAY, TODAY, UNTIL, WEIGHED, unit=unit, mode=chosen.dose.mode)
    draft = replace(draft, code="P-017", weight="82 kg", **changes)
    return replace(draft, texts={field.name: first_text(draft, field.name) for field in asked(draft)})


def typed(draft: Draft, **texts: str) -> Draft:
    """With these texts in the fields; "__" in a name is a dot."""
    return replace(draft, texts={**draft.texts, **{k.replace("__", "."): v for k, v in texts.items()}})


def sheet_of(draft: Draft) -> Sheet:
    return read(draft, PLAN_ID)


def taken(draft: Draft) -> Draft:
    """With every proposal taken into its empty field."""
    for _ in range(2):
        lines = sheet_of(draft).lines
        offers = {name: line.offer for name, line in lines.items() if line.open and line.offer}
        draft = replace(draft, texts={**draft.texts, **offers})
    return draft


def by_command(protocol: str, **changes: Any) -> Prescription:
    """What ``loadtrainer prescribe --accept-proposed`` makes for the same patient."""
    chosen = find_protocol(protocol)
    patient = Patient(
        pseudonym="P-017", side=None, level=None, body_weight_kg=82.0, body_weight_on=WEIGHED.isoformat()
    )
    choices = Choices(patient=patient, start=TODAY, days=14, accept_proposed=True)
    return prescribe(chosen, reference(chosen), replace(choices, **changes), PLAN_ID)[0]


@pytest.mark.parametrize(
    "protocol",
    ["relimb-lower", "radboud-standard", "radboud-slow", "oga-20-5", "opra-standard", "us-25lb-5lb"],
)
def test_with_all_proposals_taken_it_is_the_plan_of_the_command_line(protocol: str) -> None:
    sheet = sheet_of(taken(a_draft(protocol)))
    assert sheet.ready
    assert sheet.plan is not None
    assert canonical_model(sheet.plan) == canonical_model(by_command(protocol))


def test_typed_numbers_make_the_plan_of_the_command_line_too() -> None:
    draft = typed(
        taken(a_draft()),
        load__step_kg="2,5",
        limits__ceiling_kg="30",
        stages__tolerance_kg="1 kg",
        pain__stop_at="7",
    )
    sheet = sheet_of(draft)
    wanted = by_command(
        "relimb-lower", numbers={"load.step_kg": 2.5, "pain.stop_at": 7}, ceiling_kg=30.0, tolerance_kg=1.0
    )
    assert sheet.plan == wanted
    assert sheet.lines["load.step_kg"].note == f"2.5{NBSP}kg · Your number"


def test_proposals_are_offered_and_never_taken_by_themselves() -> None:
    sheet = sheet_of(a_draft())
    step = sheet.lines["load.step_kg"]
    assert (step.open, step.offer, step.note) == (True, f"5{NBSP}kg", "No source. You fill this.")
    assert "load.step_kg" not in sheet.numbers
    assert sheet.plan is None
    assert "pain.stop_at" in sheet.missing
    assert not sheet.ready


@pytest.mark.parametrize("protocol", all_protocols(), ids=lambda protocol: protocol.id)
def test_every_number_of_every_protocol_says_whose_it_is(protocol: Any) -> None:
    draft = a_draft(protocol.id)
    for name, line in sheet_of(draft).lines.items():
        if name in (CODE, WEIGHT, VALID) or not name.startswith(("load", "dose", "pain")):
            continue
        if draft.texts[name]:
            assert line.note.startswith("Source ")
        else:
            assert line.open or name.startswith("load.ceiling")
            assert line.note in ("No source. You fill this.", "Only if you want it lower")


def test_one_missing_number_is_enough_to_hold_the_plan_back() -> None:
    sheet = sheet_of(typed(taken(a_draft()), pain__stop_at=""))
    assert sheet.plan is not None, "the stages are shown all the same"
    assert sheet.missing == ["pain.stop_at"]
    assert not sheet.ready


def test_a_changed_sourced_number_says_what_the_source_says() -> None:
    line = sheet_of(typed(a_draft(), load__start_kg="7")).lines["load.start_kg"]
    assert line.note == f"7{NBSP}kg · Your number. The source says 5{NBSP}kg."


def test_an_emptied_sourced_number_is_offered_again_and_never_assumed() -> None:
    sheet = sheet_of(typed(taken(a_draft()), load__start_kg=""))
    line = sheet.lines["load.start_kg"]
    assert (line.open, line.offer) == (True, f"5{NBSP}kg")
    assert line.note == "Empty. A source gives this number."
    assert not sheet.ready


ENTRIES = [
    ("load.step_kg", "20,5", f"20.5{NBSP}kg"),
    ("load.step_kg", "45 lb", f"45{NBSP}lb (20.41{NBSP}kg)"),
    ("dose.hold_s", "90 s", f"90{NBSP}s"),
    ("dose.hold_s", "7,5", f"450{NBSP}s"),
    ("dose.hold_s", "10 min", f"10{NBSP}min"),
    ("limits.min_hours_between", "2,5 h", f"2.5{NBSP}h"),
    ("load.ceiling.body_weight_fraction", "40", f"40{NBSP}%"),
]


@pytest.mark.parametrize(("name", "text", "echo"), ENTRIES)
def test_what_is_typed_is_understood_and_echoed_with_its_unit(name: str, text: str, echo: str) -> None:
    draft = taken(a_draft())
    line = sheet_of(replace(draft, texts={**draft.texts, name: text})).lines[name]
    assert line.trouble == ""
    assert line.note.startswith(echo)


REFUSED = [
    ("load.start_kg", "2O", "Not a number"),
    ("load.start_kg", "42", "Above the ceiling of 41"),
    ("load.start_kg", "-5", "without a sign"),
    ("load.start_kg", "5 stone", "Use kg or lb"),
    ("load.step_kg", "0", "Not under"),
    ("load.step_kg", "0.2", "Over 100 stages"),
    ("load.step_every_days", "1.5", "Only whole numbers"),
    ("dose.sessions_per_day", "13", "Not over 12"),
    ("dose.hold_s", "3 h", "Not a number"),
    ("pain.stop_at", "11", "Not over 10"),
    ("stages.tolerance_kg", "15 %", "Type a load, or 10 %"),
    ("stages.tolerance_kg", "3 kg", "Too wide for stage 1"),
    ("stages.tolerance_kg", "6 kg", "Too wide for stage 1"),
    ("limits.ceiling_kg", "45", "Not over the protocol’s 41"),
    ("limits.overload_kg", "50", "Not lower"),
    ("limits.overload_kg", "20", "Below a band that ends at 41"),
    ("limits.max_sessions_per_day", "1", "Not under the 2 sessions"),
    ("limits.max_session_s", "10 min", "One session takes 20"),
    ("load.ceiling.body_weight_fraction", "500", "Not over 150"),
]


@pytest.mark.parametrize(("name", "text", "why"), REFUSED)
def test_what_cannot_be_is_refused_beside_its_field(name: str, text: str, why: str) -> None:
    draft = taken(a_draft())
    sheet = sheet_of(replace(draft, texts={**draft.texts, name: text}))
    assert why in sheet.lines[name].trouble.replace(NBSP, " ")
    assert sheet.troubled == [name]
    assert not sheet.ready


@pytest.mark.parametrize(
    ("weight", "why"),
    [("820", "Not over 400"), ("2O", "Not a number"), ("12", "Not under 20"), ("82 st", "Use kg")],
)
def test_a_body_weight_that_cannot_be_is_refused_beside_its_field(weight: str, why: str) -> None:
    line = sheet_of(replace(a_draft(), weight=weight)).lines[WEIGHT]
    assert why in line.trouble.replace(NBSP, " ")


def test_an_empty_code_or_weight_is_still_asked_for() -> None:
    sheet = sheet_of(replace(taken(a_draft()), code=" ", weight=""))
    assert sheet.missing == [CODE, WEIGHT]
    assert not sheet.ready


@pytest.mark.parametrize(
    ("start", "until", "why"),
    [
        (TODAY, TODAY, "comes after"),
        (TODAY, date(2028, 1, 1), "a year"),
        (date(2026, 11, 1), date(2026, 11, 10), "has passed"),
    ],
)
def test_days_that_cannot_be_are_refused(start: date, until: date, why: str) -> None:
    sheet = sheet_of(replace(taken(a_draft()), start=start, until=until))
    assert why in sheet.lines[VALID].trouble
    assert not sheet.ready


def test_a_protocol_without_a_ceiling_needs_one_of_three() -> None:
    draft = taken(a_draft("generic-10lb"))
    sheet = sheet_of(draft)
    assert sheet.ceiling_kg is None
    assert {"load.ceiling.kg", "load.ceiling.body_weight_fraction"} == set(sheet.missing)
    assert sheet_of(typed(draft, load__ceiling__kg="40 kg")).ready
    own = sheet_of(typed(draft, limits__ceiling_kg="88 lb"))
    assert own.ready
    assert own.ceiling_kg == 39.916


def test_a_proposed_ceiling_is_decided_and_never_left_out() -> None:
    draft = replace(a_draft("badalx-week1"), weight="82")
    sheet = sheet_of(draft)
    assert sheet.ceiling_kg == 82.0
    assert "load.ceiling.kg" in sheet.missing
    assert sheet_of(typed(draft, load__ceiling__kg="50")).ceiling_kg == 50.0
    assert sheet_of(typed(draft, load__ceiling__kg="90")).ceiling_kg == 82.0


def test_a_plan_in_lb_shows_both_and_keeps_the_source_s_exact_number() -> None:
    sheet = sheet_of(taken(a_draft("us-25lb-5lb")))
    assert sheet.plan is not None
    assert sheet.plan.stages[0].target_kg == 11.34
    assert stage_rows(sheet.plan)[0][1] == f"25{NBSP}lb (11.34{NBSP}kg)"


def test_a_typed_load_keeps_its_unit_when_the_plan_s_unit_changes() -> None:
    assert in_unit("20", MassUnit.KG) == f"20{NBSP}kg"
    assert in_unit("45 lb", MassUnit.KG) == f"45{NBSP}lb"
    assert in_unit("2O", MassUnit.KG) == "2O"
    assert in_unit("", MassUnit.KG) == ""


def test_the_ceiling_is_said_in_kg_in_lb_and_as_a_share_of_the_weight() -> None:
    assert ceiling_words(39.0, 78.0) == f"39{NBSP}kg · 86{NBSP}lb · 50{NBSP}% of body weight"
    assert ceiling_words(39.0, None) == f"39{NBSP}kg · 86{NBSP}lb"


def test_the_limit_of_each_stage_is_the_derived_one() -> None:
    sheet = sheet_of(taken(a_draft()))
    assert sheet.plan is not None
    assert [row[3] for row in stage_rows(sheet.plan)] == [
        f"{kg}{NBSP}kg" for kg in (7, 12, 18, 24, 30, 36, 41, 41)
    ]
    lower = sheet_of(typed(taken(a_draft()), limits__ceiling_kg="30", limits__overload_kg="29")).plan
    assert lower is not None
    assert [row[3] for row in stage_rows(lower)][-2:] == [f"24{NBSP}kg", f"29{NBSP}kg"]


def test_the_stairs_follow_the_days_and_end_below_the_ceiling() -> None:
    plan = sheet_of(typed(taken(a_draft()), load__step_every_days="3")).plan
    assert plan is not None
    drawn = stairs(plan)
    assert [tread.end_day for tread in drawn.treads] == [3, 6, 9, 12, 15, 18, 21, 24]
    assert all(tread.high_kg <= drawn.ceiling_kg for tread in drawn.treads)
    assert drawn.spoken == f"5{NBSP}kg to 40{NBSP}kg in 24 days, ceiling 41{NBSP}kg"


# -- checks and confirmation ---------------------------------------------------------------------------

GOOD = Signing(target="5", limit="7 kg", mean=" i mean  THIS ", name="J. Moreau", role="physiotherapist")


def test_nothing_stands_in_the_way_of_a_whole_confirmation() -> None:
    assert sign_troubles(sheet_of(taken(a_draft())), GOOD) == {}
    assert sign_troubles(sheet_of(taken(a_draft())), replace(GOOD, target="11,02 lb", limit="15.4 lb")) == {}


SIGN_WRONG = [
    ({"target": "5.1"}, "target", "Not the same"),
    ({"target": "5 lb"}, "target", "Not the same"),
    ({"target": ""}, "target", "Type a number"),
    ({"limit": "8"}, "limit", "Not the same"),
    ({"limit": "7 l"}, "limit", "Not a number"),
    ({"mean": "yes"}, "mean", "as they stand"),
    ({"name": "  "}, "name", "Type your name"),
    ({"role": ""}, "role", "Type your role"),
    ({"name": "x" * 121}, "name", "Not over 120"),
]


@pytest.mark.parametrize(("change", "name", "why"), SIGN_WRONG)
def test_a_confirmation_is_refused_beside_the_field(change: dict[str, str], name: str, why: str) -> None:
    found = sign_troubles(sheet_of(taken(a_draft())), replace(GOOD, **change))
    assert list(found) == [name]
    assert why in found[name]


def test_small_steps_need_no_words() -> None:
    sheet = sheet_of(taken(a_draft("oga-20-5")))
    assert sheet.asks == []
    assert sign_troubles(sheet, Signing("20", "24", "", "J. Moreau", "physiotherapist")) == {}


def test_large_steps_are_listed_in_words() -> None:
    sheet = sheet_of(taken(a_draft()))
    assert finding_words(sheet.asks[0], MassUnit.KG) == (
        f"Stage 2: from 5{NBSP}kg to 10{NBSP}kg, 100{NBSP}% more"
    )
    assert sheet.lines["load.step_kg"].finding == "3 large steps. Confirm them below."


def spoken(sheet: Sheet, **check: Any) -> dict[str, str]:
    scale = a_check(**check) if check else None
    return {check.words: check.state for check in checks(sheet, scale, NOW)}


def test_the_checks_say_what_is_well_and_what_is_not() -> None:
    found = spoken(sheet_of(taken(a_draft())))
    assert found["Every band is below the ceiling"] == "well"
    assert found["3 large steps to confirm"] == "look"
    assert found["No scale was checked here"] == "unknown"
    assert found["No number is missing"] == "well"


def test_a_scale_that_cannot_show_the_load_is_said() -> None:
    draft = taken(a_draft())
    sheet = read(draft, PLAN_ID, 4.5)
    found = spoken(sheet, wake_kg=4.5, at=datetime(2026, 11, 19, 9, tzinfo=NOW.tzinfo).isoformat())
    assert found[f"Scale shows nothing below 4.5{NBSP}kg"] == "look"
    assert found["Scale check: 3 days ago"] == "well"


@given(st.dictionaries(st.sampled_from([f.name for f in asked(a_draft())]), st.text(max_size=12), max_size=6))
def test_no_text_in_any_field_does_more_than_be_refused(texts: dict[str, str]) -> None:
    draft = taken(a_draft())
    sheet = sheet_of(replace(draft, texts={**draft.texts, **texts}))
    assert sheet.ready == (sheet.plan is not None and not sheet.missing and not sheet.troubled)
