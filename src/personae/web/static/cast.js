// The cast: everybody by name, and beside them one person, or two to compare.

import { byId, button, make, plural } from "./dom.js";
import { PairView } from "./pair.js";
import { PersonView } from "./person.js";

export class CastView {
  constructor(book, reading, saving, go) {
    Object.assign(this, { book, reading, saving });
    this.chosen = [];
    this.person = new PersonView(book, reading, saving, { go, choose: (ids) => this.choose(ids) });
    this.pair = new PairView(book, reading, saving, { go, choose: (ids) => this.choose(ids) });
    this.list = make("ul", { className: "people" });
    this.wanted = make("input", { type: "search", id: "person", autocomplete: "off", oninput: () => this.#fill() });
    this.detail = make("section", { className: "detail" });
    byId("view-cast").append(
      make(
        "aside", { "aria-label": "Cast" },
        make("h2", {}, "Cast"),
        make("div", { className: "row field" }, make("label", { htmlFor: "person" }, "Find"), this.wanted),
        this.#newcomer(),
        this.list,
      ),
      this.detail,
    );
  }

  /** Draw everything as the book has it now. What had the focus keeps it, and what is typed or ticked stays. */
  show() {
    const focused = document.activeElement?.id;
    const before = this.chosen.join();
    const begun = unsaved(this.detail);
    this.chosen = this.chosen.filter((id) => this.book.byId.has(id));
    if (!this.chosen.length && this.book.people.length) this.chosen = [this.book.people[0].id];
    this.#fill();
    const people = this.chosen.map((id) => this.book.byId.get(id));
    if (people.length === 2) this.detail.replaceChildren(...this.pair.parts(...people));
    else if (people.length === 1) this.detail.replaceChildren(...this.person.parts(people[0]));
    else this.detail.replaceChildren(make("p", {}, "Nobody is in the cast yet."));
    if (this.chosen.join() === before) restore(this.detail, begun);
    if (focused) byId(focused)?.focus({ preventScroll: true });
  }

  /** Show one person, or two beside each other. */
  choose(ids) {
    this.chosen = ids;
    this.show();
    this.detail.querySelector("h2")?.focus();
  }

  #newcomer() {
    const name = make("input", { id: "newcomer", autocomplete: "off" });
    const submit = async (event) => {
      event.preventDefault();
      const answer = name.value.trim() && (await this.saving.step({ do: "new_character", name: name.value }));
      if (!answer?.new) return;
      name.value = "";
      this.choose([answer.new]);
    };
    const words = make("label", { htmlFor: "newcomer" }, "New");
    return make("form", { className: "row field", onsubmit: submit }, words, name, make("button", {}, "Add"));
  }

  #fill() {
    const wanted = this.wanted.value.trim().toLowerCase();
    const people = this.book.people.filter((person) =>
      [person.name, ...person.aliases].some((name) => name.toLowerCase().includes(wanted)),
    );
    this.list.replaceChildren(...people.map((person) => this.#person(person)));
  }

  #person(person) {
    const both = make("input", {
      type: "checkbox", id: `compare-${person.id}`, checked: this.chosen.includes(person.id),
      ariaLabel: `Compare ${person.name}`, onchange: (event) => this.#compare(person.id, event.target.checked),
    });
    const open = button("", () => this.choose([person.id]), { className: "plain" });
    open.append(this.reading.chip(person.id, person.name), make("small", {}, ` ${plural(person.lines, "line")}`));
    if (this.chosen[0] === person.id) open.setAttribute("aria-current", "true");
    return make("li", {}, both, open);
  }

  /** Two at most are beside each other: a third takes the place of the second. */
  #compare(id, on) {
    this.chosen = on ? [...this.chosen.slice(0, 1), id] : this.chosen.filter((each) => each !== id);
    this.show();
  }
}

const field = (input) => (input.type === "checkbox" ? `line ${input.value}` : input.id);

/** What is typed or ticked and not sent yet, by field: an answer to an earlier step may come at any time. */
function unsaved(place) {
  const changed = (input) => input.value !== input.defaultValue || input.checked !== input.defaultChecked;
  return new Map([...place.querySelectorAll("input")].filter(changed).map((input) => [field(input), input]));
}

function restore(place, begun) {
  for (const input of place.querySelectorAll("input")) {
    const typed = begun.get(field(input));
    if (!typed) continue;
    if (input.type === "checkbox") input.checked = typed.checked;
    else input.value = typed.value;
  }
}
