// Beside the text: the line that is chosen, why it is thought to be whose, and what the last answer changed.

import { certaintyWords } from "./book.js";
import { button, byId, make, plural, snippet } from "./dom.js";
import { pick } from "./picker.js";

const AROUND = 2;
const KIND = { thought: "a thought", writing: "writing" };

export class Panel {
  constructor(book, reading) {
    this.book = book;
    this.reading = reading;
    this.root = byId("panel");
    this.asking = make("div");
    this.card = make("div");
    this.teaching = make("div", { "aria-live": "polite" });
    this.reasons = make("div");
    this.more = make("p", { className: "row" });
    const more = make("details", { className: "more" }, make("summary", {}, "More for the lines chosen"), this.more);
    this.root.append(this.asking, this.card, this.teaching, this.reasons, more);
  }

  /** What else can be done with the lines chosen: words, key and action of each. */
  offer(actions) {
    this.more.replaceChildren(...actions.map(([words, key, act]) => button(words, act, { title: key })));
  }

  /** Show a turn. `does` are what its buttons call; `lead` says where in the review it stands. */
  show(turn, does, lead) {
    this.root.hidden = turn === null;
    if (turn === null) return;
    const line = this.book.line(turn);
    this.card.replaceChildren(
      make("div", { className: "head" }, make("small", {}, lead), button("Close", does.leave, { className: "quiet" })),
      make("p", { className: "speaker" }, this.#person(line.speaker), this.#certainty(line)),
      this.#candidates(line, does),
      make(
        "p", { className: "row" },
        button("Keep", does.keep, { title: "Enter" }),
        button("Someone else", does.other, { title: "S" }),
        button("Nobody", does.nobody, { title: "0" }),
        line.confirmed ? button("Undecided", does.release, { title: "Backspace" }) : null,
      ),
    );
    this.reasons.replaceChildren(...this.#evidence(line), make("h3", {}, "Around it"), this.#neighbours(turn));
    this.#highlight(line);
  }

  #person(id) {
    return this.reading.chip(id, this.book.name(id));
  }

  #certainty(line) {
    const words = line.confirmed ? "confirmed" : [`${line.chance}%`, certaintyWords(line)].filter(Boolean).join(", ");
    const to = line.to.map((id) => this.book.name(id)).join(", ");
    return make("small", {}, [words, KIND[line.kind], to && `to ${to}`].filter(Boolean).join("; "));
  }

  #candidates(line, does) {
    const known = does.candidates();
    return make("ol", { className: "candidates" }, ...known.map((each, number) => this.#candidate(each, number, does)));
  }

  #candidate([id, chance], number, does) {
    const ariaLabel = `${number + 1}: ${this.book.name(id)}, ${chance}%`;
    const choice = button("", () => does.choose(number), { ariaLabel });
    choice.append(
      make("kbd", {}, String(number + 1)), this.#person(id),
      make("meter", { max: 100, value: chance }), make("small", {}, `${chance}%`),
    );
    return make("li", {}, choice);
  }

  #evidence(line) {
    if (!line.evidence.length) return [];
    const items = line.evidence.map(([start, end, why]) => {
      const words = this.reading.wordsAt(start, end);
      return make("li", {}, words ? make("q", {}, snippet(words)) : null, ` ${why}`);
    });
    return [make("h3", {}, "Why"), make("ul", { className: "evidence" }, ...items)];
  }

  #neighbours(turn) {
    const number = this.book.number(turn);
    const around = this.book.turns.slice(Math.max(0, number - AROUND), number + AROUND + 1);
    return make("ol", { className: "around" }, ...around.map((each) => this.#neighbour(each, each === turn)));
  }

  #neighbour(turn, here) {
    const line = this.book.line(turn);
    const there = button("", () => this.reading.go(turn), { className: "plain" });
    there.append(this.reading.chip(line.speaker), ` ${snippet(this.reading.wordsAt(line.start, line.end), 70)}`);
    return make("li", { "aria-current": here ? "true" : undefined }, there);
  }

  #highlight(line) {
    if (!CSS.highlights) return;
    const ranges = line.evidence.map(([start, end]) => this.reading.rangeOf(start, end)).filter(Boolean);
    CSS.highlights.set("evidence", new Highlight(...ranges));
  }

  /** List what an answer changed elsewhere, each with a key and a button to refuse it. */
  teach(changed, refuse) {
    if (!changed.length) {
      this.teaching.replaceChildren();
      return;
    }
    this.teaching.replaceChildren(
      make("h3", {}, `${plural(changed.length, "line")} changed by this`),
      make(
        "ol", { className: "changed" },
        ...changed.map((change, number) =>
          make(
            "li", {},
            button(change.words, () => this.reading.go(change.line), { className: "plain" }),
            make("span", {}, ` ${this.book.name(change.was)} → ${this.book.name(change.now)} `),
            button("Refuse", () => refuse(number), { title: number < 9 ? `Shift+${number + 1}` : "" }),
          ),
        ),
      ),
    );
  }

  /** Ask for somebody of the cast. Resolves to {value: id}, {typed: name}, or null. */
  whom(prompt, { first = [], nobody = false, create = true } = {}) {
    const ranked = [...first, ...this.book.people.map((person) => person.id)];
    const options = [...new Set(ranked)].filter((id) => this.book.byId.has(id)).map((id) => this.#option(id));
    if (nobody) options.push({ value: null, label: "nobody in particular" });
    return pick(this.asking, prompt, options, { create: create ? "New character" : null });
  }

  #option(id) {
    const person = this.book.byId.get(id);
    const note = [person.pronouns, plural(person.lines, "line")].filter(Boolean).join(", ");
    return { value: id, label: person.name, also: person.aliases.join(" "), note };
  }

  /** Ask for one of a few things. Resolves to its value, or undefined. */
  async which(prompt, options) {
    const answer = await pick(this.asking, prompt, options.map(([value, label]) => ({ value, label })));
    return answer ? answer.value : undefined;
  }
}
