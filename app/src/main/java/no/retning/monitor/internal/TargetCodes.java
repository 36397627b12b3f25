package no.retning.monitor.internal;

import java.util.Locale;

/** What the choices of a target are called in files, forms and words. */
final class TargetCodes {
    private TargetCodes() {}

    /** As in even-steps. */
    static String of(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
