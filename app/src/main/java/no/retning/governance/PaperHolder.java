package no.retning.governance;

import java.util.UUID;
import no.retning.access.Access;
import no.retning.access.Actor;
import no.retning.file.Holder;
import org.springframework.stereotype.Component;

/**
 * Speaks for the files of papers: those who prepare a case have its drafts too, those who sit in its body what has been sent
 * to them, and nobody what belongs to a case that they have no part in.
 */
@Component
class PaperHolder implements Holder {
    private final Papers papers;
    private final PaperLedger ledger;
    private final Access access;

    PaperHolder(Papers papers, PaperLedger ledger, Access access) {
        this.papers = papers;
        this.ledger = ledger;
        this.access = access;
    }

    @Override
    public boolean admits(Actor actor, String sha256) {
        return papers.naming(sha256).stream().anyMatch(paper -> admits(actor, paper));
    }

    private boolean admits(Actor actor, Paper paper) {
        return access.allows(actor, paper, Papers.VIEW) || access.allows(actor, paper, Papers.READ);
    }

    @Override
    public void handedOut(Actor actor, String sha256) {
        UUID account = actor.account();
        if (account != null) {
            papers.naming(sha256).stream()
                    .filter(paper -> admits(actor, paper))
                    .forEach(paper -> ledger.seenBy(account, paper.header().id(), PaperLedger.Way.DOWNLOAD));
        }
    }
}
