// Everything works without this file. It moves focus to what must be put right after a form was sent back.
const errors = document.getElementById("errors");
if (errors) {
    errors.focus();
}
