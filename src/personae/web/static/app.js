// Opens the book, and puts the parts of the page together.

import { Book } from "./book.js";
import { CastView } from "./cast.js";
import { enter, get } from "./connection.js";
import { byId, make, narrow, plural } from "./dom.js";
import { Filter } from "./filter.js";
import { HistoryView } from "./history.js";
import { listen } from "./keyboard.js";
import { Panel } from "./panel.js";
import { ProgressView } from "./progress.js";
import { Ranges } from "./ranges.js";
import { Reading } from "./reading.js";
import { Review } from "./review.js";
import { Saving } from "./saving.js";
import { Search } from "./search.js";
import { followTheme } from "./theme.js";

const ASK_AGAIN = 200; // milliseconds between looks at the analysis

const DOING = {
  ingest: "opening the file", structure: "finding the chapters", tokens: "telling the words apart",
  quotes: "finding what is said", mentions: "finding who is named", reading: "reading it through",
  cast: "drawing up the cast", identities: "seeing who is who", speakers: "deciding who speaks", coreference: "linking pronouns",
};

const VIEWS = ["read", "cast", "history", "progress"];

const tab = (view) => document.querySelector(`[data-view=${view}]`);

/** Wait for the analysis, telling how far it is. */
async function opened() {
  for (;;) {
    const state = await get("/api/state");
    if (state.state === "open") return;
    if (state.state === "failed") throw new Error(state.why);
    byId("stage").textContent = DOING[state.stage] ?? "One moment …";
    byId("stages").max = state.total;
    byId("stages").value = state.number;
    await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN));
  }
}

class App {
  constructor(opening) {
    this.book = new Book(opening);
    this.reading = new Reading(this.book, get);
    this.loaded = this.reading.load();
    this.saving = new Saving(this.book, this.loaded);
    this.panel = new Panel(this.book, this.reading);
    this.filter = new Filter(this.book, this.reading);
    this.review = new Review(this.book, this.reading, this.panel, this.saving, this.filter);
    this.ranges = new Ranges(this.book, this.reading, this.panel, this.saving, this.review);
    this.search = new Search(this.reading);
    const go = (offset) => this.go(offset);
    this.views = {
      cast: new CastView(this.book, this.reading, this.saving, go),
      history: new HistoryView(go),
      progress: new ProgressView(this.book, this.reading, go),
    };
    this.view = "read";
    this.scrolled = 0;
    this.stopped = opening.stopped;
    this.#title();
    this.#tally(opening);
    this.#listen();
  }

