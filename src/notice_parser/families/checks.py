"""What can't hold is refused when a family is made, with an error that says what to change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..grammar.build import Pattern
from ..lines.kind import Form, LineKind, Opening, forms_of
from ..lines.templates import TemplateError, compiled
from ..pages.page import Page

if TYPE_CHECKING:
    from .family import Family


def check_given(family: Family) -> None:
    """Refuse kinds and pages that are none, and kinds that clash."""
    name = f'family "{family.id}"'
    _check_all(family.kinds, LineKind, f"{name}: kinds")
    _check_all(family.pages, Page, f"{name}: pages")
    _check_all(family.marks, str, f"{name}: marks")
    for kind in family.kinds:
        _check_all(kind.forms, (Form, Pattern, str), f'{name}, kind "{kind.name}": forms')
        if kind.opens is not None and not isinstance(kind.opens, Opening):
            raise ValueError(
                f'{name}, kind "{kind.name}": opens is an Opening, such as Opening() or'
                f" Opening(anywhere=True), not {kind.opens!r}"
            )
    _check_kinds(family.id, family.kinds)


def _check_all(given: object, of: type | tuple[type, ...], what: str) -> None:
    """A tuple of things of a type: one alone is a tuple with a comma behind it."""
    if isinstance(given, of) or not isinstance(given, (tuple, list)):
        raise ValueError(
            f"{what} is a tuple, also where it has one entry (mind the comma): not {given!r:.60}"
        )
    for each in given:
        if not isinstance(each, of):
            raise ValueError(f"{what}: {each!r:.60} can't stand there")


def check_openings(family: Family) -> None:
    """Refuse a kind that begins a notice and stands in no page."""
    used = {letter for scheme in family.schemes for letter in scheme.letters}
    for kind in family.kinds if family.pages else ():
        if kind.opens and family.lexicon.kinds[kind.name].letter not in used:
            raise ValueError(
                f'family "{family.id}": the kind "{kind.name}" begins a notice, and stands in no'
                " page: name it in a page's head or foot"
            )


def _check_kinds(family: str, own: tuple[LineKind, ...]) -> None:
    names = [kind.name for kind in own]
    for name in names:
        if names.count(name) > 1:
            raise ValueError(
                f'family "{family}": there are two kinds "{name}"; give one of them another name,'
                " or put the forms of both into one"
            )
    _check_forms(family, own)


def _check_forms(family: str, own: tuple[LineKind, ...]) -> None:
    seen: dict[tuple[object, ...], str] = {}
    for kind in own:
        for form in forms_of(kind):
            text = form.pattern.text if isinstance(form.pattern, Pattern) else form.pattern
            try:
                compiled_form(form, kind)
            except TemplateError as error:
                raise ValueError(f'family "{family}", kind "{kind.name}": {error}') from None
            if isinstance(form.pattern, Pattern) and (missing := _half_a_number(text)):
                raise ValueError(
                    f'family "{family}", kind "{kind.name}": a pattern with the group number needs'
                    f" the group {missing} too, inside it:"
                    " (?P<number>(?P<sequence>…)/(?P<year>…))"
                )
            key = (text, form.below, form.check)
            if seen.setdefault(key, kind.name) != kind.name:
                raise ValueError(
                    f'family "{family}": the kinds "{seen[key]}" and "{kind.name}" have the same'
                    f" form, so that no line would be the second: {text}"
                )


def _half_a_number(text: str) -> str:
    """Which groups a pattern with a number has not."""
    needed = ("sequence", "year") if "(?P<number>" in text else ()
    return " and ".join(name for name in needed if f"(?P<{name}>" not in text)


def compiled_form(form: Form, kind: LineKind) -> Pattern:
    """The pattern of a form."""
    text = form.pattern
    return text if isinstance(text, Pattern) else compiled(text, kind.lines)
