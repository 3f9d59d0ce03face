"""The strict base of every model that crosses the disk."""

from typing import Any

from pydantic import BaseModel, ConfigDict, model_validator


class DiskModel(BaseModel):
    """Frozen, strict, closed: unknown fields, NaN, infinities and wrong types are refused."""

    model_config = ConfigDict(
        strict=True, extra="forbid", frozen=True, allow_inf_nan=False, ser_json_inf_nan="constants"
    )

    @model_validator(mode="before")
    @classmethod
    def _version_is_a_number(cls, data: Any) -> Any:
        """Refuse ``true`` for version 1, which a literal 1 lets pass since the two are equal."""
        if isinstance(data, dict) and isinstance(data.get("version"), bool):
            raise ValueError("version: must be a whole number")
        return data
