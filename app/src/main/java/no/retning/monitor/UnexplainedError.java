package no.retning.monitor;

import java.io.Serial;

/** A release puts an error right, and nobody has said yet what was wrong. */
public final class UnexplainedError extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    UnexplainedError(Release release) {
        super("%s puts an error right: say what was wrong first"
                .formatted(release.header().slug()));
    }
}
