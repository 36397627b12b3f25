package no.retning.governance.internal;

import java.util.ArrayList;
import java.util.List;
import no.retning.edition.Difference;
import no.retning.edition.Difference.Fate;
import no.retning.edition.Difference.Piece;
import no.retning.edition.NamedFile;
import no.retning.file.FileStore;
import no.retning.form.Runs;
import no.retning.form.Visit;
import no.retning.governance.Paper;
import no.retning.governance.PaperLedger;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What has changed in a paper since the version that somebody last saw, word by word in the text of the files. */
@Component
final class PaperChanges {
    private static final int AROUND = 160;
    private static final String LEFT_OUT = " […] ";

    private final PaperLedger ledger;
    private final FileStore store;

    PaperChanges(PaperLedger ledger, FileStore store) {
        this.ledger = ledger;
        this.store = store;
    }

    /** @param versions every version of every paper of the case */
    PaperLine.@Nullable Changes since(Visit visit, Paper paper, List<Paper> versions) {
        var account = visit.actor().account();
        return account == null
                ? null
                : ledger.lastSeen(account, paper, versions)
                        .map(seen -> between(visit, seen, paper))
                        .orElse(null);
    }

    private PaperLine.Changes between(Visit visit, Paper seen, Paper paper) {
        var heading = seen.versionLabel().isBlank()
                ? visit.word("paper.changed")
                : visit.word("paper.changedSince", seen.versionLabel());
        var before = text(seen.file());
        var after = text(paper.file());
        if (before == null || after == null) {
            return new PaperLine.Changes(heading, List.of(), visit.word("paper.unread"));
        }
        if (before.equals(after)) {
            return new PaperLine.Changes(heading, List.of(), visit.word("paper.sameText"));
        }
        return Difference.documents(before, after)
                .map(pieces -> new PaperLine.Changes(heading, Runs.of(shortened(pieces)), null))
                .orElseGet(() -> new PaperLine.Changes(heading, List.of(), visit.word("paper.tooLong")));
    }

    private @Nullable String text(@Nullable NamedFile file) {
        return file == null ? null : store.text(file.sha256()).orElse(null);
    }

    /** What did not change is shown for so far as it tells where the change is. */
    private static List<Piece> shortened(List<Piece> pieces) {
        var shown = new ArrayList<Piece>();
        for (int i = 0; i < pieces.size(); i++) {
            var piece = pieces.get(i);
            shown.add(
                    piece.fate() == Fate.SAME
                            ? new Piece(Fate.SAME, shortened(piece.text(), i > 0, i < pieces.size() - 1))
                            : piece);
        }
        return shown;
    }

    private static String shortened(String text, boolean before, boolean after) {
        if (text.length() <= 2 * AROUND) {
            return text;
        }
        return (before ? text.substring(0, AROUND) : "")
                + LEFT_OUT
                + (after ? text.substring(text.length() - AROUND) : "");
    }
}
