// Everything works without this file. It moves focus to what must be put right after a form was sent back.
const errors = document.getElementById("errors");
if (errors) {
    errors.focus();
}
// A clock goes on by itself, in the time of the place of the meeting.
for (const clock of document.querySelectorAll("[data-clock]")) {
    const time = new Intl.DateTimeFormat("nb-NO", {
        hour: "2-digit",
        minute: "2-digit",
        timeZone: clock.dataset.clock,
    });
    setInterval(() => {
        clock.textContent = time.format(new Date()).replace(":", ".");
    }, 10_000);
}
