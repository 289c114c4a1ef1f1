// What every page does beyond HTML: focus goes to what is new, and a change of language loses nothing that was filled in.
(() => {
  const key = "wf-kept:";
  const target = document.querySelector("[data-focus]");
  if (target) {
    target.focus();
  }

  const fields = () => [...document.querySelectorAll("main input, main textarea, main select")].filter(
    (field) => field.name && !["hidden", "password", "file", "submit"].includes(field.type));

  const kept = sessionStorage.getItem(key + location.pathname + location.search);
  if (kept) {
    sessionStorage.removeItem(key + location.pathname + location.search);
    const values = JSON.parse(kept);
    for (const field of fields()) {
      const value = values.find((entry) => entry.name === field.name && (!entry.choice || entry.value === field.value));
      if (value && value.choice) {
        field.checked = value.checked;
      } else if (value) {
        field.value = value.value;
      }
    }
  }

  for (const form of document.querySelectorAll("form[data-keeps]")) {
    form.addEventListener("submit", () => {
      const values = fields().map((field) => ({
        name: field.name, value: field.value, choice: ["radio", "checkbox"].includes(field.type), checked: field.checked
      }));
      sessionStorage.setItem(key + location.pathname + location.search, JSON.stringify(values));
    });
  }

  // An open menu closes when one goes elsewhere
  document.addEventListener("click", (event) => {
    for (const menu of document.querySelectorAll("details.wf-menu[open]")) {
      if (!menu.contains(event.target)) {
        menu.open = false;
      }
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      for (const menu of document.querySelectorAll("details.wf-menu[open]")) {
        menu.open = false;
        menu.querySelector("summary").focus();
      }
    }
  });
})();
