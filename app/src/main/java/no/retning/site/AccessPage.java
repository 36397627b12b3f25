package no.retning.site;

import java.util.List;
import no.retning.page.Frame;

/** Who may do what, as read from the one file that also enforces it. */
public record AccessPage(Frame frame, List<Role> roles, List<Kind> kinds, List<Route> routes) {

    /** A role and what it is for. */
    public record Role(String name, String purpose) {}

    /** A kind of thing and what may be done with it. */
    public record Kind(String name, List<Permission> permissions) {}

    /** Who may do one action in one state. */
    public record Permission(String state, String action, List<String> roles) {}

    /** An address and who may use it. */
    public record Route(String method, String path, List<String> roles) {}
}
