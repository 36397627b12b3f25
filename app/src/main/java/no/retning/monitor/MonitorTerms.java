package no.retning.monitor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * How a country speaks of how its strategy stands, read from {@code monitor.yaml}.
 *
 * @param schemes the oldest first
 */
public record MonitorTerms(List<StatusScheme> schemes) {
    public MonitorTerms {
        schemes = List.copyOf(schemes);
    }

    static MonitorTerms readResource() {
        try (var file = MonitorTerms.class.getResourceAsStream("/monitor.yaml")) {
            return new YAMLMapper()
                    .readValue(
                            Objects.requireNonNull(file, "monitor.yaml is not on the class path"), MonitorTerms.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws IllegalArgumentException for an unknown code. */
    public StatusScheme scheme(String code) {
        return schemes.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No status scheme is called " + code));
    }

    /** The scheme that is used on a day. */
    public StatusScheme schemeOn(LocalDate day) {
        return schemes.reversed().stream()
                .filter(one -> one.validFrom() == null || !one.validFrom().isAfter(day))
                .findFirst()
                .orElseGet(schemes::getFirst);
    }
}
