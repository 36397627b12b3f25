package no.retning.form;

import java.util.List;
import no.retning.page.Link;

/** What a capability puts on the desk of those who work here, asked for whenever somebody opens theirs. */
public interface DeskSection {
    /** As in "Saker som venter på svar". */
    String heading(Visit visit);

    /** What is to be done, the most urgent first; empty where there is nothing, or nothing that this person may do. */
    List<Line> lines(Visit visit);

    /** @param about why it lies there */
    record Line(Link thing, String about) {}
}
