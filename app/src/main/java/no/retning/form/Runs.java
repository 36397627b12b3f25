package no.retning.form;

import java.util.List;
import no.retning.edition.Difference;
import no.retning.page.Diff;

/** A word diff as pages show it. */
public final class Runs {
    private Runs() {}

    public static List<Diff.Run> of(List<Difference.Piece> pieces) {
        return pieces.stream()
                .map(piece -> new Diff.Run(change(piece.fate()), piece.text()))
                .toList();
    }

    private static Diff.Change change(Difference.Fate fate) {
        return switch (fate) {
            case SAME -> Diff.Change.KEPT;
            case ADDED -> Diff.Change.ADDED;
            case REMOVED -> Diff.Change.REMOVED;
        };
    }
}
