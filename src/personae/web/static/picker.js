// Choosing one of many by typing: a list that narrows, with the keys of a combobox.

import { button, make } from "./dom.js";

const MOST = 12;
let count = 0;

/**
 * Let the reader choose, in `place`. `options` are {value, label, note}; `create` offers what was typed as something
 * new. Resolves to {value}, to {typed} for something new, or to null when it was left with Esc.
 */
export function pick(place, prompt, options, { create = null } = {}) {
  return new Promise((resolve) => {
    count += 1;
    const list = make("ul", { id: `choices-${count}`, role: "listbox", "aria-label": prompt });
    const input = make("input", {
      id: `choice-${count}`, autocomplete: "off", spellcheck: false, role: "combobox",
      "aria-expanded": "true", "aria-controls": list.id, "aria-autocomplete": "list",
    });
    const box = make(
      "div", { className: "picker" },
      make("label", { htmlFor: input.id }, prompt), input,
      button("Cancel", () => end(null), { className: "quiet" }), list,
    );
    let shown = [];
    let at = 0;

    function end(answer) {
      box.remove();
      resolve(answer);
    }

    function narrow() {
      const wanted = input.value.trim().toLowerCase();
      shown = options.filter((option) => `${option.label} ${option.also ?? ""}`.toLowerCase().includes(wanted));
      // who is called so, before who has it somewhere in a name
      shown.sort((a, b) => b.label.toLowerCase().startsWith(wanted) - a.label.toLowerCase().startsWith(wanted));
      shown = shown.slice(0, MOST).map(({ label, note, value }) => ({ label, note, answer: { value } }));
      const typed = input.value.trim();
      if (create && typed) shown.push({ label: `${create} “${typed}”`, answer: { typed } });
      at = 0;
      draw();
    }

    function draw() {
      list.replaceChildren(
        ...shown.map((option, number) =>
          make(
            "li",
            {
              id: `${list.id}-${number}`, role: "option", "aria-selected": String(number === at),
              onpointerdown: (event) => event.preventDefault(), onclick: () => end(option.answer),
            },
            option.label, option.note ? make("small", {}, ` ${option.note}`) : null,
          ),
        ),
      );
      if (shown.length) input.setAttribute("aria-activedescendant", `${list.id}-${at}`);
      else input.removeAttribute("aria-activedescendant");
    }

    input.addEventListener("input", narrow);
    input.addEventListener("keydown", (event) => {
      const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      if (move && shown.length) {
        at = (at + move + shown.length) % shown.length;
        draw();
      } else if (event.key === "Enter" && shown.length) end(shown[at].answer);
      else if (event.key === "Escape") end(null);
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
    place.prepend(box);
    narrow();
    input.focus({ preventScroll: true });
  });
}
