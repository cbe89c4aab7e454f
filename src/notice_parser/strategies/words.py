"""What each family's own pages have: it stands with the family, and damage is made of it."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

from ..families import FAMILIES
from ..families.family import Family


def examples_of(family: Family) -> ModuleType:
    """The module with a family's made-up notices. ``ValueError`` where it has none."""
    if not family.examples:
        raise ValueError(f'the family "{family.id}" has no examples')
    return import_module(family.examples)


def words(name: str) -> tuple[str, ...]:
    """The words of a kind ("VERBS", "OTHER_HEADINGS", …) that the families have."""
    modules = [examples_of(family) for family in FAMILIES if family.examples]
    return tuple(word for module in modules for word in getattr(module, name))
