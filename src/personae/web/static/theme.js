// Light or dark: as the system has it, until the reader says otherwise.

import { byId } from "./dom.js";

const CHOICE = "personae-theme";

export function followTheme() {
  const system = matchMedia("(prefers-color-scheme: dark)");
  const dark = () => (localStorage.getItem(CHOICE) ?? (system.matches ? "dark" : "light")) === "dark";
  const apply = () => {
    document.documentElement.dataset.theme = dark() ? "dark" : "light";
    byId("theme").setAttribute("aria-pressed", String(dark()));
  };
  system.addEventListener("change", apply);
  byId("theme").addEventListener("click", () => {
    localStorage.setItem(CHOICE, dark() ? "light" : "dark");
    apply();
  });
  apply();
}
