"""The table of scales: one row a model family, as data. A new model of a known wire format is one more row.

Rates, locks and steps are what single logs show (see each format, github.com/KristianP26/ble-scale-sync and
github.com/oliexdev/openScale), not measurements of ours; capacities are
the makers' figures. Names are the beginnings of advertised names, in lower case.
"""

from functools import partial
from typing import Final

from loadtrainer.scales import etekcity_a5, if_b7, mi_v1, mi_v2, qn, sig_weight, tindeq, yunmai
from loadtrainer.scales.base import Claim, Profile, uuid128

FFE0: Final = uuid128(0xFFE0)
FFE5: Final = uuid128(0xFFE5)
FFF0: Final = uuid128(0xFFF0)
AE00: Final = uuid128(0xAE00)

ETEKCITY_ESF551: Final = Profile(
    key="etekcity_esf551",
    wire_format="etekcity_a5",
    label="Etekcity ESF-551, ESF93",
    models=("Etekcity ESF-551", "Etekcity ESF93"),
    link="gatt",
    claim=Claim(
        names=(
            "etekcity smart fitness scale",
            "etekcity fitness scale",
            "etekcity esf-551",
            "etekcity esf93",
            "esf-551",
            "esf551",
            "esf-93",
            "esf93",
        ),
        services=frozenset({FFF0}),
        payload=partial(etekcity_a5.claims, models=etekcity_a5.MODEL_CODES_ESF551),
    ),
    decoder=etekcity_a5.Decoder,
    live=True,
    nominal_hz=5.0,
    evidence="captured",
    notify=(etekcity_a5.NOTIFY.uuid,),
    signature=etekcity_a5.signature,
    locks_on="stable",
    resolution_kg=0.01,
    body_fat=True,
    note="Silent after its stable value when stood on barefoot; other loads untested.",
)

ETEKCITY_A591S: Final = Profile(
    key="etekcity_a591s",
    wire_format="etekcity_a5",
    label="Etekcity EFS-A591S (plain)",
    models=("Etekcity EFS-A591S", "Etekcity Apex"),
    link="gatt",
    claim=Claim(
        names=("etekcity_apex", "efs-a591s"),
        payload=partial(etekcity_a5.claims, models=etekcity_a5.MODEL_CODES_A591S),
    ),
    decoder=etekcity_a5.Decoder,
    live=True,
    nominal_hz=None,
    evidence="captured",
    notify=(etekcity_a5.NOTIFY.uuid,),
    signature=etekcity_a5.signature,
    resolution_kg=0.05,
    body_fat=True,
    note="Only units that send in plain; others encrypt and stay silent.",
)

YUNMAI: Final = Profile(
    key="yunmai",
    wire_format="yunmai",
    label="Yunmai SIGNAL, ISM, ISSE",
    models=("Yunmai SIGNAL", "Yunmai ISM", "Yunmai ISSE", "Yunmai ISC2P", "Yunmai Scale-3"),
    link="gatt",
    claim=Claim(names=("yunmai",), services=frozenset({FFE0, FFE5})),
    decoder=yunmai.Decoder,
    live=True,
    nominal_hz=5.0,
    evidence="captured",
    notify=(yunmai.NOTIFY.uuid,),
    signature=yunmai.signature,
    locks_on="final",
    resolution_kg=0.01,
    body_fat=True,
    note="Repeats its value after the final frame.",
)

QN: Final = Profile(
    key="qn",
    wire_format="qn",
    label="QN: Renpho, Arboleaf, FitIndex, GE",
    models=(
        "Renpho ES-CS20M",
        "Renpho ES-26M",
        "Renpho Elis 1",
        "Arboleaf CS20N",
        "FitIndex",
        "GE CS 10 G",
        "Sencor",
        "Etekcity ESF-17",
        "Etekcity ESF-18",
        "Etekcity ESF-24",
    ),
    link="gatt",
    claim=Claim(
        names=(
            "qn-scale",
            "renpho-scale",
            "seb-scale",
            "fitindex",
            "arboleaf",
            "fit plus",
            "go4fit",
            "sencor",
            "etekcity esf-17",
            "etekcity esf-18",
            "etekcity esf-24",
            "esf-17",
            "esf-18",
            "esf-24",
            "esf24",
        ),
        services=frozenset({FFE0, FFF0, AE00}),
        payload=qn.claims,
    ),
    decoder=qn.Decoder,
    live=True,
    nominal_hz=10.0,
    evidence="captured",
    notify=(qn.NOTIFY_B.uuid, qn.NOTIFY_A[0].uuid, qn.NOTIFY_A[1].uuid),
    signature=qn.signature,
    locks_on="stable",
    resolution_kg=0.05,
    body_fat=True,
    note="About 2 a second when steady. Ends the session after its final value.",
)

