package no.retning.formats.einnsyn;

import org.jspecify.annotations.Nullable;

/** One who takes part in a meeting. */
public record Moetedeltaker(
        String moetedeltakerNavn, @Nullable String moetedeltakerFunksjon) {
    public Moetedeltaker {
        Check.text("moetedeltakerNavn", moetedeltakerNavn);
    }
}