  #title() {
    byId("title").textContent = this.book.title;
    document.title = `${this.book.title} – personae`;
    const chapters = this.book.chapters.map((each) => make("option", { value: each.start }, each.title));
    byId("chapters").replaceChildren(...chapters);
    byId("continue").hidden = this.stopped === null;
    byId("find").open = !narrow.matches;
    if (this.book.warnings.length) this.#trouble(this.book.warnings.join(" "));
  }

  #listen() {
    const { reading, saving, search } = this;
    reading.addEventListener("begun", () => performance.mark("first-text"));
    reading.addEventListener("complete", () => this.#share());
    reading.addEventListener("chosen", () => this.#place());
    saving.addEventListener("claimed", ({ detail }) => reading.repaint(detail.turns));
    saving.addEventListener("saved", ({ detail }) => this.#saved(detail));
    for (const view of VIEWS) tab(view).addEventListener("click", () => this.show(view));
    byId("undo").addEventListener("click", () => this.undo());
    byId("redo").addEventListener("click", () => this.redo());
    byId("review").addEventListener("click", () => this.review.begin());
    byId("continue").addEventListener("click", () => this.continue());
    byId("help").addEventListener("click", () => byId("keys").showModal());
    byId("chapters").addEventListener("change", () => reading.go(Number(byId("chapters").value)));
    const { review, ranges } = this;
    listen(
      {
        undo: () => this.undo(), redo: () => this.redo(), help: () => byId("keys").showModal(),
        begin: () => review.begin(), leave: () => review.leave(), reorder: () => review.reorder(),
        step: (by) => review.step(by), keep: () => review.keep(), choose: (number) => review.choose(number),
        other: () => review.other(), nobody: () => review.answer("choose", null), release: () => review.release(),
        refuse: (number) => review.refuse(number),
        extend: (by) => ranges.extend(by), assign: () => ranges.assign(), alternate: () => ranges.alternate(),
        swap: () => ranges.swap(), passage: () => ranges.passage(), bounds: () => ranges.bounds(),
        missing: () => ranges.missing(), join: (apart) => ranges.join(apart), kind: () => ranges.kind(),
        search: () => this.openSearch(), found: (by) => search.next(by),
        chapter: (by) => this.chapter(by), continue: () => this.continue(),
      },
      { reading: () => this.view === "read", refusable: (number) => number in review.changed },
    );
  }

  undo() {
    this.#seek(this.saving.undo());
  }

  redo() {
    this.#seek(this.saving.redo());
  }

  /** Show the line that is undone or redone, unless the reader has gone elsewhere meanwhile. */
  async #seek(sent) {
    const where = () => [this.view, this.reading.here, this.panel.root.hidden].join();
    const before = where();
    const answer = await sent;
    if (this.view === "read" && where() === before && this.book.lines.has(answer?.at)) this.reading.go(answer.at);
  }

  /** What the server says has changed. */
  async #saved(answer) {
    const turns = new Set();
    for (const line of answer.lines) {
      this.book.lines.set(line.start, line);
      turns.add(line.turn);
    }
    const others = answer.people ? this.book.meet(answer.people) : new Set();
    for (const turn of this.book.turnsOf(others)) turns.add(turn);
    if (answer.sections.length) await this.reading.renew(answer.sections);
    if (answer.at !== null) turns.add(this.book.lines.get(answer.at)?.turn);
    this.reading.repaint([...turns].filter((turn) => this.book.lines.has(turn)));
    if (answer.people) this.filter.fill();
    if (answer.at !== null && this.book.line(answer.at)?.confirmed) this.stopped = answer.at;
    byId("continue").hidden = this.stopped === null;
    this.#tally(answer);
    this.#share();
    if (this.view !== "read") this.views[this.view].show();
  }

  #tally({ can_undo, can_redo, unfitted, unread }) {
    byId("undo").disabled = !can_undo;
    byId("redo").disabled = !can_redo;
    byId("unfitted").hidden = unfitted + unread === 0;
    byId("unfitted").textContent = `(${unfitted + unread} without effect)`;
  }

  #share() {
    if (!this.book.complete) return;
    const { reviewed, turns } = this.book;
    byId("share").max = turns.length || 1;
    byId("share").value = reviewed;
    byId("share-words").textContent = `${reviewed.toLocaleString("en")} of ${plural(turns.length, "line")}`;
  }

  #place() {
    if (this.reading.here === null || !this.book.chapters.length) return;
    byId("chapters").selectedIndex = this.book.chapterAt(this.reading.here);
  }

  #trouble(words) {
    byId("trouble").textContent = words;
    byId("trouble").hidden = false;
  }

  /** Bring a view into sight. The text stays where it was. */
  show(view) {
    if (this.view === "read") this.scrolled = scrollY;
    for (const each of VIEWS) {
      byId(`view-${each}`).hidden = each !== view;
      if (each === view) tab(each).setAttribute("aria-current", "page");
      else tab(each).removeAttribute("aria-current");
    }
    this.view = view;
    if (view === "read") scrollTo({ top: this.scrolled, behavior: "instant" });
    else {
      scrollTo({ top: 0, behavior: "instant" });
      this.views[view].show();
    }
  }

  /** Go to a place of the text. */
  go(offset) {
    this.show("read");
    this.reading.go(offset);
  }

  openSearch() {
    byId("find").open = true;
    byId("wanted").select();
  }

  /** Go on after the line last answered. */
  continue() {
    if (this.stopped === null) return;
    this.reading.go(this.stopped);
    this.review.step(1);
  }

  chapter(by) {
    const { chapters } = this.book;
    const next = chapters[Number(byId("chapters").selectedIndex) + by];
    if (!next) return;
    byId("chapters").selectedIndex += by;
    this.reading.go(next.start);
  }
}

async function begin() {
  followTheme();
  await enter();
  await opened();
  const app = new App(await get("/api/book"));
  byId("opening").hidden = true;
  byId("view-read").hidden = false;
  await app.loaded;
}

begin().catch((error) => {
  byId("opening").hidden = true;
  byId("trouble").textContent = error.message;
  byId("trouble").hidden = false;
});
