// One person of the cast: names, pronouns, voice and colour, and all lines.

import { button, make, plural } from "./dom.js";
import { Lines } from "./lines.js";
import { pick } from "./picker.js";

const KINDS = { group: "a group", narrator: "the narrator", animal: "an animal", thing: "a thing" };

export class PersonView {
  constructor(book, reading, saving, { go, choose }) {
    Object.assign(this, { book, reading, saving, choose });
    this.lines = new Lines(book, reading, go);
    this.asking = make("div");
  }

  /** What is shown of a person. */
  parts(person) {
    return [
      make("h2", { tabIndex: -1 }, this.reading.chip(person.id, person.name)),
      make("p", { className: "quiet" }, known(person)),
      field("Name", person.name, (name) => name && name !== person.name && this.#step(person, "rename", { name })),
      this.#aliases(person),
      field("Also", "", (name) => name && this.#step(person, "alias", { name }), "another name"),
      field("Pronouns", person.pronouns, (pronouns) => this.#describe(person, { pronouns }), "she/her, they/them"),
      field("Voice", person.voice, (voice) => this.#describe(person, { voice }), "how they sound"),
      this.#colour(person),
      make(
        "p", { className: "row" },
        button("Is somebody else of the cast …", () => this.#other(person)),
        button("Not a character", () => this.#step(person, "not_character")),
      ),
      this.asking,
      this.lines.list(person, (lines) => this.#give(person, { lines }, `Who says ${plural(lines.length, "line")}?`)),
    ];
  }

  #aliases(person) {
    const names = person.aliases.map((name) => this.#alias(person, name));
    return make("ul", { className: "names", "aria-label": "Other names" }, ...names);
  }

  #alias(person, name) {
    const away = () => this.#step(person, "alias", { name, not_theirs: true });
    const give = () => this.#give(person, { names: [name] }, `Whose name is ${name}?`);
    return make(
      "li", {}, name, " ",
      button("not theirs", away, { className: "quiet", ariaLabel: `${name}: not theirs` }),
      button("somebody else’s …", give, { className: "quiet", ariaLabel: `${name}: somebody else’s` }),
    );
  }

  #colour(person) {
    const input = make("input", { type: "color", id: "field-colour", defaultValue: person.colour || "#808080" });
    const submit = (event) => {
      event.preventDefault();
      input.defaultValue = input.value; // it is on its way: no longer unsaved
      this.#describe(person, { colour: input.value });
    };
    const usual = person.colour ? button("The usual one", () => this.#describe(person, { colour: "" })) : null;
    const words = make("label", { htmlFor: "field-colour" }, "Colour");
    return make("form", { className: "row field", onsubmit: submit }, words, input, make("button", {}, "Save"), usual);
  }

  #describe(person, fields) {
    this.#step(person, "describe", fields);
  }

  #step(person, what, fields = {}) {
    this.saving.step({ do: what, who: person.id, ...fields });
  }

  #others(person) {
    return this.book.people
      .filter(({ id }) => id !== person.id)
      .map(({ id, name, aliases, lines }) => ({
        value: id, label: name, also: aliases.join(" "), note: plural(lines, "line"),
      }));
  }

  /** Put somebody beside `person`, to see whether they are one. */
  async #other(person) {
    const answer = await pick(this.asking, `Who is ${person.name}?`, this.#others(person));
    if (answer) this.choose([person.id, answer.value]);
  }

  /** Names or lines that are somebody else's. */
  async #give(person, what, prompt) {
    const answer = await pick(this.asking, prompt, this.#others(person), { create: "New character" });
    const whose = answer?.typed ? { name: answer.typed } : { new: answer?.value };
    if (answer) this.#step(person, "split", { ...what, ...whose });
  }
}

function known(person) {
  const counts = [plural(person.lines, "line"), `${person.confirmed} confirmed`, plural(person.mentions, "mention")];
  return [person.pronouns, KINDS[person.kind], ...counts].filter(Boolean).join(", ");
}

function field(words, value, save, hint = "") {
  const id = `field-${words.toLowerCase()}`;
  const input = make("input", { id, defaultValue: value, placeholder: hint, autocomplete: "off" });
  const submit = (event) => {
    event.preventDefault();
    input.defaultValue = input.value; // it is on its way: no longer unsaved
    save(input.value.trim());
  };
  const label = make("label", { htmlFor: id }, words);
  const saving = make("button", { id: `${id}-save` }, "Save");
  return make("form", { className: "row field", onsubmit: submit }, label, input, saving);
}
