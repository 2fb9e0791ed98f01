// Search in the text in memory; only what is near the window is marked.

import { byId, plural } from "./dom.js";

const MOST_MARKS = 300;

export class Search {
  constructor(reading) {
    this.reading = reading;
    this.found = []; // {block, at}, in order of the text
    this.now = -1;
    this.wanted = "";
    byId("search").addEventListener("submit", (event) => {
      event.preventDefault();
      this.next(1);
    });
    byId("before").addEventListener("click", () => this.next(-1));
    byId("wanted").addEventListener("input", () => this.find(byId("wanted").value));
    reading.addEventListener("complete", () => this.find(this.wanted));
    addEventListener("scroll", () => this.#markSoon(), { passive: true });
  }

  /** Find all places of some words, letters large or small. */
  find(wanted) {
    this.wanted = wanted;
    this.found = [];
    this.now = -1;
    const needle = wanted.toLowerCase();
    for (const block of needle ? this.reading.blocks : []) {
      // a few letters change their length in lower case: there the text is searched as it stands
      block.lower ??= block.text.toLowerCase().length === block.text.length ? block.text.toLowerCase() : block.text;
      for (let at = block.lower.indexOf(needle); at >= 0; at = block.lower.indexOf(needle, at + needle.length)) {
        this.found.push({ block, at });
      }
    }
    this.#tell();
    this.mark();
  }

  /** Go to the next place found, or the one before; at first, to the next one below the top of the window. */
  next(step) {
    if (!this.found.length) return;
    const count = this.found.length;
    if (this.now < 0) {
      const below = this.found.findIndex(({ block }) => block.element.getBoundingClientRect().bottom > 0);
      this.now = step > 0 ? Math.max(below, 0) : (below + count - 1) % count;
    } else {
      this.now = (this.now + step + count) % count;
    }
    const range = this.#range(this.found[this.now]);
    if (range) this.reading.show(range);
    this.#tell();
    this.mark();
  }

  #tell() {
    const count = this.found.length;
    const place = this.now < 0 ? plural(count, "place") : `${this.now + 1} of ${plural(count, "place")}`;
    byId("found").textContent = this.wanted ? place : "";
  }

  #range({ block, at }) {
    return this.reading.rangeIn(block, at, at + this.wanted.length);
  }

  #markSoon() {
    if (!this.found.length || this.waiting) return;
    this.waiting = requestAnimationFrame(() => {
      this.waiting = null;
      this.mark();
    });
  }

  /** Mark what is found in and around the window. */
  mark() {
    if (!CSS.highlights) return; // older browsers go from place to place without marks
    CSS.highlights.set("found", new Highlight(...this.#near()));
    const now = this.now < 0 ? [] : [this.#range(this.found[this.now])].filter(Boolean);
    CSS.highlights.set("found-now", new Highlight(...now));
  }

  #near() {
    if (!this.found.length) return [];
    const shown = this.reading.sections.filter(({ element }) => {
      const box = element.getBoundingClientRect();
      return box.bottom > -innerHeight && box.top < 2 * innerHeight;
    });
    if (!shown.length) return [];
    const from = shown[0].blocks[0].start;
    const to = shown.at(-1).blocks.at(-1).end;
    const near = this.found.filter(({ block }) => block.start >= from && block.start < to);
    return near.slice(0, MOST_MARKS).map((each) => this.#range(each)).filter(Boolean);
  }
}
