
"use strict";
(function () {
  const card = document.getElementById("card");
  const only = document.getElementById("only");
  const text = document.getElementById("text");
  const wide = window.matchMedia("(min-width: 46.01rem)");
  let data = null, open = null, pinned = false, timer = 0, leaving = 0, rule = null, picked = null;

  function answers() {
    if (!data) data = JSON.parse(document.getElementById("answers").textContent);
    return data;
  }

  // Nothing of the story is ever parsed as HTML: elements are made one by one and filled with text.
  function make(name, kind, words) {
    const element = document.createElement(name);
    if (kind) element.className = kind;
    if (words !== undefined) element.textContent = words;
    return element;
  }

  function bar(percent) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("viewBox", "0 0 100 6");
    svg.setAttribute("preserveAspectRatio", "none");
    for (const [kind, width] of [["track", 100], ["ink", percent]]) {
      const rect = document.createElementNS("http://www.w3.org/2000/svg", "rect");
      rect.setAttribute("class", kind);
      rect.setAttribute("width", width);
      rect.setAttribute("height", 6);
      svg.appendChild(rect);
    }
    return svg;
  }

  const CUES = { explicit: "named beside the line", pronoun: "a pronoun beside the line", implicit: "nobody is named beside the line" };
  const KINDS = { speech: "", thought: "a thought", writing: "written", other: "not speech" };

  function fill(row) {
    const [id, speaker, percent, kind, cue, addressees, candidates, evidence] = row;
    const people = answers().people;
    card.textContent = "";
    card.className = speaker < 0 ? "" : "w" + speaker;
    const head = make("p", "head");
    head.append(make("b", "", speaker < 0 ? "Nobody known" : people[speaker]));
    if (speaker >= 0) head.append(make("span", "", percent + "%"));
    card.append(head);
    const sub = [KINDS[kind], addressees.length ? "to " + addressees.map((at) => people[at]).join(", ") : "", CUES[cue]];
    card.append(make("p", "sub", sub.filter(Boolean).join("; ")));
    if (candidates.length > 2 || (candidates.length && speaker < 0)) {
      card.append(make("h4", "", "Who it may be"));
      const list = make("ul");
      for (let i = 0; i < candidates.length; i += 2) {
        if (!candidates[i + 1]) continue;
        const item = make("li", "chance w" + candidates[i]);
        item.append(make("span", "", people[candidates[i]]), bar(candidates[i + 1]), make("span", "", candidates[i + 1] + "%"));
        list.append(item);
      }
      card.append(list);
    }
    if (evidence.length) {
      card.append(make("h4", "", "Why"));
      const list = make("ul");
      for (let i = 0; i < evidence.length; i += 4) {
        const item = make("li");
        if (evidence[i + 3]) item.append(make("q", "", evidence[i + 3]), " ");
        item.append(make("span", "", answers().why[evidence[i]]));
        list.append(item);
      }
      card.append(list);
    }
    const foot = make("div", "id");
    const close = make("button", "", "Close");
    close.addEventListener("click", function () { const was = open; hide(); if (was) was.focus({ preventScroll: true }); });
    foot.append(make("span", "", id), close);
    card.append(foot);
  }

  function place(line) {
    if (!wide.matches) { card.style.left = card.style.top = ""; return; }
    const boxes = line.getClientRects();
    const first = boxes[0], last = boxes[boxes.length - 1];
    const left = Math.min(Math.max(12, first.left), document.documentElement.clientWidth - card.offsetWidth - 12);
    const below = last.bottom + 8 + card.offsetHeight < window.innerHeight || first.top - 8 - card.offsetHeight < 0;
    card.style.left = left + window.scrollX + "px";
    card.style.top = (below ? last.bottom + 8 : first.top - 8 - card.offsetHeight) + window.scrollY + "px";
  }

  // Evidence is lit up in the text itself. Offsets of the tables count characters, those of the page UTF-16 units.
  function units(words, count) {
    let at = 0;
    while (count-- > 0 && at < words.length) at += words.codePointAt(at) > 0xffff ? 2 : 1;
    return at;
  }

  function paragraphAt(line, offset) {
    let found = line.closest("[data-s]");
    const step = found && +found.dataset.s > offset ? "previousElementSibling" : "nextElementSibling";
    for (let tries = 0; found && tries < 12; tries++) {
      const start = +found.dataset.s;
      const next = found[step];
      if (step === "previousElementSibling" ? start <= offset : !next || !(+next.dataset.s <= offset)) return found;
      found = next;
    }
    return null;
  }

  function range(line, start, end) {
    const block = paragraphAt(line, start);
    if (!block || block.classList.contains("chunk")) return null;
    const walk = document.createTreeWalker(block, NodeFilter.SHOW_TEXT, {
      acceptNode: (node) => node.parentElement.closest(".who") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
    });
    const result = document.createRange();
    let at = +block.dataset.s, begun = false;
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const size = Array.from(node.data).length;
      if (!begun && start < at + size) { result.setStart(node, units(node.data, start - at)); begun = true; }
      if (begun && end <= at + size) { result.setEnd(node, units(node.data, end - at)); return result; }
      at += size;
    }
    return null;
  }

  function light(line, evidence) {
    if (!window.Highlight || !CSS.highlights) return;
    const ranges = [];
    for (let i = 0; i < evidence.length; i += 4) {
      const found = range(line, evidence[i + 1], evidence[i + 2]);
      if (found) ranges.push(found);
    }
    CSS.highlights.set("evidence", new Highlight(...ranges));
  }

  function show(line, pin) {
    const row = answers().lines[+line.dataset.l];
    if (!row) return;
    if (open) open.classList.remove("open");
    open = line;
    pinned = pin;
    line.classList.add("open");
    fill(row);
    card.hidden = false;
    place(line);
    light(line, row[7]);
  }

  function hide() {
    if (open) open.classList.remove("open");
    open = null;
    pinned = false;
    card.hidden = true;
    if (window.CSS && CSS.highlights) CSS.highlights.delete("evidence");
  }

  // Chunks get their height when they come near, so a far jump is mended until its goal stands still.
  function go(goal, block) {
    let tries = 0;
    (function again() {
      goal.scrollIntoView({ block: block || "start" });
      const top = goal.getBoundingClientRect().top;
      requestAnimationFrame(function () {
        requestAnimationFrame(function () {
          if (tries++ < 8 && Math.abs(goal.getBoundingClientRect().top - top) > 2) again();
        });
      });
    })();
  }

  function lineOf(event) {
    return event.target instanceof Element ? event.target.closest(".q[data-l]") : null;
  }

  text.addEventListener("click", function (event) {
    const line = lineOf(event);
    if (!line) return;
    if (open === line && pinned) hide(); else show(line, true);
  });
  text.addEventListener("pointerover", function (event) {
    if (event.pointerType !== "mouse" || pinned) return;
    const line = lineOf(event);
    clearTimeout(timer);
    clearTimeout(leaving);
    if (line && line !== open) timer = setTimeout(show, 140, line, false);
    else if (!line && open) leaving = setTimeout(hide, 250);
  });
  card.addEventListener("pointerover", function () { clearTimeout(leaving); clearTimeout(timer); });
  card.addEventListener("pointerleave", function () { if (!pinned) leaving = setTimeout(hide, 250); });
  text.addEventListener("focusin", function (event) {
    const line = lineOf(event);
    if (line && line.matches(":focus-visible")) show(line, true);
  });
  document.addEventListener("click", function (event) {
    if (open && pinned && !lineOf(event) && !card.contains(event.target)) hide();
  });

  function step(from, way) {
    const total = answers().lines.length;
    for (let at = +from.dataset.l + way; at >= 0 && at < total; at += way) {
      const line = document.getElementById("l" + at);
      if (line) return line;
    }
    return null;
  }

  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") { if (open) hide(); else pick(null); return; }
    const line = document.activeElement;
    if (!line || !line.matches(".q[data-l]") || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault();
      if (open === line && pinned) hide(); else show(line, true);
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp" || event.key === "ArrowRight" || event.key === "ArrowLeft") {
      const next = step(line, event.key === "ArrowDown" || event.key === "ArrowRight" ? 1 : -1);
      if (!next) return;
      event.preventDefault();
      go(next, "center");
      next.focus({ preventScroll: true });
      show(next, true);
    }
  });

  // One person's lines alone: the others' fade.
  function pick(number) {
    const sheet = document.styleSheets[0];
    if (rule !== null) { sheet.deleteRule(rule); rule = null; }
    picked = number === picked ? null : number;
    for (const button of document.querySelectorAll(".pick")) {
      button.setAttribute("aria-pressed", String(button.dataset.w === picked));
    }
    only.hidden = picked === null;
    only.textContent = "";
    if (picked === null) return;
    const chosen = ":not(.w" + picked + ")";
    rule = sheet.insertRule(
      ".chunk .q" + chosen + ", .chunk .who b" + chosen + ", .network .edge:not(.e" + picked + ") { opacity: .25 }", sheet.cssRules.length);
    const clear = make("button", "", "show all");
    clear.addEventListener("click", function () { pick(null); });
    const next = make("button", "", "next line");
    next.addEventListener("click", function () { ahead(picked); });
    only.append(make("b", "", answers().people[+picked]), next, clear);
  }

  function ahead(number) {
    const lines = text.querySelectorAll(".q.w" + number + "[data-l]");
    const here = text.getBoundingClientRect().top < 0 ? window.innerHeight * .6 : -1;
    let found = null;
    if (open && open.matches(".w" + number)) {
      const all = Array.from(lines);
      found = all[all.indexOf(open) + 1];
    } else {
      let low = 0, high = lines.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (here >= 0 && lines[middle].getBoundingClientRect().top < here) low = middle + 1; else high = middle;
      }
      found = lines[low];
    }
    if (!found) found = lines[0];
    if (!found) return;
    go(found, "center");
    setTimeout(show, 60, found, true);
  }

  document.addEventListener("click", function (event) {
    const button = event.target instanceof Element ? event.target.closest(".pick") : null;
    if (button) pick(button.dataset.w);
  });

  // A press on a strip goes to that part of the text.
  const chunks = Array.from(document.querySelectorAll(".chunk"));
  for (const chunk of chunks) {
    const size = wide.matches ? chunk.dataset.wide : chunk.dataset.narrow;
    chunk.style.containIntrinsicSize = "auto " + size + "px";
  }
  document.querySelector("#along").addEventListener("click", function (event) {
    const strip = event.target instanceof Element ? event.target.closest(".strip") : null;
    if (!strip || !chunks.length) return;
    const box = strip.getBoundingClientRect();
    const first = +text.dataset.start, length = +text.dataset.end - first;
    const offset = first + (event.clientX - box.left) / box.width * length;
    let chunk = chunks[0];
    for (const each of chunks) if (+each.dataset.s <= offset) chunk = each;
    go(chunk);
  });

  document.addEventListener("click", function (event) {
    const link = event.target instanceof Element ? event.target.closest("a[href^='#']") : null;
    const goal = link && document.getElementById(link.hash.slice(1));
    if (goal) requestAnimationFrame(function () { go(goal, goal.matches(".q") ? "center" : "start"); });
  });
  const asked = location.hash && document.getElementById(location.hash.slice(1));
  if (asked) go(asked, asked.matches(".q") ? "center" : "start");

  // The chapter that is being read stands in the bar.
  const toc = document.querySelector(".toc");
  if (toc) {
    const links = Array.from(toc.querySelectorAll("a"));
    const anchors = links.map((link) => document.getElementById(link.hash.slice(1)));
    const summary = toc.querySelector("summary");
    let asked = false, current = -1;
    const update = function () {
      asked = false;
      let low = 0, high = anchors.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (anchors[middle] && anchors[middle].getBoundingClientRect().top < 120) low = middle + 1; else high = middle;
      }
      if (low - 1 === current) return;
      if (current >= 0) links[current].removeAttribute("aria-current");
      current = low - 1;
      if (current >= 0) links[current].setAttribute("aria-current", "true");
      summary.textContent = current >= 0 ? links[current].textContent : "Chapters";
    };
    window.addEventListener("scroll", function () {
      if (!asked) { asked = true; requestAnimationFrame(update); }
    }, { passive: true });
    toc.addEventListener("toggle", function () {
      if (toc.open && current >= 0) links[current].scrollIntoView({ block: "nearest" });
    });
    toc.addEventListener("click", function (event) { if (event.target.closest("a")) toc.open = false; });
    document.addEventListener("click", function (event) { if (!toc.contains(event.target)) toc.open = false; });
  }
})();
