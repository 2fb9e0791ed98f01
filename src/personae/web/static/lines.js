// The lines of one character, one below the other, so that a wrong one stands out.

import { certaintyWords } from "./book.js";
import { button, make, plural, snippet } from "./dom.js";

const AT_FIRST = 200;

export class Lines {
  constructor(book, reading, go) {
    Object.assign(this, { book, reading, go });
  }

  /** The list of `person`'s lines; with `others`, a function, some can be ticked and given to somebody else by it. */
  list(person, others = null) {
    const turns = this.book.turnsOf(new Set([person.id]));
    const list = make("ol", { className: "lines" });
    const ticked = () => [...list.querySelectorAll("input:checked")].map((box) => Number(box.value));
    const give = () => ticked().length && others(ticked());
    const more = button("", () => add());
    const add = () => {
      const next = turns.splice(0, AT_FIRST);
      list.append(...next.map((turn) => this.#line(turn, others !== null)));
      more.textContent = plural(turns.length, "more line");
      more.hidden = !turns.length;
    };
    const heading = make("h3", {}, plural(turns.length, "line"));
    const giving = others && turns.length ? button("The lines ticked are somebody else’s …", give) : null;
    add();
    return make("section", { "aria-label": `Lines of ${person.name}` }, heading, giving, list, more);
  }

  #line(turn, ticking) {
    const line = this.book.line(turn);
    const words = snippet(this.reading.wordsAt(line.start, line.end), 160);
    const how = line.confirmed ? "✓" : [`${line.chance}%`, certaintyWords(line)].filter(Boolean).join(", ");
    const box = ticking ? make("input", { type: "checkbox", value: turn, ariaLabel: "Somebody else’s" }) : null;
    const there = button(words, () => this.go(turn), { className: "plain" });
    return make("li", {}, box, there, make("small", {}, ` ${how}`));
  }
}
