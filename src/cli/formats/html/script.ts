/**
 * What the page's filters do. It only reads what the page says and hides or shows it: it never makes HTML of a text.
 * Everything can be read without it.
 */
export const SCRIPT = `
"use strict";
(() => {
  const byId = (id) => document.getElementById(id);
  const all = (selector, within = document) => [...within.querySelectorAll(selector)];
  const [text, code, place, status, reset] = ["text", "code", "document", "status", "reset"].map((name) => byId("filter-" + name));
  const boxes = all("input[name=severity]");
  const documents = all("article.document").map((element) => ({
    element,
    entry: document.querySelector('[data-for="' + element.id + '"]'),
    findings: all(".finding", element).map((finding) => ({
      element: finding,
      note: byId(finding.id.replace("-f", "-s")),
      severity: finding.dataset.severity,
      code: finding.dataset.code,
      text: (element.querySelector("h3").textContent + " " + finding.textContent).toLowerCase(),
    })),
  }));
  const total = documents.reduce((sum, { findings }) => sum + findings.length, 0);

  const show = () => {
    const severities = new Set(boxes.filter((box) => box.checked).map((box) => box.value));
    const words = text.value.toLowerCase().split(/\\s+/).filter(Boolean);
    const isFiltered = words.length > 0 || code.value !== "" || (place && place.value !== "") || severities.size < boxes.length;
    let shown = 0;
    for (const { element, entry, findings } of documents) {
      const isHere = !place || place.value === "" || place.value === element.id;
      let own = 0;
      for (const finding of findings) {
        const isShown =
          isHere &&
          severities.has(finding.severity) &&
          (code.value === "" || code.value === finding.code) &&
          words.every((word) => finding.text.includes(word));
        finding.element.hidden = !isShown;
        if (finding.note) finding.note.hidden = !isShown;
        if (isShown) own++;
      }
      shown += own;
      element.hidden = isFiltered && own === 0;
      if (entry) entry.hidden = element.hidden;
    }
    status.textContent = isFiltered ? shown + " of " + total + " findings" : total + (total === 1 ? " finding" : " findings");
    reset.disabled = !isFiltered;
    byId("nothing").hidden = !isFiltered || shown > 0;
  };

  const showAll = () => {
    for (const box of boxes) box.checked = true;
    for (const field of [text, code, place]) if (field) field.value = "";
    show();
  };

  if (text) {
    for (const element of all(".scripted")) element.hidden = false;
    for (const field of [text, code, place, ...boxes]) if (field) field.addEventListener("input", show);
    reset.addEventListener("click", () => {
      showAll();
      text.focus();
    });
    for (const button of all("button[data-only]")) {
      button.addEventListener("click", () => {
        showAll();
        code.value = button.dataset.only;
        show();
        const heading = byId("documents");
        heading.scrollIntoView();
        heading.focus({ preventScroll: true });
      });
    }
    // What a link leads to is shown, whatever is filtered.
    const reveal = () => {
      const target = location.hash.length > 1 && byId(location.hash.slice(1));
      if (target && target.closest("[hidden]")) {
        showAll();
        target.scrollIntoView();
      }
    };
    addEventListener("hashchange", reveal);
    show();
    reveal();
  }

  // On paper nothing can be opened. What is said of rules stands there once, in the list of what was found.
  let opened = [];
  addEventListener("beforeprint", () => {
    opened = all("details:not([open], .finding *)");
    for (const details of opened) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of opened) details.open = false;
  });
})();
`;
