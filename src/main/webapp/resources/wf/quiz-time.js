// Says politely when five minutes and one minute are left, and shows the page anew when the time is over; the server decides.
(() => {
  const time = document.querySelector("[data-seconds]");
  if (!time) {
    return;
  }
  const end = performance.now() + Number(time.dataset.seconds) * 1000;
  const at = (secondsLeft, act) => {
    const wait = end - secondsLeft * 1000 - performance.now();
    if (wait > 0) {
      setTimeout(act, wait);
    }
  };
  const say = (text) => {
    time.textContent = text;
    time.classList.remove("wf-hidden");
  };
  at(300, () => say(time.dataset.five));
  at(60, () => say(time.dataset.one));
  at(-1, () => {
    say(time.dataset.over);
    setTimeout(() => location.reload(), 3000); // what was chosen last has been sent by then
  });
})();
