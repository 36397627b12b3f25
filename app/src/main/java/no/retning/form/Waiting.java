package no.retning.form;

import java.util.List;
import java.util.Optional;
import no.retning.page.Link;

/** What waits for somebody at work: a capability says so of what it keeps, and the desk shows it. */
public interface Waiting {
    /**
     * @param rows the most pressing first
     * @param all where all of it is
     */
    record Group(String heading, List<Row> rows, Link all) {}

    /** @param about what tells it from others: whose it is, since when */
    record Row(Link thing, String about) {}

    /** What the visitor may see of it; empty where nothing waits. */
    Optional<Group> waiting(Visit visit);
}
