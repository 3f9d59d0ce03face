"""The language of a run, chosen once: by the option, the environment, the settings, or the machine."""

import inspect
import locale
import os
import re
import subprocess
import sys
from collections.abc import Callable, Mapping
from functools import wraps
from pathlib import Path
from typing import Annotated, Any, Final

import typer

from loadtrainer.cli.common import home
from loadtrainer.core.phrasebook import ENGLISH, LANGUAGES, Language, use
from loadtrainer.errors import UsageError

SYSTEM: Final = "system"
VARIABLE: Final = "LOADTRAINER_LANGUAGE"
CHOICES: Final = (SYSTEM, *LANGUAGES)
_MAC_S: Final = 2.0
_MAC_LANGUAGES: Final = ("/usr/bin/defaults", "read", "-g", "AppleLanguages")

LanguageOption = Annotated[
    str | None,
    typer.Option("--language", help="The words' language: system, en, sv, nl or de.", show_default=False),
]


def speak_in_every_command(app: typer.Typer) -> None:
    """Give each command of ``app`` the option ``--language``, and its language before it runs."""
    for command in app.registered_commands:
        if command.callback is not None:
            command.callback = _speaking(command.callback)
    for group in app.registered_groups:
        if group.typer_instance is not None:
            speak_in_every_command(group.typer_instance)


def _speaking(command: Callable[..., Any]) -> Callable[..., Any]:
    """``command`` with the option; typer reads it from the signature."""
    own = inspect.signature(command, eval_str=True)
    asks = "ctx" in own.parameters

    @wraps(command)
    def run(ctx: typer.Context, *, language: str | None, **values: Any) -> Any:
        speak(ctx, values.get("data_dir"), language)
        return command(**({"ctx": ctx} if asks else {}), **values)

    kind = inspect.Parameter.KEYWORD_ONLY
    given = [one.replace(kind=kind) for name, one in own.parameters.items() if name != "ctx"]
    option = inspect.Parameter("language", kind, default=None, annotation=LanguageOption)
    context = inspect.Parameter("ctx", kind, annotation=typer.Context)
    signature = own.replace(parameters=[context, *given, option])
    run.__annotations__ = {name: one.annotation for name, one in signature.parameters.items()}
    vars(run)["__signature__"] = signature
    return run


def speak(ctx: typer.Context, data_dir: Path | None, wanted: str | None) -> None:
    """Put the language of this run to use. ``wanted``: the command's option; None = not given.

    Raises UsageError for a language there is none of, RefusedError for a damaged translation.
    """
    chosen = wanted or (ctx.obj or {}).get("language") or os.environ.get(VARIABLE)
    if chosen is None:
        from loadtrainer.app.settings_file import read_settings

        chosen = read_settings(home(ctx, data_dir)).settings.language
    if chosen not in CHOICES:
        raise UsageError(f"no language {chosen}; there are: {', '.join(CHOICES)}")
    language = machine_language() if chosen == SYSTEM else _known(chosen)
    if language == "en":
        use(ENGLISH)
        return
    from loadtrainer.store.phrases import read_phrasebook

    use(read_phrasebook(language))


def machine_language(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> Language:
    """The language this computer is set to, English where the program does not speak it.

    The variables of POSIX first, in the order of gettext; Windows and macOS keep theirs elsewhere.
    """
    place = next((environ[name] for name in ("LC_ALL", "LC_MESSAGES", "LANG") if environ.get(name)), "")
    if place.split(".")[0] in ("C", "POSIX"):
        return "en"
    if place:
        wanted = [*environ.get("LANGUAGE", "").split(":"), place]
    elif platform == "win32":
        wanted = [_windows_language()]
    elif platform == "darwin":
        wanted = _mac_languages()
    else:
        wanted = []
    return next((_known(name[:2].lower()) for name in wanted if name[:2].lower() in LANGUAGES), "en")


def _known(name: str) -> Language:
    return next(language for language in LANGUAGES if language == name)


def _windows_language() -> str:
    """The language of the user's desktop, as "sv_SE"; "" = unknown."""
    if sys.platform != "win32":
        return ""
    import ctypes

    return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")


def _mac_languages() -> list[str]:
    """The user's languages, best first, as "sv-SE"; none where they cannot be asked for."""
    try:
        told = subprocess.run(_MAC_LANGUAGES, capture_output=True, text=True, timeout=_MAC_S, check=False)
    except (OSError, subprocess.SubprocessError):
        return []
    return re.findall(r"[A-Za-z]{2,3}(?:-[A-Za-z0-9]+)*", told.stdout)
