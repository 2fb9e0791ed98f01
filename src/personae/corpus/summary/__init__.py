"""summary.html: one page, no script and no network, that shows a corpus in a few plots."""

from __future__ import annotations

from pathlib import Path
from string import Template

from personae.corpus.summary.figures import LEAST_LINES, Cell, Figures, Span, Talker, figures
from personae.export.placing import place_file
from personae.export.report.markup import markup, plural
from personae.export.report.parts import part, policy_hash

FILE = "summary.html"
_WIDTH, _HEIGHT, _LEFT, _BOTTOM, _TOP = 560, 330, 52, 50, 14


def write_summary(folder: Path) -> Path:
    """Make the page of a corpus anew; where it is. Raises OutputError, MissingInput where there is no corpus."""
    place_file(folder / FILE, page(figures(folder)).encode())
    return folder / FILE


def page(told: Figures) -> str:
    """The whole page. Everything from books is escaped; nothing is fetched, ever."""
    from personae import __version__

    here = "personae.corpus.summary"
    style = part("page.css") + part("page.css", here)
    return Template(part("page.html", here)).substitute(
        style=style,
        style_hash=policy_hash(style),
        version=markup(__version__),
        books=plural(told.books, "book"),
        figures=_figures(told),
        speech_lead=_speech_lead(told),
        speech=_speech(told.spans),
        networks_lead=_networks_lead(told),
        networks=_networks(told.cells),
        talkers=_talkers(told.talkers),
        failures=_failures(told),
        failures_link='<a href="#failures">Not read</a>' if told.failures else "",
    )


def _figures(told: Figures) -> str:
    parts = [plural(told.words, "word"), plural(told.voices, "voice"), plural(told.quotes, "quotation")]
    if told.quotes:
        parts[-1] += f", {_percent(told.attributed, told.quotes)} of them with a speaker"
    missing = told.books - told.done
    if missing:
        parts.append(f"{plural(missing, 'book')} could not be read")
    return "; ".join(parts)


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f}%" if whole else "0%"


def _speech_lead(told: Figures) -> str:
    lead = "Of all words that are said, how many women say, and men, by the pronouns that the text uses of them"
    if any(span.first is not None for span in told.spans):
        return lead + ", by the year of each book."
    return lead + ". (A manifest with a column named year parts them by year.)"


def _speech(spans: tuple[Span, ...]) -> str:
    if not any(span.all for span in spans):
        return '<p class="none">Nobody is found to speak in these books.</p>'
    swatch = '<svg class="shares" viewBox="0 0 1 1" aria-hidden="true"><rect class="{0}" width="1" height="1"/></svg>'
    legend = "".join(
        f"<span>{swatch.format(kind)}{words}</span>"
        for kind, words in (("she", "she/her"), ("he", "he/him"), ("rest", "another, or not known"))
    )
    return f'<p class="legend">{legend}</p><ol class="spans">{"".join(map(_span, spans))}</ol>'


def _span(span: Span) -> str:
    she, he = (100 * said / span.all if span.all else 0.0 for said in (span.she, span.he))
    when = "no year" if span.first is None else _years(span)
    aria = f"{when}: she/her {she:.0f}%, he/him {he:.0f}%"
    return (
        f'<li><span class="when">{when}</span>'
        f'<svg class="shares" viewBox="0 0 100 10" preserveAspectRatio="none" role="img" aria-label="{aria}">'
        f'<rect class="rest" width="100" height="10"/><rect class="she" width="{she:.2f}" height="10"/>'
        f'<rect class="he" x="{she:.2f}" width="{he:.2f}" height="10"/></svg>'
        f'<span class="told">she {she:.0f}%, he {he:.0f}%; {plural(span.books, "book")}</span></li>'
    )


def _years(span: Span) -> str:
    return f"{span.first}" if span.first == span.last else f"{span.first} to {span.last}"


def _networks_lead(told: Figures) -> str:
    lead = (
        "Of all pairs of people who could talk with each other, how many do: among those who say "
        f"{LEAST_LINES} lines or more, in books with three such people or more."
    )
    return lead if told.density is None else lead + f" In the middle book {100 * told.density:.0f}% do."


