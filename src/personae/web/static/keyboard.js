// Keys to what they do. The list that people read is in keys.py.

const TYPING = "input, select, textarea, [contenteditable]";

/**
 * Listen to the keys. `actions` are called by name; `reading()` tells whether the text is in sight, `refusable(number)`
 * whether there is such a change: some keyboards have + or / on a digit's key.
 */
export function listen(actions, { reading, refusable }) {
  addEventListener("keydown", (event) => {
    if (event.isComposing || event.altKey || document.querySelector("dialog[open]")) return;
    if (event.target.closest(TYPING)) {
      if (event.key === "Escape") event.target.blur();
      return;
    }
    const plain = !event.ctrlKey && !event.metaKey;
    const asked = undoing(event) ?? (plain && (anywhere(event) ?? (reading() && inText(event, refusable))));
    if (!asked) return;
    const [action, ...given] = asked;
    event.preventDefault();
    actions[action](...given);
  });
}

function undoing(event) {
  if (event.key.toLowerCase() !== "z" || !(event.ctrlKey || event.metaKey)) return null;
  return [event.shiftKey ? "redo" : "undo"];
}

function anywhere(event) {
  if (event.key === "?") return ["help"];
  return { u: ["undo"], U: ["redo"] }[event.key] ?? null;
}

const LETTERS = {
  r: ["begin"], s: ["other"], o: ["reorder"], j: ["step", 1], k: ["step", -1], c: ["continue"],
  a: ["assign"], b: ["alternate"], x: ["swap"], p: ["passage"], q: ["bounds"], m: ["missing"], t: ["kind"],
  "+": ["join", false], "-": ["join", true], "/": ["search"], n: ["found", 1], N: ["found", -1],
  "[": ["chapter", -1], "]": ["chapter", 1], Backspace: ["release"], Escape: ["leave"],
};

function inText(event, refusable) {
  const digit = /^(?:Digit|Numpad)(\d)$/.exec(event.code)?.[1];
  if (digit !== undefined && event.shiftKey && refusable(Number(digit) - 1)) return ["refuse", Number(digit) - 1];
  if (digit === "0" && !event.shiftKey) return ["nobody"];
  if (digit !== undefined && digit <= "6" && !event.shiftKey) return ["choose", Number(digit) - 1];
  const move = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (move) return [event.shiftKey ? "extend" : "step", move];
  if (event.key === "Enter") return event.target.closest("button, summary, a") ? null : ["keep"];
  return LETTERS[event.key] ?? null;
}
