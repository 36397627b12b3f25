package no.retning.monitor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * How far a country has come as of a day, as those who look at it see it: a phase for each indicator of a scheme.
 *
 * @param title made of the year and the country
 * @param scheme the scheme that the phases are of
 * @param country by its two letters, as in {@code NO}
 * @param by who assesses, as an organisation, a body or a role
 * @param placements at most one of each indicator; of one that has none, nothing is said
 */
public record MaturityAssessment(
        Header header,
        LocalisedText title,
        UUID scheme,
        String country,
        LocalDate day,
        String by,
        LocalisedText summary,
        List<Placement> placements,
        Source source)
        implements Recorded<MaturityAssessment> {
    public static final String KIND = "maturity-assessment";
    public static final String DRAFT = "draft";
    public static final String PUBLISHED = "published";
    public static final List<String> STATES = List.of(DRAFT, PUBLISHED);

    /**
     * Where one indicator stands.
     *
     * @param indicator its code in the scheme
     * @param phase from 1; null where it is not assessed
     * @param evidence what the phase rests on, or why there is none
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Placement(String indicator, @Nullable Integer phase, LocalisedText evidence) {}

    public MaturityAssessment {
        placements = List.copyOf(placements);
    }

    @Override
    public MaturityAssessment with(Header newHeader) {
        return new MaturityAssessment(newHeader, title, scheme, country, day, by, summary, placements, source);
    }

    public Optional<Placement> of(String indicator) {
        return placements.stream()
                .filter(one -> one.indicator().equals(indicator))
                .findFirst();
    }
}
