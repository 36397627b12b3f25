package no.retning.access;

/** Something the access file does not name was tried: a fault of the build, refused like any other. */
public final class UnlistedAccess extends RuntimeException {
    private static final long serialVersionUID = 1;

    /** For an action that the collection itself does not list. */
    public static UnlistedAccess action(String kind, String action) {
        return new UnlistedAccess("action " + action + " on " + kind);
    }

    UnlistedAccess(String what) {
        super("access.yaml does not name " + what);
    }
}
