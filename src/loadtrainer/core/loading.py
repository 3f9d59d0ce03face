"""From bytes to a model of the file contract, or one refusal: which file, where in it, why."""

import re
from typing import Any, TypeVar, get_args

from pydantic import BaseModel, ValidationError

from loadtrainer.core.strictjson import PLAN_CAP, parse
from loadtrainer.errors import RefusedError

M = TypeVar("M", bound=BaseModel)


def load_model(model: type[M], data: bytes, which: str, cap: int = PLAN_CAP) -> M:
    """The model in ``data``; ``which`` names the file in errors. Raises RefusedError."""
    return validate(model, parse(data, which, cap), which)


def validate(model: type[M], value: dict[str, object], which: str) -> M:
    """The model of an already parsed object. Raises RefusedError, a newer version in its own sentence."""
    _check_kind(model, value, which)
    try:
        return model.model_validate(value)
    except ValidationError as error:
        raise refusal(error, which) from None


def refusal(error: ValidationError, which: str) -> RefusedError:
    """The first of pydantic's complaints as which, where and why."""
    every = error.errors(include_url=False)
    newer = next((one for one in every if _newer(one["type"], one["loc"], one["input"])), None)
    if newer is not None:
        known = max(int(number) for number in re.findall(r"\d+", newer["ctx"]["expected"]))
        return newer_version(which, _place(newer["loc"]), newer["input"], known)
    first = every[0]
    where = _place(first["loc"])
    why = first["msg"].removeprefix("Value error, ")
    head, colon, rest = why.partition(": ")
    if not where and colon and " " not in head:
        where, why = head, rest
    more = error.error_count() - 1
    tail = f" (and {more} more)" if more else ""
    return RefusedError(which, where, why[:1].lower() + why[1:] + tail)


def _check_kind(model: type[BaseModel], value: dict[str, object], which: str) -> None:
    """Refuse another kind of file, or another version of it, before its fields are looked at."""
    wanted, known = _only(model, "format"), _only(model, "version")
    if wanted is not None and value.get("format") != wanted:
        raise RefusedError(which, "format", f'must be "{wanted}"; this is another kind of file')
    if known is None:
        return
    version = value.get("version")
    if type(version) is not int or version < 1:
        raise RefusedError(which, "version", "must be a whole number from 1")
    if version > known:
        raise newer_version(which, "version", version, known)


def newer_version(which: str, where: str, version: int, known: int) -> RefusedError:
    """What to do with a file that a later version of this program wrote."""
    why = f"was written by a newer loadtrainer (version {version}; this one reads up to {known}). "
    return RefusedError(which, where, f"{why}Nothing was changed. Update loadtrainer to use it.")


def _newer(kind: str, where: tuple[int | str, ...], value: object) -> bool:
    """Whether the file holds a part of a version above all that are known, as a log does its plan."""
    return kind == "literal_error" and where[-1:] == ("version",) and type(value) is int and value > 1


def _place(where: tuple[int | str, ...]) -> str:
    return ".".join(str(step) for step in where)


def _only(model: type[BaseModel], field: str) -> Any:
    found = model.model_fields.get(field)
    values = get_args(found.annotation) if found else ()
    return max(values) if values else None
