// The review: one line at a time, answered by a key, the next one there before the eye moves.

import { plural, say } from "./dom.js";

const NEAR = 3; // lines on either side
const MOST_CANDIDATES = 6;

export class Review {
  constructor(book, reading, panel, saving, filter) {
    Object.assign(this, { book, reading, panel, saving, filter });
    this.on = false;
    this.byDoubt = true;
    this.passed = new Set(); // gone by in this pass without an answer
    this.trail = []; // the lines that were looked at, to go back
    this.changed = [];
    reading.addEventListener("chosen", () => this.show());
    reading.addEventListener("painted", () => this.panel.root.hidden || this.show());
    saving.addEventListener("saved", ({ detail }) => this.#learn(detail));
    saving.addEventListener("failed", ({ detail }) => this.#back(detail.turn));
  }

  get turn() {
    return this.reading.here;
  }

  /** Begin at the line that is chosen if it is not reviewed yet, else at the first in order. */
  begin() {
    this.on = true;
    this.passed.clear();
    this.trail = [];
    const open = this.turn !== null && this.book.lines.has(this.turn) && !this.book.line(this.turn).confirmed;
    if (open) this.reading.choose(this.turn);
    else this.#next();
  }

  leave() {
    if (this.on) say("Review left.");
    this.on = false;
    this.panel.show(null);
  }

  /** By doubt, the least sure line first; or as the book runs. */
  reorder() {
    this.byDoubt = !this.byDoubt;
    say(this.byDoubt ? "The lines most worth asking about first." : "In the order of the book.");
    this.show();
  }

  show() {
    if (this.turn === null || !this.book.lines.has(this.turn)) return;
    this.panel.show(this.turn, {
      candidates: () => this.candidates(),
      keep: () => this.keep(),
      choose: (number) => this.choose(number),
      other: () => this.other(),
      nobody: () => this.answer("choose", null),
      release: () => this.release(),
      leave: () => this.leave(),
    }, this.#lead());
  }

  #lead() {
    const open = this.#open().length;
    if (!this.on) return "Line";
    return open ? `Review ${this.byDoubt ? "by doubt" : "in order"}: ${plural(open, "line")} left` : "All reviewed";
  }

  /** The likeliest speakers of the line, those still in the cast, with their probabilities. */
  candidates() {
    const { candidates } = this.book.lines.get(this.turn);
    return candidates.filter(([id]) => this.book.byId.has(id)).slice(0, MOST_CANDIDATES);
  }

  keep() {
    if (this.turn !== null) this.answer("keep", this.book.line(this.turn).speaker);
  }

  choose(number) {
    const chosen = this.turn === null ? null : this.candidates()[number];
    if (chosen) this.answer("choose", chosen[0]);
  }

  /** Say who speaks a line, and go on to the next one at once if it is the one in sight. */
  answer(how, who, turn = this.turn) {
    if (turn === null) return;
    const { confirmed, speaker } = this.book.line(turn);
    if (!confirmed || speaker !== who) this.saving.answer({ do: how, line: turn, who }, turn, who);
    if (turn !== this.turn) return;
    if (this.on) this.#next();
    else this.step(1);
  }

  /** Somebody who is not among the likeliest, or not in the cast yet. */
  async other() {
    const { turn } = this;
    if (turn === null) return;
    const answer = await this.panel.whom("Who says it?", { first: this.candidates().map(([id]) => id) });
    this.reading.choose(turn, { scroll: false });
    if (!answer) return;
    const who = answer.typed ? await this.create(answer.typed) : answer.value;
    if (who !== null) this.answer("choose", who, turn);
  }

  /** A new character of that name; resolves to the id, or null where it was refused. */
  async create(name) {
    const answer = await this.saving.step({ do: "new_character", name });
    return answer?.new ?? null;
  }

  release() {
    if (this.turn !== null) this.saving.step({ do: "release", lines: [this.turn] });
  }

  /** Put back what an answer changed elsewhere. */
  refuse(number) {
    const change = this.changed[number];
    if (!change) return;
    this.changed = this.changed.filter((each) => each !== change);
    this.panel.teach(this.changed, (each) => this.refuse(each));
    this.saving.answer({ do: "refuse", line: change.line, who: change.was }, change.line, change.was);
  }

  /** The next line, or the one before: in the review by its order, else as the book runs, past what is filtered out. */
  step(by) {
    if (!this.on) return this.#walk(by);
    if (by > 0) {
      this.passed.add(this.turn);
      return this.#next();
    }
    const before = this.trail.pop();
    if (before === undefined) return undefined;
    this.passed.delete(before);
    return this.reading.choose(before);
  }

  #walk(by) {
    const { turns } = this.book;
    let at = this.turn === null ? this.#atWindow() - by : this.book.number(this.turn);
    do at += by;
    while (at >= 0 && at < turns.length && this.filter.on && !this.filter.admits(turns[at]));
    if (at >= 0 && at < turns.length) this.reading.choose(turns[at]);
  }

  /** The number of the first line in the window. */
  #atWindow() {
    const block = this.reading.blocks.find(({ element }) => element.getBoundingClientRect().bottom > 80);
    const at = this.book.turns.findIndex((turn) => turn >= (block?.start ?? 0));
    return at < 0 ? this.book.turns.length - 1 : at;
  }

  #open() {
    return this.book.turns.filter((turn) => !this.book.line(turn).confirmed && !this.passed.has(turn));
  }

  #next() {
    const open = this.#open().filter((turn) => turn !== this.turn);
    if (this.turn !== null) this.trail.push(this.turn);
    if (!open.length) {
      say("All lines are reviewed.");
      this.show();
      return;
    }
    this.reading.choose(this.byDoubt ? this.#worthMost(open) : this.#following(open));
  }

  /** The line whose answer tells most, its own doubt and that around it: `worth` in personae/revision.py. */
  #worthMost(open) {
    const doubt = this.book.turns.map((turn) => {
      const { speaker, chance, confirmed } = this.book.line(turn);
      return confirmed ? 0 : 1 - (speaker === null ? 0 : chance / 100);
    });
    let best = open[0];
    let most = -1;
    for (const turn of open) {
      const at = this.book.number(turn);
      let around = -doubt[at];
      for (let n = Math.max(0, at - NEAR); n <= Math.min(doubt.length - 1, at + NEAR); n += 1) around += doubt[n];
      const worth = doubt[at] * (1 + around / 2);
      if (worth > most) [best, most] = [turn, worth];
    }
    return best;
  }

  #following(open) {
    return open.find((turn) => this.turn === null || turn > this.turn) ?? open[0];
  }

  #learn({ changed, at }) {
    if (at === null && !changed.length) return;
    if (!changed.length && this.changed.length && this.changed.some((each) => each.line !== at)) {
      // what an earlier answer changed stays in sight until the next change
      this.changed = this.changed.filter((each) => !this.book.line(each.line)?.confirmed);
    } else this.changed = changed;
    this.panel.teach(this.changed, (number) => this.refuse(number));
  }

  /** A line whose answer was not saved comes back. */
  #back(turn) {
    if (turn === null) return;
    this.reading.repaint([turn]);
    this.reading.choose(turn);
  }
}
