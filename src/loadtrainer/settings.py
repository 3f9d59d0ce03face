"""The user's settings and their text form, TOML; app.settings_file keeps them in the data folder."""

import tomllib
from typing import Annotated, Literal

import tomlkit
from pydantic import Field, ValidationError

from loadtrainer.core.loading import refusal
from loadtrainer.core.model import DiskModel
from loadtrainer.errors import RefusedError

Theme = Literal["system", "light", "dark", "high-contrast"]
Language = Literal["system", "en", "sv", "nl", "de"]


class Settings(DiskModel):
    """How the app looks, sounds and speaks.

    ``volume``: 0 to 1, of the cues that may be made softer. ``in_band_tone``: a quiet tone while in band.
    ``text_scale``: 1 = as designed, 0.8 to 2. ``speech``: cues are also spoken. ``care_weekly``,
    ``care_monthly``: reminders of the abutment's care. "system": as the desktop is set.
    """

    theme: Theme = "system"
    language: Language = "system"
    volume: Annotated[float, Field(ge=0, le=1)] = 0.8
    in_band_tone: bool = False
    reduce_motion: bool = False
    text_scale: Annotated[float, Field(ge=0.8, le=2)] = 1.0
    speech: bool = True
    care_weekly: bool = True
    care_monthly: bool = True

    def changed(self, **changes: object) -> "Settings":
        """These settings with other values; raises pydantic.ValidationError for one that may not be."""
        return Settings.model_validate({**self.model_dump(), **changes})


def parse(data: bytes, which: str) -> Settings:
    """The settings in ``data``; what is not named is as usual. Raises RefusedError naming ``which``."""
    try:
        return Settings.model_validate(tomllib.loads(data.decode("utf-8")))
    except ValidationError as error:
        raise refusal(error, which) from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise RefusedError(which, "", f"is not TOML ({error})") from None


def updated(old: bytes, settings: Settings, which: str) -> bytes:
    """``old`` with the settings put in; its comments and order stay. Raises RefusedError if it is bad."""
    parse(old, which)
    document = tomlkit.parse(old)
    for name, value in settings.model_dump().items():
        if document.get(name) != value:
            document[name] = value
    return tomlkit.dumps(document).encode()
