// The text: its paragraphs with every line in its speaker's colour, one of them chosen.

import { certainty, certaintyWords } from "./book.js";
import { breath, byId, make } from "./dom.js";

const SHADES = 14;
const SLICE = 8; // milliseconds of building before the browser may draw and answer keys
const FIRST = 3; // sections asked for at first: what fills the window
const BATCH = 40;
const KIND_WORDS = { thought: "thinks", writing: "writes" };
const ASTRAL = /[\ud800-\udfff]/;

export class Reading extends EventTarget {
  constructor(book, ask) {
    super();
    this.book = book;
    this.ask = ask;
    this.root = byId("text");
    this.blocks = []; // {start, end, text, element, section}, in order
    this.spans = new Map(); // a line's elements, by where it begins
    this.sections = [];
    this.here = null; // the turn that is chosen
    this.root.addEventListener("click", (event) => this.#clicked(event));
  }

  /** Fetch the text and build it, the beginning first. Resolves when all of it is there. */
  async load() {
    const { sections } = this.book;
    this.#more(await this.#fetch(0, FIRST));
    this.dispatchEvent(new Event("begun"));
    let next = this.#fetch(FIRST, BATCH);
    for (let first = FIRST; first < sections; first += BATCH) {
      const batch = await next;
      next = first + BATCH < sections ? this.#fetch(first + BATCH, BATCH) : null;
      let began = performance.now();
      for (const section of batch) {
        this.#more([section]);
        if (performance.now() - began < SLICE) continue;
        await breath();
        began = performance.now();
      }
    }
    this.book.complete = true;
    this.dispatchEvent(new Event("complete"));
  }

  #fetch(first, count) {
    return this.ask(`/api/text?first=${first}&count=${count}`);
  }

