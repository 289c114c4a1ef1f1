// Sends a choice or an answer so that none is lost. It is kept on this device until the server has it, sent again when the server
// is back or one has signed in again, and sent as often as need be: the server counts it once. An answer of the quiz is sent as it
// is chosen, each after the one before it. Without this script the form works.
(() => {
  const form = document.querySelector("form[data-attempt]");
  if (!form) {
    return;
  }
  const said = form.querySelector("[data-said]");
  const first = said.textContent;
  const action = form.getAttribute("action");
  const prefix = `wf-unsent:${form.dataset.attempt}:`;
  const key = prefix + form.dataset.key;
  const arrivedKey = `wf-arrived:${form.dataset.attempt}:${form.dataset.key}`;
  const pauses = [1, 2, 4, 8, 15];
  const fields = () => [...form.querySelectorAll("input[type=radio], input[type=checkbox], select")];
  let unsent = []; // what is to be sent, oldest first: { body, stay }
  let failures = 0;
  let sending = false;
  let timer = 0;

  const say = (text) => { said.textContent = text; };

  const go = (next) => {
    const there = new URL(next, location.href);
    if (there.href === location.href) {
      location.reload();
    } else {
      location.assign(there);
    }
  };

  const keep = () => {
    try {
      if (unsent.length) {
        localStorage.setItem(key, JSON.stringify({ action, unsent }));
      } else {
        localStorage.removeItem(key);
      }
    } catch {
      // no room, or not allowed: the page itself still holds it
    }
  };

  const post = (to, { body, stay }) => fetch(to, {
    method: stay ? "PUT" : "POST",
    body,
    headers: {
      "Accept": "application/json",
      "Content-Type": "application/x-www-form-urlencoded;charset=UTF-8",
      "X-Requested-With": "without-fear"
    }
  });

  const signedOut = () => {
    const link = document.createElement("a");
    link.href = `/public/sign-in?then=${encodeURIComponent(location.pathname + location.search)}`;
    link.textContent = said.dataset.signIn;
    say(`${said.dataset.signedOut} `);
    said.append(link);
  };

  const retry = () => {
    say(said.dataset.kept);
    clearTimeout(timer);
    timer = setTimeout(send, pauses[Math.min(failures, pauses.length - 1)] * 1000);
    failures += 1;
  };

  // What comes after an answer was kept builds on the revision it was kept under
  const buildOn = (entries, revision) => entries.map(({ body, stay }) => {
    const values = new URLSearchParams(body);
    values.set("revision", revision);
    return { body: values.toString(), stay };
  });

  const arrived = (answer) => {
    if (answer.next) {
      keep();
      go(answer.next);
      return;
    }
    form.elements.revision.value = answer.revision;
    sessionStorage.setItem(arrivedKey, answer.revision);
    unsent = buildOn(unsent, answer.revision);
    keep();
    say(unsent.length ? said.dataset.sending : first);
  };

  const refused = (stay) => {
    keep();
    if (stay) {
      location.reload();
    } else {
      form.submit(); // the server says why, as a page
    }
  };

  async function send() {
    if (sending) {
      return;
    }
    sending = true;
    clearTimeout(timer);
    try {
      while (unsent.length) {
        const response = await post(action, unsent[0]);
        if (response.status === 401) {
          signedOut();
          return;
        }
        if (response.status >= 500) {
          retry();
          return;
        }
        // read whole before anything is let go: whoever leaves the page meanwhile still has it, with what is to follow it
        const answer = response.ok ? await response.json() : null;
        const { stay } = unsent.shift();
        failures = 0;
        if (answer) {
          arrived(answer);
        } else {
          refused(stay);
        }
      }
    } catch {
      retry();
    } finally {
      sending = false;
    }
  }

  // What waits behind the one on its way gives place to what is newer
  const add = (stay) => {
    unsent = unsent.slice(0, 1).concat({ body: new URLSearchParams(new FormData(form)).toString(), stay });
    keep();
    say(said.dataset.sending);
    send();
  };

  // What other pages of this attempt could not send goes first; the page is then shown as it stands
  async function sendOthers() {
    const others = Object.keys(localStorage).filter((name) => name.startsWith(prefix) && name !== key);
    let any = false;
    for (const name of others) {
      const other = JSON.parse(localStorage.getItem(name));
      try {
        while (other.unsent.length) {
          const response = await post(other.action, other.unsent[0]);
          if (response.status === 401 || response.status >= 500) {
            return any;
          }
          const { revision } = response.ok ? await response.json() : {};
          other.unsent = revision ? buildOn(other.unsent.slice(1), revision) : other.unsent.slice(1);
          any = true;
        }
        localStorage.removeItem(name);
      } catch {
        return any;
      }
    }
    return any;
  }

  const mark = (body) => {
    const values = new URLSearchParams(body);
    for (const field of fields()) {
      const chosen = values.getAll(field.name);
      if (field.type === "radio" || field.type === "checkbox") {
        field.checked = chosen.includes(field.value);
      } else {
        field.value = [...field.options].map((option) => option.value).find((value) => value && chosen.includes(value)) ?? "";
      }
    }
  };

  // Whether an answer arrived while this page was being made: then the page shows the one before it
  const overtaken = () => {
    const revision = Number(sessionStorage.getItem(arrivedKey));
    sessionStorage.removeItem(arrivedKey);
    return revision > Number(form.elements.revision?.value ?? 0);
  };

  const nothingChosen = () => fields().length > 0
    && !fields().some((field) => (field.type === "select-one" ? field.value : field.checked));

  form.addEventListener("submit", (event) => {
    if (nothingChosen()) {
      return; // nothing is chosen: the server says so
    }
    event.preventDefault();
    failures = 0;
    add(false);
  });

  if (form.dataset.autosave) {
    form.addEventListener("change", () => {
      if (!nothingChosen()) {
        add(true);
      }
    });
  }

  addEventListener("online", send);
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      location.reload(); // Back: the page as it stands now
    }
  });

  const kept = localStorage.getItem(key);
  if (kept && form.dataset.key !== "submission") {
    unsent = JSON.parse(kept).unsent ?? [];
    if (unsent.length) {
      mark(unsent.at(-1).body);
      say(said.dataset.resent);
      send();
    }
  } else {
    localStorage.removeItem(key);
    const old = overtaken();
    sendOthers().then((any) => (any || old) && location.reload());
  }
})();
