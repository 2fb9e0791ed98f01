// Two people of the cast beside each other, to decide whether they are one.

import { get } from "./connection.js";
import { button, make } from "./dom.js";
import { Lines } from "./lines.js";

export class PairView {
  constructor(book, reading, saving, { go, choose }) {
    Object.assign(this, { book, reading, saving, go, choose });
    this.lines = new Lines(book, reading, go);
  }

  /** What is shown of two people; the reasons come in when the server has told them. */
  parts(one, other) {
    const because = make("div", { className: "because" });
    this.#tell(because, one, other);
    const [first, second] = [one, other].map((person) => this.reading.chip(person.id, person.name));
    return [
      make("h2", { tabIndex: -1 }, "Are ", first, " and ", second, " one?"),
      because,
      make(
        "p", { className: "row" },
        button(`One person, called ${one.name}`, () => this.#merge(other, one)),
        button(`One person, called ${other.name}`, () => this.#merge(one, other)),
        button("Never the same", () => this.saving.step({ do: "never_same", who: one.id, other: other.id })),
      ),
      make("div", { className: "two" }, this.lines.list(one), this.lines.list(other)),
    ];
  }

  async #tell(because, one, other) {
    const reasons = await get(`/api/reasons?${new URLSearchParams({ one: one.id, other: other.id })}`).catch(() => []);
    const [speaking, against] = [true, false].map((side) => reasons.filter((each) => each.speaks_for === side));
    because.replaceChildren(this.#reasons("For", speaking), this.#reasons("Against", against));
  }

  #reasons(words, reasons) {
    const items = reasons.map((reason) => {
      const there = button("show", () => this.go(reason.start), { className: "quiet" });
      return make("li", {}, reason.words, reason.start === null ? null : there);
    });
    const found = items.length ? make("ul", {}, ...items) : make("p", { className: "quiet" }, "Nothing found.");
    return make("section", {}, make("h3", {}, words), found);
  }

  async #merge(who, into) {
    if (await this.saving.step({ do: "merge", who: who.id, into: into.id })) this.choose([into.id]);
  }
}
