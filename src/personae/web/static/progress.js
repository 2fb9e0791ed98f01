// How far the review is.

import { download, get } from "./connection.js";
import { button, byId, make, plural } from "./dom.js";

export class ProgressView {
  constructor(book, reading, go) {
    Object.assign(this, { book, reading, go });
    this.root = byId("view-progress");
  }

  async show() {
    const figures = await get("/api/progress");
    this.root.replaceChildren(
      make("h2", { tabIndex: -1 }, "Progress"),
      make("dl", { className: "figures" }, ...this.#figures(figures)),
      make(
        "p", { className: "row" },
        figures.stopped === null ? null : button("Continue where I stopped", () => this.go(figures.stopped)),
        button("Save the cast file", () => download("/api/cast", `${this.book.title}.cast.json`)),
      ),
      table("By chapter", "Chapter", figures.chapters.map((each) => [this.#chapter(each.start), each])),
      table("By character", "Character", figures.people.map((each) => [this.#person(each.id), each])),
    );
  }

  #figures({ lines, reviewed, expected, hourly }) {
    const rest = lines - reviewed;
    const right = expected === null ? "nothing is left" : `${expected}% right, as the machine thinks`;
    const minutes = hourly ? Math.max(1, Math.round((rest / hourly) * 60)) : 0;
    const left = minutes && rest ? ` (some ${plural(minutes, "minute")} for the rest)` : "";
    return [
      ["Reviewed", `${reviewed.toLocaleString("en")} of ${plural(lines, "line")} (${share(reviewed, lines)}%)`],
      ["The rest", right],
      ["Lines an hour", hourly === null ? "known after a minute of work" : `${hourly.toLocaleString("en")}${left}`],
    ].map(([term, words]) => make("div", {}, make("dt", {}, term), make("dd", {}, words)));
  }

  #chapter(start) {
    const chapter = this.book.chapters.find((each) => each.start === start);
    return button(chapter?.title ?? "The story", () => this.go(start), { className: "plain" });
  }

  #person(id) {
    return this.reading.chip(id, this.book.name(id));
  }
}

function table(caption, first, rows) {
  const head = make("tr", {}, ...[first, "Reviewed", ""].map((words) => make("th", { scope: "col" }, words)));
  const body = rows.map(([name, { lines, reviewed }]) => {
    const bar = make("progress", { max: lines || 1, value: reviewed, ariaLabel: `${share(reviewed, lines)}%` });
    const count = `${reviewed.toLocaleString("en")} of ${lines.toLocaleString("en")}`;
    return make("tr", {}, make("th", { scope: "row" }, name), make("td", {}, count), make("td", {}, lines ? bar : ""));
  });
  return make("table", {}, make("caption", {}, caption), make("thead", {}, head), make("tbody", {}, ...body));
}

function share(part, whole) {
  return whole ? Math.floor((100 * part) / whole) : 0;
}
