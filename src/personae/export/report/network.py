"""Who speaks with whom, as a drawing: people on a ring, joined by what they say to one another."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from personae.book import Book
from personae.export.conversations import conversations
from personae.export.report.cast import Cast, label
from personae.export.report.markup import markup, plural

MOST = 16  # people in the drawing; a ring of more cannot be read
_WIDTH, _HEIGHT = 560, 430
_RX, _RY = 145, 150
_LABEL = 15


def exchanges(book: Book, company: Cast) -> Counter[tuple[int, int]]:
    """How many lines each speaker says to each addressee, by their numbers in the cast."""
    number = company.number
    return Counter({(number[each.speaker], number[each.addressee]): each.said.lines for each in conversations(book)})


def pairs(said: Counter[tuple[int, int]]) -> dict[tuple[int, int], int]:
    """Lines between each two people, both ways together, the most talkative pair first."""
    both: Counter[tuple[int, int]] = Counter()
    for (speaker, addressee), lines in said.items():
        both[min(speaker, addressee), max(speaker, addressee)] += lines
    return dict(sorted(both.items(), key=lambda item: (-item[1], item[0])))


def _length(ring: Sequence[int], joined: dict[tuple[int, int], int]) -> int:
    """What the ring costs: each pair's lines times its distance along the ring."""
    place = {person: at for at, person in enumerate(ring)}
    size = len(ring)
    total = 0
    for (one, other), lines in joined.items():
        apart = abs(place[one] - place[other])
        total += lines * min(apart, size - apart)
    return total


def ring_order(people: Sequence[int], joined: dict[tuple[int, int], int]) -> list[int]:
    """`people` in an order that puts those who talk most beside each other; always the same for the same talk.

    Swaps two at a time for as long as that shortens the ring.
    """
    ring = list(people)
    best = _length(ring, joined)
    shorter = True
    while shorter:
        shorter = False
        for i in range(len(ring)):
            for j in range(i + 1, len(ring)):
                ring[i], ring[j] = ring[j], ring[i]
                now = _length(ring, joined)
                if now < best:
                    best, shorter = now, True
                else:
                    ring[i], ring[j] = ring[j], ring[i]
    return ring


def _places(ring: Sequence[int]) -> dict[int, tuple[float, float, float]]:
    """x, y and angle of everybody on the ring, which begins at the top."""
    places = {}
    for at, person in enumerate(ring):
        angle = 2 * math.pi * at / len(ring) - math.pi / 2
        places[person] = (_WIDTH / 2 + _RX * math.cos(angle), _HEIGHT / 2 + _RY * math.sin(angle), angle)
    return places


def _edge(one: int, other: int, lines: int, most: int, company: Cast, said: Counter[tuple[int, int]],
          places: dict[int, tuple[float, float, float]]) -> str:  # fmt: skip
    (x1, y1, _), (x2, y2, _) = places[one], places[other]
    # the curve bends towards the middle, the more the farther apart the two are
    bend = 0.5 * math.hypot(x2 - x1, y2 - y1) / (2 * _RX)
    cx, cy = (x1 + x2) / 2, (y1 + y2) / 2
    cx, cy = cx + bend * (_WIDTH / 2 - cx), cy + bend * (_HEIGHT / 2 - cy)
    names = company.people[one].name, company.people[other].name
    title = f"{names[0]} to {names[1]}: {said[one, other]:,}; {names[1]} to {names[0]}: {said[other, one]:,}"
    weight = math.sqrt(lines / most)
    return (
        f'<path class="edge e{one} e{other}" d="M{x1:.1f} {y1:.1f}Q{cx:.1f} {cy:.1f} {x2:.1f} {y2:.1f}"'
        f' stroke-width="{0.8 + 9 * weight:.1f}" stroke-opacity="{0.18 + 0.45 * weight:.2f}">'
        f"<title>{markup(title)}</title></path>"
    )


def _node(person: int, company: Cast, most: int, places: dict[int, tuple[float, float, float]]) -> str:
    x, y, angle = places[person]
    who = company.people[person]
    radius = 5 + 11 * math.sqrt(who.words / most) if most else 5.0
    side = math.cos(angle)
    anchor = "middle" if abs(side) < 0.2 else "start" if side > 0 else "end"
    away = radius + 8
    lx, ly = x + away * side, y + away * math.sin(angle) + 5 + (5 * math.sin(angle) if anchor == "middle" else 0)
    title = f"{who.name}: {plural(who.lines, 'line')}, {plural(who.words, 'word')}"
    return (
        f'<g class="node w{person}"><circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}"/>'
        f'<text x="{lx:.1f}" y="{ly:.1f}" text-anchor="{anchor}">{markup(label(who, _LABEL))}</text>'
        f"<title>{markup(title)}</title></g>"
    )


def _as_table(joined: dict[tuple[int, int], int], company: Cast, said: Counter[tuple[int, int]], most: int = 60) -> str:
    rows = []
    for (one, other), lines in list(joined.items())[:most]:
        names = markup(company.people[one].name), markup(company.people[other].name)
        rows.append(
            f"<tr><td>{names[0]}</td><td>{names[1]}</td><td>{said[one, other]:,}</td><td>{said[other, one]:,}</td>"
            f"<td>{lines:,}</td></tr>"
        )
    hidden = len(joined) - most
    note = f'<p class="note">and {plural(hidden, "more pair")}</p>' if hidden > 0 else ""
    return (
        '<details><summary>The same as a table</summary><div class="wide"><table><thead><tr><th>One</th><th>Other</th>'
        "<th>One to other</th><th>Other to one</th><th>Lines</th></tr></thead>"
        f"<tbody>{''.join(rows)}</tbody></table></div>{note}</details>"
    )


def network(book: Book, company: Cast) -> str:
    """The drawing as SVG, and the same as a table. A sentence instead, where nobody is known to be spoken to."""
    said = exchanges(book, company)
    joined = pairs(said)
    if not joined:
        return '<p class="none">No line is known to be said to anybody.</p>'
    talking = sorted({person for pair in joined for person in pair})[:MOST]
    drawn = {pair: lines for pair, lines in joined.items() if set(pair) <= set(talking)}
    places = _places(ring_order(talking, drawn))
    most_lines = max(joined.values())
    most_words = max(person.words for person in company.people)
    edges = [_edge(*pair, lines, most_lines, company, said, places) for pair, lines in drawn.items()]
    nodes = [_node(person, company, most_words, places) for person in talking]
    return (
        f'<svg class="network" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="Who speaks with whom">'
        f"{''.join(reversed(edges))}{''.join(nodes)}</svg>{_as_table(joined, company, said)}"
    )
