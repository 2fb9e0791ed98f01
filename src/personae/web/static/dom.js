// Elements, made without markup: every word of a story gets into the page as a text node.

/**
 * An element with its children. `traits` are properties, `on…` listeners, and the attributes `role`, `scope`,
 * `aria-…` and `data-…`.
 */
export function make(tag, traits = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(traits)) {
    if (value === undefined || value === null) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (/^(role$|scope$|aria-|data-)/.test(name)) element.setAttribute(name, value);
    else element[name] = value;
  }
  element.append(...children.filter((child) => child !== null && child !== undefined));
  return element;
}

export function button(words, onclick, traits = {}) {
  return make("button", { type: "button", onclick, ...traits }, words);
}

/** Whether the window is that of a phone; style.css has the same width. */
export const narrow = matchMedia("(max-width: 56rem)");

export const byId = (id) => document.getElementById(id);

/** "1 line", "1,204 lines". */
export function plural(count, one, many = `${one}s`) {
  return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
}

/** `words` on one line, cut at a word's end. */
export function snippet(words, most = 60) {
  const line = words.split(/\s+/).join(" ").trim();
  return line.length <= most ? line : `${line.slice(0, most).replace(/\s+\S*$/, "")} …`;
}

/** Tell those who hear the page and do not see it. */
export function say(words) {
  byId("said").textContent = words;
}

/** Let the browser draw and answer keys before long work goes on. */
export function breath() {
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => resolve();
    channel.port2.postMessage(null);
  });
}
