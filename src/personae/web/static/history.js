// All that was ever changed, the newest first, and what of it has no effect.

import { get } from "./connection.js";
import { button, byId, make, plural } from "./dom.js";

const MOST = 500;

export class HistoryView {
  constructor(go) {
    this.go = go;
    this.root = byId("view-history");
  }

  async show() {
    const { file, steps, unread } = await get("/api/history");
    this.root.replaceChildren(
      make("h2", { tabIndex: -1 }, "History"),
      make("p", { className: "quiet" }, `${plural(steps.length, "step")}, saved in ${file}`),
      unread.length ? this.#unread(unread) : "",
      make("ol", { className: "steps" }, ...steps.slice(0, MOST).map((step) => this.#step(step))),
      steps.length > MOST ? make("p", {}, `and ${plural(steps.length - MOST, "earlier step")}, in the file`) : "",
    );
  }

  #step(step) {
    const words = `${step.by ? `${step.by}: ` : ""}${step.words}`;
    const at = new Date(step.at);
    return make(
      "li", { className: step.undone ? "undone" : "" },
      make("time", { dateTime: step.at }, Number.isNaN(at.getTime()) ? step.at : at.toLocaleString()), " ",
      step.line === null ? words : button(words, () => this.go(step.line), { className: "plain" }),
      step.undone ? make("em", {}, " undone") : null,
      step.unfitted ? make("strong", {}, ` without effect: ${step.unfitted}`) : null,
    );
  }

  #unread(lines) {
    const items = lines.map(({ line, why, beginning }) =>
      make("li", {}, `line ${line}: ${why}: `, make("code", {}, beginning)),
    );
    const heading = make("h3", {}, `${plural(lines.length, "line")} of the file could not be read`);
    return make("section", { className: "unread" }, heading, make("ul", {}, ...items));
  }
}
