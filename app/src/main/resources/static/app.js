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
// A form that asks what the page shows asks anew when something in it is changed; what follows it is the answer.
for (const form of document.querySelectorAll("form[data-live]")) {
    const said = form.parentElement.querySelector("[role=status]");
    let asking = new AbortController();
    form.addEventListener("change", async () => {
        asking.abort();
        asking = new AbortController();
        const address = form.action + "?" + new URLSearchParams(new FormData(form));
        form.setAttribute("aria-busy", "true");
        try {
            const answer = await fetch(address, {signal: asking.signal});
            const page = new DOMParser().parseFromString(await answer.text(), "text/html");
            const there = page.querySelector("form[data-live]");
            // What is wrong in the form itself is told by the page as a whole.
            if (!answer.ok || !there || [form, there].some(one => one.querySelector("[aria-invalid=true]"))) {
                form.submit();
                return;
            }
            renew(form, there);
            renew(form.closest("section"), there.closest("section"));
            history.replaceState(null, "", address);
            said.textContent = form.closest("section").nextElementSibling?.querySelector("h2, p")?.textContent ?? "";
            form.removeAttribute("aria-busy");
        } catch (stopped) {
            if (stopped.name !== "AbortError") {
                form.submit();
            }
        }
    });
}
// Puts what follows an element on another page in place of what follows it here.
function renew(here, there) {
    while (here.nextElementSibling) {
        here.nextElementSibling.remove();
    }
    let last = here;
    for (let next = there.nextElementSibling; next; next = next.nextElementSibling) {
        const copy = document.importNode(next, true);
        last.after(copy);
        last = copy;
    }
}
