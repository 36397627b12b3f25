package no.retning.formats.jsonstat;

import no.retning.formats.dataset.Dimension;

/** What JSON-stat calls things, where both ways need it. */
final class JsonNames {
    static final int MOST_REMARKS = 100;

    private JsonNames() {}

    /** Empty for a role that has no name. */
    static String role(Dimension.Role role) {
        return switch (role) {
            case TIME -> "time";
            case GEO -> "geo";
            case METRIC -> "metric";
            case OTHER -> "";
        };
    }
}
