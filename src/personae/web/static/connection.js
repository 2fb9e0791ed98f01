// Asking the server, with the token that it gave for the key in the address.

const TOKEN = "personae-token";

export class Refused extends Error {}

/** Hand in the key of the address, if there is one, and take it out of the address bar. */
export async function enter() {
  const key = location.hash.slice(1);
  if (!/^[\w-]{20,}$/.test(key)) return;
  history.replaceState(null, "", "/");
  const answer = await fetch("/api/enter", {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ key }),
  });
  if (answer.ok) localStorage.setItem(TOKEN, (await answer.json()).token);
  // a key that was used already: the page has the token from then, or the next request says what to do
}

async function ask(path, options = {}) {
  let answer;
  try {
    answer = await fetch(path, {
      ...options,
      headers: { "X-Personae-Token": localStorage.getItem(TOKEN) ?? "", ...options.headers },
    });
  } catch {
    throw new Refused("The server does not answer. Is personae still running in the terminal?");
  }
  if (answer.ok) return answer;
  const why = await answer.json().then((page) => page.why, () => "");
  throw new Refused(why || `The server answered ${answer.status}; the terminal may say more.`);
}

export async function get(path) {
  return (await ask(path)).json();
}

export async function post(path, body = {}) {
  const headers = { "Content-Type": "application/json" };
  return (await ask(path, { method: "POST", headers, body: JSON.stringify(body) })).json();
}

/** Let the browser save what is at `path` as a file. */
export async function download(path, name) {
  const url = URL.createObjectURL(await (await ask(path)).blob());
  const link = Object.assign(document.createElement("a"), { href: url, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
