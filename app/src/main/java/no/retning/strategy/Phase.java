package no.retning.strategy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The life of a strategy, in order; each but the last leads to the next. */
public enum Phase {
    KUNNSKAPSGRUNNLAG,
    MAL_OG_STRATEGIUTVIKLING,
    HORING,
    BEHANDLING,
    TILSLUTNING,
    GJELDENDE,
    ERSTATTET;

    public String state() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Throws IllegalArgumentException for a state that is no phase. */
    public static Phase of(String state) {
        return Arrays.stream(values())
                .filter(phase -> phase.state().equals(state))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No phase is called " + state));
    }

    public static Set<String> states() {
        return Arrays.stream(values()).map(Phase::state).collect(Collectors.toUnmodifiableSet());
    }

    public Optional<Phase> next() {
        return ordinal() + 1 < values().length ? Optional.of(values()[ordinal() + 1]) : Optional.empty();
    }
}
