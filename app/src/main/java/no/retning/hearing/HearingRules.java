package no.retning.hearing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The rule sets of hearings, read from {@code hearing.yaml}.
 *
 * @param rules the oldest first
 * @param withholding on what grounds something that was answered is withheld from everybody
 * @param decisions what may be decided on a remark
 */
public record HearingRules(
        List<HearingRule> rules, List<WithholdingBasis> withholding, List<RemarkDecision> decisions) {
    public HearingRules {
        rules = List.copyOf(rules);
        withholding = List.copyOf(withholding);
        decisions = List.copyOf(decisions);
    }

    /** Empty where nothing has been decided, or something that is no longer known. */
    public Optional<RemarkDecision> decision(@Nullable String code) {
        return decisions.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    static HearingRules readResource() {
        try (var file = HearingRules.class.getResourceAsStream("/hearing.yaml")) {
            return new YAMLMapper()
                    .readValue(
                            Objects.requireNonNull(file, "hearing.yaml is not on the class path"), HearingRules.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Optional<HearingRule> find(String code) {
        return rules.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    public Optional<WithholdingBasis> basis(String code) {
        return withholding.stream().filter(one -> one.code().equals(code)).findFirst();
    }

    /** The rule set of a hearing, or that of a day where it names none that is known. */
    public HearingRule of(Hearing hearing, LocalDate day) {
        return find(hearing.rules()).orElseGet(() -> on(day));
    }

    /** Those that hold on a day. */
    public HearingRule on(LocalDate day) {
        return rules.reversed().stream()
                .filter(one -> one.validFrom() == null || !one.validFrom().isAfter(day))
                .findFirst()
                .orElseGet(rules::getFirst);
    }
}
