"""What people read, in the language that they chose.

English stands where a text is made; its German text stands in the tables of this folder, beside the
English one. A text that is made where it is shown is asked for with its placeholders:
``words("{some} of {all}", some=3, all=10)``. One that was made elsewhere, and is finished (the
message of a diagnostic, the reason why a file was not read, an error), is looked up as it stands:
``words.of("The title stood on 2 lines.")``.
"""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from datetime import date
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ..record.diagnostics import Diagnostic

LANGUAGES = ("en", "de")
OWN_VARIABLE = "NOTICE_PARSER_LANG"
# the first of these that is set decides, as with gettext
_VARIABLES = (OWN_VARIABLE, "LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG")


def language_of(environment: Mapping[str, str] = os.environ) -> str:
    """The language that the environment asks for ("de_DE.UTF-8", "fr:de"), English where it asks
    for none of ours."""
    asked = next(filter(None, map(environment.get, _VARIABLES)), "")
    names = (re.split("[._@]", name)[0].lower() for name in asked.split(":"))
    return next((name for name in names if name in LANGUAGES), "en")


class Words:
    """The texts of one language. Raises ``ValueError`` for a language that is not there."""

    def __init__(self, language: str = "en") -> None:
        if language not in LANGUAGES:
            raise ValueError(f"there is no language {language!r}, only {', '.join(LANGUAGES)}")
        self.language = language
        self._texts: Mapping[str, str] = {} if language == "en" else _german()

    def __call__(self, text: str, /, **given: object) -> str:
        """A text, by its English one, with what stands in for its placeholders; whole numbers with
        their thousands parted as the language has it."""
        found = self._texts.get(text, text)
        if not given:
            return found
        return found.format(
            **{
                name: self.number(value) if isinstance(value, int) else value
                for name, value in given.items()
            }
        )

    def counted(self, count: int, one: str, many: str) -> str:
        """ "1 notice", "2 notices": the text for this count, which is its ``{count}``."""
        return self(one if count == 1 else many, count=count)

    def of(self, said: str) -> str:
        """A finished English text in the language; as it stands where nobody has put it in."""
        if self.language == "en":
            return said
        from .finished import german

        return german(said)

    def message(self, diagnostic: Diagnostic) -> str:
        """What a diagnostic says."""
        return self.of_diagnostic(diagnostic.code, diagnostic.message)

    def of_diagnostic(self, code: str, message: str) -> str:
        """The same, of one that is no longer a `Diagnostic`."""
        if self.language == "en":
            return message
        from .finished import of_diagnostic

        return of_diagnostic(code, message)

    def number(self, number: int) -> str:
        """A whole number with its thousands parted."""
        return f"{number:,}" if self.language == "en" else f"{number:,}".replace(",", ".")

    def day(self, day: date) -> str:
        """A date as people write it: "2006-08-01", "01.08.2006"."""
        return f"{day:%d.%m.%Y}" if self.language == "de" else day.isoformat()

    def share(self, text: str) -> str:
        """A number with a decimal point as the language writes it: "99.5" is "99,5" in German."""
        return text if self.language == "en" else text.replace(".", ",")

    def place(self, name: str) -> str:
        """Where a text stands, as `Found.name` has it: "mails.mbox: record 3"."""
        if self.language == "en":
            return name
        from .finished import place

        return place(name)

    def code(self, code: str) -> str:
        """A diagnostic's code with what it says: "title-doubtful (Titel: zweifelhaft)"."""
        said = self.meaning(code)
        return f"{code} ({said})" if said else code

    def meaning(self, code: str) -> str:
        """What a diagnostic's code says, "Titel: zweifelhaft"; "" in English, where the code
        says it, and of what is no code of ours."""
        if self.language == "en":
            return ""
        from .codes import meaning

        return meaning(code)


ENGLISH = Words()


@cache
def _german() -> Mapping[str, str]:
    """All tables; they are loaded when German is first asked for."""
    from .german import GERMAN

    return GERMAN
