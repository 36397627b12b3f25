package no.retning.identity;

import java.util.List;
import no.retning.page.Frame;

/** All accounts with the roles they hold today. */
public record RolesPage(Frame frame, List<Line> accounts) {
    /** One account. */
    public record Line(String url, String name, String issuer, String roles, boolean closed) {}
}
