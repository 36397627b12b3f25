package no.retning.record;

import java.util.UUID;

/** Nothing of this kind has this id or slug (or nobody may know that it has). */
public final class NoSuchRecord extends RuntimeException {
    private static final long serialVersionUID = 1;

    public NoSuchRecord(String kind, UUID id) {
        super("No " + kind + " with id " + id);
    }

    public NoSuchRecord(String kind, String slug) {
        super("No " + kind + " called " + slug);
    }
}
