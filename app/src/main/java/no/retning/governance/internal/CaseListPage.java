package no.retning.governance.internal;

import java.util.List;
import no.retning.form.Part;
import no.retning.page.Frame;
import no.retning.page.Link;

/** Cases or meetings, in groups of what waits for the same. */
public record CaseListPage(
        Frame frame,
        String heading,
        String lead,
        List<Link> add,
        List<Part> filters,
        List<Group> groups,
        String empty) {
    CaseListPage(Frame frame, String heading, String lead, List<Link> add, List<Group> groups, String empty) {
        this(frame, heading, lead, add, List.of(), groups, empty);
    }

    public record Group(String heading, List<Row> rows) {}

    /** @param about body, number and what else tells it from others */
    public record Row(Link page, String about, String standing) {}
}
