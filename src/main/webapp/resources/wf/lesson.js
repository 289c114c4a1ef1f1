// Keeps the place in a lesson as one reads, and goes back to it: the heading last in view, on any device.
(() => {
  const lesson = document.querySelector("[data-lesson]");
  if (!lesson) {
    return;
  }
  const headings = [...lesson.querySelectorAll(".wf-prose h2")];
  let kept = Number(lesson.dataset.place);
  let timer = 0;

  if (kept > 0 && lesson.dataset.read !== "true" && !location.hash && headings[kept - 1]) {
    headings[kept - 1].scrollIntoView({ block: "start" });
  }
  if (lesson.dataset.read === "true") {
    return;
  }

  const place = () => headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight * 0.4).length;

  const keep = () => {
    clearTimeout(timer);
    const now = place();
    if (now !== kept) {
      kept = now;
      fetch(lesson.dataset.lesson, {
        method: "PUT",
        keepalive: true,
        body: new URLSearchParams({ heading: now }),
        headers: { "X-Requested-With": "without-fear" }
      }).catch(() => { kept = -1; });
    }
  };

  addEventListener("scroll", () => {
    clearTimeout(timer);
    timer = setTimeout(keep, 700);
  }, { passive: true });
  addEventListener("visibilitychange", () => document.visibilityState === "hidden" && keep());
})();
