package no.retning.prioritisation;

import java.io.Serial;
import java.util.List;

/** A prioritisation that cannot be computed yet. */
public final class Incomplete extends Exception {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient List<Gap> gaps;

    Incomplete(List<Gap> gaps) {
        super(gaps.size() + " things are missing");
        this.gaps = List.copyOf(gaps);
    }

    public List<Gap> gaps() {
        return gaps;
    }
}
