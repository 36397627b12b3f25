package no.retning.monitor;

import no.retning.engines.cube.Revisions.Step;

/** The versions of releases, as in 2.1.0: the larger the step for those who build on the figures, the further to the left. */
final class Versions {
    static final String FIRST = "1.0.0";
    private static final String KNOWN = "\\d{1,6}\\.\\d{1,6}\\.\\d{1,6}";

    private Versions() {}

    static boolean isOne(String version) {
        return version.matches(KNOWN);
    }

    /** The one after. Figures that are published again unchanged are a release of their own, too. */
    static String after(String version, Step step) {
        var parts = version.split("\\.");
        int major = Integer.parseInt(parts[0]);
        int minor = Integer.parseInt(parts[1]);
        int patch = Integer.parseInt(parts[2]);
        return switch (step) {
            case MAJOR -> (major + 1) + ".0.0";
            case MINOR -> major + "." + (minor + 1) + ".0";
            case PATCH, NONE -> major + "." + minor + "." + (patch + 1);
        };
    }
}
