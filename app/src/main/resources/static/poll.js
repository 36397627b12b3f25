// The page works without this file: it then loads itself anew. Here it shows what has changed as soon as it has.
const board = document.getElementById("board");
if (board && "EventSource" in window) {
    const stream = new EventSource(board.dataset.stream);
    let joining = document.querySelector(".how") !== null;
    stream.addEventListener("board", event => {
        board.innerHTML = event.data;
        const open = board.querySelector("[data-open]") !== null;
        if (open !== joining) {
            joining = open;
            location.reload();
        }
        document.querySelector(".screen").classList.toggle("shown", board.querySelector(".chart") !== null);
    });
}