TINDEQ: Final = Profile(
    key="tindeq_progressor",
    wire_format="tindeq",
    label="Tindeq Progressor",
    models=("Tindeq Progressor 150", "Tindeq Progressor 200"),
    link="gatt",
    claim=Claim(names=("progressor",), payload=tindeq.claims),
    decoder=tindeq.Decoder,
    live=True,
    nominal_hz=80.0,
    evidence="constructed",
    notify=(tindeq.NOTIFY.uuid,),
    signature=tindeq.signature,
    resolution_kg=0.01,
    capacity_kg=150.0,
    note="Force gauge for reference: pulls, so it needs a rig. Never locks.",
)

IF_B7: Final = Profile(
    key="if_b7",
    wire_format="if_b7",
    label="IF_B7: WH-C06, Senssun, Grifema",
    models=("Weiheng WH-C06", "Senssun IF_B7", "Grifema GA2001"),
    link="advert",
    claim=Claim(names=("if_b7",), payload=if_b7.claims),
    decoder=if_b7.Decoder,
    live=True,
    nominal_hz=8.0,
    evidence="captured",
    locks_on="stable",
    resolution_kg=0.01,
    body_fat=True,
    note="HOLD must be off on the WH-C06, which hangs and has no electrodes. In practice slower.",
)

MI_V1: Final = Profile(
    key="mi_v1",
    wire_format="mi_v1",
    label="Xiaomi Mi Smart Scale 1, 2",
    models=("Xiaomi XMTZC01HM", "Xiaomi XMTZC04HM"),
    link="advert",
    claim=Claim(names=("mi_scale", "mi scale", "misca"), payload=mi_v1.claims),
    decoder=mi_v1.Decoder,
    live=True,
    nominal_hz=2.0,
    evidence="captured",
    signature=mi_v1.signature,
    locks_on="stable",
    resolution_kg=0.05,
    capacity_kg=150.0,
    note="Holds its value about 2 s after it is steady, then goes off: press, read, lift off.",
)

MI_V2: Final = Profile(
    key="mi_v2",
    wire_format="mi_v2",
    label="Xiaomi Mi Body Composition Scale 1, 2",
    models=("Xiaomi XMTZC02HM", "Xiaomi XMTZC05HM", "Xiaomi NUN4049CN"),
    link="advert",
    claim=Claim(names=("mibcs", "mibfs"), payload=mi_v2.claims),
    decoder=mi_v2.Decoder,
    live=True,
    nominal_hz=2.0,
    evidence="captured",
    signature=mi_v2.signature,
    locks_on="stable",
    resolution_kg=0.05,
    capacity_kg=150.0,
    body_fat=True,
    note="Holds its value about 2 s after it is steady, then goes off: press, read, lift off.",
)

SIG_WEIGHT: Final = Profile(
    key="sig_weight",
    wire_format="sig_weight",
    label="Bluetooth Weight Scale service",
    models=("Beurer BF720", "scales with the standard service 181D"),
    link="gatt",
    claim=Claim(services=frozenset({sig_weight.SERVICE})),
    decoder=sig_weight.Decoder,
    live=False,
    nominal_hz=None,
    evidence="captured",
    notify=(sig_weight.NOTIFY.uuid,),
    signature=sig_weight.signature,
    locks_on="final",
    resolution_kg=0.005,
    body_fat=True,
    note="One value a weighing. Many want a bond and a user's consent first.",
)

SIG_WEIGHT_WBE28: Final = Profile(
    key="sig_weight_wbe28",
    wire_format="sig_weight",
    label="Renpho ES-WBE28",
    models=("Renpho ES-WBE28",),
    link="gatt",
    claim=Claim(names=("es-wbe28",), payload=sig_weight.claims_wbe28),
    decoder=partial(sig_weight.Decoder, variant=sig_weight.WBE28),
    live=False,
    nominal_hz=None,
    evidence="captured",
    notify=(sig_weight.VENDOR_NOTIFY, sig_weight.CONSENT, sig_weight.NOTIFY.uuid),
    signature=sig_weight.signature_wbe28,
    locks_on="final",
    resolution_kg=0.05,
    body_fat=True,
    note="One value a weighing, in steps of its own.",
)

PROFILES: Final[tuple[Profile, ...]] = (
    ETEKCITY_ESF551,
    ETEKCITY_A591S,
    YUNMAI,
    QN,
    TINDEQ,
    IF_B7,
    MI_V1,
    MI_V2,
    SIG_WEIGHT,
    SIG_WEIGHT_WBE28,
)


def by_key(key: str, profiles: tuple[Profile, ...] = PROFILES) -> Profile | None:
    """The row of this key; None if there is none."""
    return next((profile for profile in profiles if profile.key == key), None)


def of_format(wire_format: str, profiles: tuple[Profile, ...] = PROFILES) -> tuple[Profile, ...]:
    """All rows of a wire format, the usual one first; empty if the format is not known."""
    return tuple(profile for profile in profiles if profile.wire_format == wire_format)


def named(name: str, profiles: tuple[Profile, ...] = PROFILES) -> Profile | None:
    """The row of this key, else the usual row of the wire format of this name; None if neither."""
    return by_key(name, profiles) or next(iter(of_format(name, profiles)), None)
