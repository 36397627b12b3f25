package no.retning.governance;

import java.util.List;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.file.FileStore;
import no.retning.file.StoredFile;
import no.retning.governance.Hindrance.Reason;
import org.springframework.stereotype.Component;

/** What becomes of the papers of a case: sent out with it, replaced by a later version, withdrawn. */
@Component
public class PaperFlow {
    private final Commands commands;
    private final Papers papers;
    private final PaperLedger ledger;
    private final FileStore store;

    PaperFlow(Commands commands, Papers papers, PaperLedger ledger, FileStore store) {
        this.commands = commands;
        this.papers = papers;
        this.ledger = ledger;
        this.store = store;
    }

    /** Withdraws a paper; one that has been sent out leaves the pack when that is next published. */
    public Paper withdraw(Actor actor, UUID id, long seen) {
        return commands.change(
                actor,
                Papers.WITHDRAW,
                papers,
                id,
                seen,
                before -> before.with(before.header().in(Papers.WITHDRAWN)));
    }

    /**
     * Sends out what a case has and has not been sent; of a paper with several versions on the way the last alone.
     *
     * @param late whether the rest of the pack was sent out before
     * @throws Hindrance if the scanner has not spoken for one of the files, or spoken against it
     */
    void send(Actor actor, Case one, boolean late) {
        var drafts = papers.drafts(one.header().id());
        var last = drafts.stream().filter(draft -> !isFollowed(draft, drafts)).toList();
        for (var draft : drafts) {
            if (!last.contains(draft)) {
                replace(actor, draft);
            }
        }
        for (var draft : last) {
            send(actor, draft, late);
        }
    }

    private static boolean isFollowed(Paper paper, List<Paper> all) {
        return all.stream()
                .anyMatch(other -> paper.header().id().equals(other.header().predecessor()));
    }

    private void send(Actor actor, Paper draft, boolean late) {
        var file = draft.file();
        if (file == null
                || store.find(file.sha256()).filter(StoredFile::isReleased).isEmpty()) {
            throw new Hindrance(Reason.FILE_HELD);
        }
        var header = draft.header();
        commands.change(actor, Papers.DISPATCH, papers, header.id(), header.version(), before -> before.sent(late));
        ledger.sentTo(draft.body(), header.id());
        var at = header.predecessor();
        while (at != null) {
            var before = papers.get(at);
            if (before.header().state().equals(Papers.DISPATCHED)) {
                replace(actor, before);
            }
            at = before.header().predecessor();
        }
    }

    private void replace(Actor actor, Paper paper) {
        var header = paper.header();
        commands.change(
                actor,
                Papers.REPLACE,
                papers,
                header.id(),
                header.version(),
                before -> before.with(before.header().in(Papers.REPLACED)));
    }
}
