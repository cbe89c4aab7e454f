"""Copies to notices: which texts are of the same one.

First those that say without a doubt which notice they are, by family, kind, number and year; then
those that have no number and say their date; then the rest. What says less joins a group of those
that say more where there is one that it may belong to, never where there are several: then it
stays a notice of its own, and these are its rivals. So two notices that say of themselves that they
are two are never made one by a third text between them.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import networkx as nx

from .keys import pairs
from .likeness import may_be_one
from .traits import Traits


class Group(NamedTuple):
    """The places of a notice's copies in the given sequence, and those of one copy of each other
    notice that it may be a copy of as well."""

    members: tuple[int, ...]
    rivals: tuple[int, ...]


def groups_of(traits: Sequence[Traits]) -> list[Group]:
    """Copies in groups, one for each notice."""
    tiers = [_tier(one) for one in traits]
    near: defaultdict[int, set[int]] = defaultdict(set)  # of the same notice as far as two can tell
    for i, j in pairs(traits):
        if j not in near[i] and may_be_one(traits[i], traits[j]):
            near[i].add(j)
            near[j].add(i)
    first: dict[int, int] = {}  # of each copy that is in a group, the group's first
    members: dict[int, list[int]] = {}
    rivals: dict[int, tuple[int, ...]] = {}
    for tier in sorted(set(tiers)):
        own = [i for i, each in enumerate(tiers) if each == tier]
        found: dict[int, list[list[int]]] = {}
        for component in _components(own, near):
            anchors = sorted({first[j] for i in component for j in near[i] if j in first})
            head = anchors[0] if len(anchors) == 1 else component[0]
            if len(anchors) > 1:
                rivals[head] = tuple(anchors)
            found.setdefault(head, []).append(component)
        for head, components in found.items():
            for component in components:
                members.setdefault(head, []).extend(component)
                first.update(dict.fromkeys(component, head))
    return [Group(tuple(sorted(group)), rivals.get(i, ())) for i, group in members.items()]


def _tier(one: Traits) -> int:
    if one.has_number and one.has_text:
        return 0
    return 1 if one.date and not one.has_number else 2


def _components(own: Sequence[int], near: dict[int, set[int]]) -> Iterable[list[int]]:
    """What hangs together of copies of one tier, in the order of their first."""
    graph = nx.Graph()
    graph.add_nodes_from(own)
    among = set(own)
    graph.add_edges_from((i, j) for i in own for j in near.get(i, ()) if i < j and j in among)
    return sorted(sorted(component) for component in nx.connected_components(graph))
