package no.retning.formats.svg;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** A voice for tests, which says what it was asked to say and with what. */
final class Voices {
    static final Caption CAPTION = new Caption("c1", "nb", "Andel som bruker løsningen", "");

    private Voices() {}

    static Voice plain(String unit, int decimals) {
        return new Voice(
                Locale.forLanguageTag("nb"),
                unit,
                unit.equals("%") ? "prosentpoeng" : unit,
                decimals,
                (phrase, values) -> phrase.key()
                        + Arrays.stream(values).map(Object::toString).collect(Collectors.joining("; ", "(", ")")));
    }
}
