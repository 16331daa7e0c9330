"use strict";
// Everything works without this: it only offers completions while a reader types, and selects a citation that is clicked.
(() => {
  const delay = 120;
  for (const box of document.querySelectorAll("[data-suggest]")) {
    const list = document.getElementById(box.dataset.suggest);
    let timer = 0;
    let asked = "";
    box.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        const typed = box.value.trim();
        if (!typed || typed === asked || typed.length > 200) return;
        asked = typed;
        const answer = await fetch("/api/suggest?size=10&q=" + encodeURIComponent(typed));
        if (!answer.ok || asked !== typed) return;
        list.replaceChildren(...(await answer.json()).map((found) => {
          const option = document.createElement("option");
          option.value = found.text;
          return option;
        }));
      }, delay);
    });
  }
  for (const area of document.querySelectorAll("[data-copy]")) area.addEventListener("focus", () => area.select());
})();
