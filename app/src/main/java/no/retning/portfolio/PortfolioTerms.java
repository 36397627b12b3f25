package no.retning.portfolio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * How a country speaks of its portfolio, read from {@code portfolio.yaml}; codes in the order of the file.
 *
 * @param phases code to name, from the first phase to the last
 * @param gates how one comes from one phase to the next
 * @param actors the kinds of actor that a measure may affect
 * @param scales what colours mean, the oldest first
 * @param criteria what a measure must meet to be in the portfolio, the oldest first
 */
public record PortfolioTerms(
        LinkedHashMap<String, LocalisedText> phases,
        List<Gate> gates,
        LinkedHashMap<String, LocalisedText> segments,
        LinkedHashMap<String, LocalisedText> actors,
        List<Band> bands,
        List<Scale> scales,
        List<EntryCriteria> criteria) {
    /** A decision point at which the owner lets a measure pass. */
    public record Gate(String code, String from, String to) {}

    /**
     * A band of size.
     *
     * @param upTo millions, included; null in the last
     */
    public record Band(String code, @Nullable BigDecimal upTo, LocalisedText name) {}

    public PortfolioTerms {
        for (var gate : gates) {
            if (!phases.containsKey(gate.from()) || !phases.containsKey(gate.to())) {
                throw new IllegalStateException(
                        "portfolio.yaml: gate %s leads between phases that are not there".formatted(gate.code()));
            }
        }
    }

    static PortfolioTerms readResource() {
        try (var file = PortfolioTerms.class.getResourceAsStream("/portfolio.yaml")) {
            return new YAMLMapper()
                    .readValue(
                            Objects.requireNonNull(file, "portfolio.yaml is not on the class path"),
                            PortfolioTerms.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Throws IllegalArgumentException for an unknown code. */
    public Scale scale(String code) {
        return scales.stream()
                .filter(scale -> scale.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No scale is called " + code));
    }

    /** The scale that is used on a day. */
    public Scale scaleOn(LocalDate day) {
        return scales.reversed().stream()
                .filter(scale -> !scale.validFrom().isAfter(day))
                .findFirst()
                .orElseGet(scales::getFirst);
    }

    /** Throws IllegalArgumentException for an unknown code. */
    public EntryCriteria criteria(String code) {
        return criteria.stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No criteria are called " + code));
    }

    /** The criteria that are used on a day. */
    public EntryCriteria criteriaOn(LocalDate day) {
        return criteria.reversed().stream()
                .filter(one -> one.validFrom() == null || !one.validFrom().isAfter(day))
                .findFirst()
                .orElseGet(criteria::getFirst);
    }

    public String firstPhase() {
        return phases.firstEntry().getKey();
    }

    /** The gate that stands before a measure in this phase. */
    public Optional<Gate> next(String phase) {
        return gates.stream().filter(gate -> gate.from().equals(phase)).findFirst();
    }

    /** The phases of a measure that has yet to pass a gate, the first one first; none where there is no such gate. */
    public List<String> before(String gate) {
        var all = List.copyOf(phases.keySet());
        return gates.stream()
                .filter(one -> one.code().equals(gate))
                .findFirst()
                .map(one -> all.subList(0, all.indexOf(one.from()) + 1))
                .orElseGet(List::of);
    }

    /** The band of a sum in millions. */
    public Band band(BigDecimal sum) {
        return bands.stream()
                .filter(band -> band.upTo() == null || sum.compareTo(band.upTo()) <= 0)
                .findFirst()
                .orElseGet(bands::getLast);
    }
}
