// Sends a choice or an answer so that none is lost. It is kept on this device until the server has it, sent again when the server
// is back or one has signed in again, and sent as often as need be: the server counts it once. Without this script the form works.
(() => {
  const form = document.querySelector("form[data-attempt]");
  if (!form) {
    return;
  }
  const said = form.querySelector("[data-said]");
  const prefix = `wf-unsent:${form.dataset.attempt}:`;
  const key = prefix + form.dataset.key;
  const pauses = [1, 2, 4, 8, 15];
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

  const keep = (body) => {
    try {
      localStorage.setItem(key, JSON.stringify({ action: form.getAttribute("action"), body }));
    } catch {
      // no room, or not allowed: the page itself still holds it
    }
  };

  const post = (action, body) => fetch(action, {
    method: "POST",
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

  const retry = (body) => {
    say(said.dataset.kept);
    clearTimeout(timer);
    timer = setTimeout(() => send(body), pauses[Math.min(failures, pauses.length - 1)] * 1000);
    failures += 1;
  };

  async function send(body) {
    if (sending) {
      return;
    }
    sending = true;
    clearTimeout(timer);
    keep(body);
    try {
      const response = await post(form.getAttribute("action"), body);
      sending = false;
      if (response.status === 401) {
        signedOut();
      } else if (response.status >= 500) {
        retry(body);
      } else {
        localStorage.removeItem(key);
        if (response.ok) {
          go((await response.json()).next);
        } else {
          form.submit(); // the server says why, as a page
        }
      }
    } catch {
      sending = false;
      retry(body);
    }
  }

  // What other pages of this attempt could not send goes first; the page is then shown as it stands
  async function sendOthers() {
    const others = Object.keys(localStorage).filter((name) => name.startsWith(prefix) && name !== key);
    let arrived = false;
    for (const name of others) {
      const { action, body } = JSON.parse(localStorage.getItem(name));
      try {
        const response = await post(action, body);
        if (response.status !== 401 && response.status < 500) {
          localStorage.removeItem(name);
          arrived = true;
        }
      } catch {
        return false;
      }
    }
    return arrived;
  }

  const mark = (body) => {
    const values = new URLSearchParams(body);
    for (const field of form.querySelectorAll("input[type=radio], input[type=checkbox]")) {
      field.checked = values.getAll(field.name).includes(field.value);
    }
  };

  form.addEventListener("submit", (event) => {
    const choices = [...form.querySelectorAll("input[type=radio], input[type=checkbox]")];
    if (choices.length && !choices.some((field) => field.checked)) {
      return; // nothing is chosen: the server says so
    }
    event.preventDefault();
    failures = 0;
    say(said.dataset.sending);
    send(new URLSearchParams(new FormData(form)).toString());
  });

  addEventListener("online", () => {
    const kept = localStorage.getItem(key);
    if (kept) {
      send(JSON.parse(kept).body);
    }
  });
  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      location.reload(); // Back: the page as it stands now
    }
  });

  const kept = localStorage.getItem(key);
  if (kept && form.dataset.key !== "submission") {
    const { body } = JSON.parse(kept);
    mark(body);
    say(said.dataset.resent);
    send(body);
  } else {
    localStorage.removeItem(key);
    sendOthers().then((arrived) => arrived && location.reload());
  }
})();