def _networks(cells: tuple[Cell, ...]) -> str:
    if not cells:
        return '<p class="none">No book has so many people who talk.</p>'
    steps = sorted({cell.people for cell in cells})
    columns = [2**n for n in range(steps[0].bit_length() - 1, steps[-1].bit_length())]
    wide, high = (_WIDTH - _LEFT) / len(columns), _HEIGHT - _BOTTOM - _TOP
    most = max(cell.books for cell in cells)
    drawn = []
    for share in (0, 25, 50, 75, 100):
        y = _TOP + high * (1 - share / 100)
        drawn.append(
            f'<path class="axis" d="M{_LEFT} {y:.1f}H{_WIDTH}"/>'
            f'<text x="{_LEFT - 8}" y="{y + 5:.1f}" text-anchor="end">{share}%</text>'
        )
    for number, people in enumerate(columns):
        x = _LEFT + wide * (number + 0.5)
        drawn.append(f'<text x="{x:.1f}" y="{_HEIGHT - _BOTTOM + 22}" text-anchor="middle">{_people(people)}</text>')
    for cell in cells:
        x = _LEFT + wide * (columns.index(cell.people) + 0.5)
        y = _TOP + high * (1 - min(cell.density + 0.025, 1.0))
        radius = 3 + 11 * (cell.books / most) ** 0.5
        title = f"{plural(cell.books, 'book')} with {_people(cell.people)} people, {_band(cell)} of the pairs talk"
        drawn.append(f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}"><title>{title}</title></circle>')
    axis = f'<text x="{(_LEFT + _WIDTH) / 2}" y="{_HEIGHT - 4}" text-anchor="middle">people who talk</text>'
    rows = "".join(
        f"<tr><td>{_people(cell.people)}</td><td>{_band(cell)}</td><td>{cell.books:,}</td></tr>" for cell in cells
    )
    return (
        f'<svg class="density" viewBox="0 0 {_WIDTH} {_HEIGHT}" role="img" aria-label="Density of networks by the '
        f'number of people who talk">{"".join(drawn)}{axis}</svg>'
        '<p class="note lead">A circle stands for all books of so many people and such a share; it is as large as they '
        "are many.</p>"
        '<details><summary>The same as a table</summary><div class="wide"><table><thead><tr><th>People</th>'
        f"<th>Pairs that talk</th><th>Books</th></tr></thead><tbody>{rows}</tbody></table></div></details>"
    )


def _people(least: int) -> str:
    return "3" if least == 2 else "128+" if least >= 128 else f"{least}–{2 * least - 1}"


def _band(cell: Cell) -> str:
    return f"{100 * cell.density:.0f} to {100 * cell.density + 5:.0f}%"


def _talkers(talkers: tuple[Talker, ...]) -> str:
    if not talkers:
        return '<p class="none">Nobody is found to speak in these books.</p>'
    return f'<ol class="talkers">{"".join(map(_talker, talkers))}</ol>'


def _talker(person: Talker) -> str:
    share = 100 * person.words / person.of if person.of else 0.0
    pronouns = f", {markup(person.pronouns)}" if person.pronouns else ""
    return (
        f'<li><span class="who name">{markup(person.name[:1].upper() + person.name[1:])}</span>'
        f'<span class="where">{markup(person.book)}{pronouns}</span>'
        f'<span class="much">{plural(person.words, "word")}</span>'
        '<span class="share"><svg class="meter" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">'
        f'<rect class="track" width="100" height="6"/><rect class="ink" width="{share:.2f}" height="6"/></svg>'
        f'<span class="part">{share:.0f}%</span></span></li>'
    )


def _failures(told: Figures) -> str:
    if not told.failures:
        return ""
    rows = "".join(f"<tr><td>{markup(id)}</td><td>{markup(why or '')}</td></tr>" for id, why in told.failures)
    hidden = told.unreadable + told.failed - len(told.failures)
    more = f'<p class="note lead">and {plural(hidden, "more book")}: see the table of books</p>' if hidden > 0 else ""
    return (
        '<section class="sheet failures" id="failures"><h2>Not Read</h2><div class="wide"><table><thead><tr>'
        f"<th>Book</th><th>Why</th></tr></thead><tbody>{rows}</tbody></table></div>{more}</section>"
    )
