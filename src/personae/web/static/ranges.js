// What is done with several lines at once, or with the words selected: each is one step of the journal.

import { byId, narrow, plural, say } from "./dom.js";

const PASSAGES = [
  ["letter", "A letter"], ["thought", "A thought"], ["tale", "A tale within the tale"], [null, "No passage of its own"],
];
const KINDS = [["speech", "Speech"], ["thought", "A thought"], ["writing", "Writing"], ["other", "No line at all"]];

export class Ranges {
  constructor(book, reading, panel, saving, review) {
    Object.assign(this, { book, reading, panel, saving, review });
    this.anchor = null;
    this.part = null; // the quotation of the turn that was clicked
    reading.addEventListener("chosen", () => this.#mark());
    reading.addEventListener("clicked", ({ detail }) => this.#clicked(detail));
    panel.offer([
      ["All by one", "A", () => this.assign()],
      ["Two by turns", "B", () => this.alternate()],
      ["Exchange two from here", "X", () => this.swap()],
      ["A passage …", "P", () => this.passage()],
      ["The selected words are the quotation", "Q", () => this.bounds()],
      ["A turn is missing after it", "M", () => this.missing()],
      ["Goes on with the turn before", "+", () => this.join(false)],
      ["Begins a new turn", "-", () => this.join(true)],
      ["What it is …", "T", () => this.kind()],
    ]);
  }

  /** The turns that are chosen, in order. */
  get lines() {
    const { here } = this.reading;
    if (here === null) return [];
    const ends = [this.book.number(this.anchor ?? here), this.book.number(here)];
    const [from, to] = [Math.min(...ends), Math.max(...ends)];
    return from < 0 ? [here] : this.book.turns.slice(from, to + 1);
  }

  /** Choose one line more, or less, in a direction. */
  extend(by) {
    const { here } = this.reading;
    if (here === null) return this.review.step(by);
    const next = this.book.turns[this.book.number(here) + by];
    if (next === undefined) return undefined;
    this.#reach(next);
    return say(`${plural(this.lines.length, "line")} chosen`);
  }

  #reach(turn) {
    this.reaching = true;
    this.anchor ??= this.reading.here;
    this.reading.choose(turn);
    this.reaching = false;
  }

  #clicked({ turn, start, more }) {
    if (more && this.reading.here !== null) this.#reach(turn);
    else this.reading.choose(turn, { scroll: narrow.matches }); // there the panel may cover it
    this.part = start;
  }

  #mark() {
    if (!this.reaching) this.anchor = null;
    this.part = null;
    for (const element of document.querySelectorAll("#text .chosen")) element.classList.remove("chosen");
    const { lines } = this;
    if (lines.length < 2) return;
    for (const turn of lines) {
      for (const start of this.book.partsOf(turn)) {
        for (const element of this.reading.spans.get(start) ?? []) element.classList.add("chosen");
      }
    }
  }

  /** Who speaks in the chosen lines and around, the likeliest to be meant first. */
  #nearby() {
    const { lines } = this;
    const first = this.book.number(lines[0]);
    const around = this.book.turns.slice(Math.max(0, first - 2), first + lines.length + 2);
    return [...new Set([...lines, ...around].map((turn) => this.book.line(turn).speaker))];
  }

  async #who(prompt, options = {}) {
    const answer = await this.panel.whom(prompt, { first: this.#nearby(), ...options });
    this.#focus();
    if (!answer) return undefined;
    return answer.typed ? ((await this.review.create(answer.typed)) ?? undefined) : answer.value;
  }

  #focus() {
    this.reading.spans.get(this.reading.here)?.[0]?.focus({ preventScroll: true });
  }

  async #which(options) {
    const answer = await this.panel.which("What is it?", options);
    this.#focus();
    return answer;
  }

  async assign() {
    const { lines } = this;
    if (!lines.length) return;
    const who = await this.#who(`Who says ${lines.length > 1 ? `these ${lines.length} lines` : "this line"}?`);
    if (who !== undefined) this.saving.step({ do: "assign", lines, who });
  }

  async #two(one, other) {
    const first = await this.#who(one);
    if (first === undefined) return null;
    const second = await this.#who(other, { first: this.#nearby().filter((id) => id !== first) });
    return second === undefined ? null : [first, second];
  }

  async alternate() {
    const { lines } = this;
    if (lines.length < 2) return this.#needs("Choose the lines first: Shift with the arrow keys.");
    const who = await this.#two("Who begins?", "Who answers?");
    return who && this.saving.step({ do: "alternate", lines, who });
  }

  async swap() {
    const line = this.lines[0];
    if (line === undefined) return;
    const who = await this.#two("Exchange whom, to the end of the conversation?", "With whom?");
    if (who) this.saving.step({ do: "swap", line, who });
  }

  async passage() {
    const stretch = this.reading.selected() ?? this.#stretch();
    if (!stretch) return this.#needs("Choose lines or select words first.");
    const kind = await this.#which(PASSAGES);
    if (kind === undefined) return undefined;
    const narrator = kind === null ? null : await this.#who("Who tells, writes or thinks it?", { nobody: true });
    return narrator !== undefined && this.saving.step({ do: "passage", ...stretch, kind, narrator });
  }

  /** From the first word of the chosen lines to the last. */
  #stretch() {
    const { lines } = this;
    if (!lines.length) return null;
    return { start: lines[0], end: this.book.line(this.book.partsOf(lines.at(-1)).at(-1)).end };
  }

  bounds() {
    const stretch = this.reading.selected();
    if (!stretch) return this.#needs("Select the words of the quotation first.");
    const line = [...this.book.lines.values()].find((each) => each.start < stretch.end && each.end > stretch.start);
    getSelection().removeAllRanges();
    return this.saving.step({ do: "bounds", line: line?.start ?? null, ...stretch });
  }

  missing() {
    const last = this.lines.at(-1);
    if (last !== undefined) this.saving.step({ do: "missing", line: this.book.partsOf(last).at(-1) });
  }

  /** A line goes on with the turn before; or, `apart`, it begins one: at the quotation clicked, or else the second. */
  join(apart) {
    const turn = this.lines[0];
    if (turn === undefined) return;
    const [head, second] = this.book.partsOf(turn);
    const inner = this.part !== null && this.part !== head ? this.part : second;
    this.saving.step({ do: "join", line: apart ? (inner ?? head) : head, apart });
  }

  async kind() {
    const { here } = this.reading;
    if (here === null) return;
    const kind = await this.#which(KINDS);
    if (kind === undefined) return;
    for (const line of this.book.partsOf(here)) this.saving.step({ do: "kind", line, kind });
  }

  #needs(words) {
    byId("trouble").textContent = words;
    byId("trouble").hidden = false;
  }
}
