package no.retning.monitor;

import java.io.Serial;

/** Another release of the same indicator is in work, or waits until its embargo lifts, and must go first. */
public final class UnfinishedRelease extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final String version;

    UnfinishedRelease(Release other) {
        super("Release %s of the indicator is in work or waits to be published: publish or discard it first"
                .formatted(other.header().slug()));
        version = other.version();
    }

    public String version() {
        return version;
    }
}
