"""The strict base of every model that crosses the disk."""

from pydantic import BaseModel, ConfigDict


class DiskModel(BaseModel):
    """Frozen, strict, closed: unknown fields, NaN, infinities and wrong types are refused."""

    model_config = ConfigDict(
        strict=True, extra="forbid", frozen=True, allow_inf_nan=False, ser_json_inf_nan="constants"
    )
