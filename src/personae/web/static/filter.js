// Which lines stand out and which keys stop at: all, or those of one character, in doubt, or not reviewed.

import { certainty } from "./book.js";
import { byId, make, plural } from "./dom.js";

export class Filter {
  constructor(book, reading) {
    this.book = book;
    this.reading = reading;
    this.matching = new Set();
    for (const id of ["by", "doubtful", "unreviewed"]) byId(id).addEventListener("change", () => this.apply());
    reading.addEventListener("painted", ({ detail }) => this.on && this.#mark(detail.turns));
    reading.addEventListener("complete", () => this.apply());
    this.fill();
  }

  /** List the cast to choose from. */
  fill() {
    const speaking = this.book.people.filter((person) => person.lines);
    const chosen = byId("by").value;
    byId("by").replaceChildren(
      make("option", { value: "" }, "anybody"),
      ...speaking.map((person) => make("option", { value: person.id }, `${person.name} (${person.lines})`)),
      make("option", { value: "-" }, "nobody"),
    );
    byId("by").value = chosen;
    if (byId("by").selectedIndex < 0) byId("by").value = "";
  }

  get on() {
    return byId("by").value !== "" || byId("doubtful").checked || byId("unreviewed").checked;
  }

  /** Whether a turn is one of those wanted. */
  admits(turn) {
    const line = this.book.line(turn);
    const by = byId("by").value;
    if (by && (line.speaker ?? "-") !== by) return false;
    if (byId("doubtful").checked && !["doubtful", "nobody"].includes(certainty(line))) return false;
    return !(byId("unreviewed").checked && line.confirmed);
  }

  apply() {
    this.reading.root.classList.toggle("filtered", this.on);
    if (!this.on) {
      byId("matching").textContent = "";
      return;
    }
    this.matching = new Set();
    this.#mark(this.book.turns);
  }

  #mark(turns) {
    for (const turn of turns) {
      const admitted = this.admits(turn);
      if (admitted) this.matching.add(turn);
      else this.matching.delete(turn);
      for (const start of this.book.partsOf(turn)) {
        for (const element of this.reading.spans.get(start) ?? []) element.classList.toggle("match", admitted);
      }
    }
    byId("matching").textContent = plural(this.matching.size, "line");
  }
}