  #more(sections) {
    for (const section of sections) {
      this.book.append(section.lines);
      this.#insert(section, this.blocks.length);
      this.root.append(this.sections[section.number].element);
    }
  }

  /** Fetch sections anew whose lines are others now. */
  async renew(numbers) {
    for (const number of numbers) {
      const [section] = await this.#fetch(number, 1);
      const old = this.sections[number];
      const after = this.sections[number + 1];
      const at = this.blocks.indexOf(old.blocks[0]);
      this.blocks.splice(at, old.blocks.length);
      for (const start of this.spans.keys()) {
        if (start >= old.start && start < (after?.start ?? Infinity)) this.spans.delete(start);
      }
      this.book.take(section.lines, old.start, after?.start ?? Infinity);
      this.#insert(section, at);
      old.element.replaceWith(this.sections[number].element);
    }
    if (this.here !== null) this.choose(this.book.lines.has(this.here) ? this.here : this.#nearest(this.here));
  }

  #nearest(start) {
    return this.book.turns.findLast((turn) => turn <= start) ?? this.book.turns[0] ?? null;
  }

  #insert(section, at) {
    const element = make("section", { className: "chunk" });
    const blocks = section.blocks.map((block) => this.#block(block, section.passages));
    const letters = blocks.reduce((sum, block) => sum + block.text.length, 0);
    element.style.containIntrinsicSize = `auto ${Math.round(letters / 2.1 + 14 * blocks.length)}px`;
    const gaps = [...section.gaps];
    for (const block of blocks) {
      while (gaps.length && gaps[0].start < block.start) element.append(this.#gap(gaps.shift()));
      element.append(block.element);
    }
    element.append(...gaps.map((gap) => this.#gap(gap)));
    this.sections[section.number] = { element, blocks, start: blocks[0].start };
    this.blocks.splice(at, 0, ...blocks);
    for (const block of blocks) this.#label(block);
  }

  #block(block, passages) {
    const heading = block.kind === "heading";
    const element = make(heading ? "h3" : "p");
    const lines = [];
    let text = "";
    if (!heading) element.append(make("span", { className: "who" }));
    for (const piece of block.pieces) {
      const words = typeof piece === "string" ? piece : piece[1];
      text += words;
      if (typeof piece === "string") element.append(words);
      else element.append(this.#line(piece[0], words, lines));
    }
    const rows = text.trim().split("\n");
    element.classList.toggle("verse", rows.length > 1 && rows.every((row) => row.length < 50));
    element.classList.toggle("break", block.kind === "break");
    const length = ASTRAL.test(text) ? [...text].length : text.length;
    const made = { start: block.start, end: block.start + length, text, element, lines, plain: length === text.length };
    this.#passage(made, passages);
    return made;
  }

  #line(start, words, lines) {
    const element = make("span", { tabIndex: -1, "data-line": start }, make("span", { className: "sr" }), words);
    if (!this.spans.has(start)) this.spans.set(start, []);
    this.spans.get(start).push(element);
    lines.push(start);
    this.#paint(start, element);
    return element;
  }

  #passage(block, passages) {
    const inside = passages.find((each) => each.start < block.end && each.end > block.start);
    if (!inside) return;
    block.element.classList.add("passage");
    if (inside.start < block.start) return;
    const by = inside.narrator ? ` by ${this.book.name(inside.narrator)}` : "";
    block.element.prepend(make("span", { className: "note" }, `${inside.kind}${by}`));
  }

  #gap(gap) {
    const words = `Something seems to be missing here: ${gap.why} (${gap.chance}%)`;
    return make("p", { className: "gap", role: "note" }, words);
  }

  /** Colour, underline and the words for screen readers of one line's element. */
  #paint(start, element) {
    const line = this.book.line(start);
    if (!line) return;
    const kept = ["match", "chosen"].filter((name) => element.classList.contains(name));
    element.className = ["q", this.shade(line.speaker), certainty(line), line.kind, ...kept].join(" ");
    this.tint(element, line.speaker);
    const how = [KIND_WORDS[line.kind], certaintyWords(line)].filter(Boolean).join(", ");
    element.firstChild.textContent = `${this.book.name(line.speaker)}${how ? `, ${how}` : ""}: `;
    if (line.turn === this.here) element.classList.add("here");
  }

  /** The class of somebody's colour; from the eighth on they come again, hatched. */
  shade(id) {
    const person = this.book.byId.get(id);
    return person ? `w${person.shade % SHADES}` : "w";
  }

  /** The colour that a person gave somebody, over that of the class. */
  tint(element, id) {
    const colour = this.book.byId.get(id)?.colour ?? "";
    if (!/^#[0-9a-f]{6}$/.test(colour)) return element.style.removeProperty("--c");
    const parts = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
    return element.style.setProperty("--c", parts.join(" "));
  }

  /** Somebody's name on their colour. */
  chip(id, words = this.book.short(id)) {
    const element = make("b", { className: `chip ${this.shade(id)}`, title: this.book.name(id) }, words);
    this.tint(element, id);
    return element;
  }

  /** The names in the margin of a paragraph. */
  #label(block) {
    const margin = block.element.querySelector(".who");
    if (!margin) return;
    const people = new Map();
    for (const start of block.lines) {
      const line = this.book.line(start);
      if (!line) continue;
      const seen = people.get(line.speaker) ?? { doubt: false, confirmed: true, kind: line.kind };
      people.set(line.speaker, {
        doubt: seen.doubt || certainty(line) === "doubtful",
        confirmed: seen.confirmed && line.confirmed,
        kind: seen.kind,
      });
    }
    margin.replaceChildren(
      ...[...people].map(([id, { doubt, confirmed, kind }]) => {
        const words = [this.book.short(id), doubt ? " ?" : "", confirmed ? " ✓" : ""].join("");
        const chip = this.chip(id, words);
        chip.setAttribute("aria-hidden", "true"); // each line says it by itself
        if (KIND_WORDS[kind]) chip.append(make("i", {}, ` ${KIND_WORDS[kind]}`));
        return chip;
      }),
    );
  }

  /** Show these turns as the book has them now. */
  repaint(turns) {
    const blocks = new Set();
    for (const turn of turns) {
      for (const start of this.book.partsOf(turn)) {
        for (const element of this.spans.get(start) ?? []) this.#paint(start, element);
        const block = this.blockAt(start);
        if (block) blocks.add(block);
      }
    }
    for (const block of blocks) this.#label(block);
    this.dispatchEvent(new CustomEvent("painted", { detail: { turns } }));
  }

  /** The paragraph that a place of the text stands in, or the last before it. */
  blockAt(offset) {
    let low = 0;
    let high = this.blocks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.blocks[middle].start <= offset) low = middle + 1;
      else high = middle;
    }
    return this.blocks[low - 1];
  }

  /** The words from `start` to `end` as the page has them: a Range within one paragraph, or null. */
  rangeOf(start, end) {
    const block = this.blockAt(start);
    if (!block || start >= block.end) return null;
    return this.rangeIn(block, units(block, start - block.start), units(block, Math.min(end, block.end) - block.start));
  }

  /** The words from `start` to `end`, within one paragraph. */
  wordsAt(start, end) {
    const block = this.blockAt(start);
    return block ? block.text.slice(units(block, start - block.start), units(block, end - block.start)) : "";
  }

  /** A Range from one place to another of a paragraph's own string. */
  rangeIn(block, from, to) {
    const range = document.createRange();
    let at = 0;
    let begun = false;
    for (const node of words(block.element)) {
      const end = at + node.length;
      if (!begun && from < end) {
        range.setStart(node, from - at);
        begun = true;
      }
      if (begun && to <= end) {
        range.setEnd(node, to - at);
        return range;
      }
      at = end;
    }
    return null;
  }

  /** Where the words selected by the reader begin and end in the text, or null. */
  selected() {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return null;
    const range = selection.getRangeAt(0);
    const start = this.#offset(range.startContainer, range.startOffset);
    const end = this.#offset(range.endContainer, range.endOffset);
    return start !== null && end !== null && start < end ? { start, end } : null;
  }

  #offset(container, within) {
    const parent = container.nodeType === Node.TEXT_NODE ? container.parentElement : container;
    const element = parent.closest("#text p, #text h3");
    const block = element && this.blocks.find((each) => each.element === element);
    if (!block) return null;
    const point = document.createRange();
    point.setStart(container, within);
    let at = 0;
    for (const node of words(element)) {
      if (node === container) return block.start + points(block, at + within);
      if (point.comparePoint(node, 0) > 0) break;
      at += node.length;
    }
    return block.start + points(block, at);
  }

  /** Make a turn the chosen one, and show it in the upper third of the window. */
  choose(turn, { scroll = true, focus = true } = {}) {
    for (const element of this.#elements(this.here)) {
      element.classList.remove("here");
      element.tabIndex = -1;
      element.removeAttribute("aria-current");
    }
    this.here = turn;
    const elements = this.#elements(turn);
    for (const element of elements) {
      element.classList.add("here");
      element.tabIndex = 0;
      element.setAttribute("aria-current", "true");
    }
    if (elements.length && focus) elements[0].focus({ preventScroll: true });
    if (elements.length && scroll) this.show(elements[0]);
    this.dispatchEvent(new Event("chosen"));
  }

  #elements(turn) {
    return turn === null ? [] : this.book.partsOf(turn).flatMap((start) => this.spans.get(start) ?? []);
  }

  /** Scroll so that an element or a range stands in the upper third. */
  show(target) {
    const settle = () => {
      const above = target.getBoundingClientRect().top - innerHeight * 0.28;
      if (Math.abs(above) > 2) scrollBy({ top: above, behavior: "instant" });
    };
    settle();
    // what was far away is laid out only now, and may have moved what we look at
    requestAnimationFrame(() => {
      settle();
      requestAnimationFrame(settle);
    });
  }

  /** Go to a place of the text: to the line there, or to its paragraph. */
  go(offset) {
    const line = this.book.lines.get(offset);
    if (line) this.choose(line.turn);
    else if (this.blockAt(offset)) this.show(this.blockAt(offset).element);
  }

  #clicked(event) {
    const element = event.target.closest("[data-line]");
    if (!element || !getSelection().isCollapsed) return;
    const start = Number(element.dataset.line);
    const { turn } = this.book.lines.get(start);
    this.dispatchEvent(new CustomEvent("clicked", { detail: { turn, start, more: event.shiftKey } }));
  }
}

/** The story's own text nodes in a paragraph: no names in the margin, no words for screen readers. */
function* words(element) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (!node.parentElement.closest(".who, .sr, .note")) yield node;
  }
}

/** Characters, as the server counts them, to the units of a string of the browser. */
function units(block, count) {
  return block.plain ? count : [...block.text].slice(0, count).join("").length;
}

/** And back. */
function points(block, count) {
  return block.plain ? count : [...block.text.slice(0, count)].length;
}
