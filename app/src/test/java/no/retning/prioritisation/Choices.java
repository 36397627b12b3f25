package no.retning.prioritisation;

import static no.retning.Fixtures.SOURCE;
import static no.retning.Fixtures.nb;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.governance.Case;
import no.retning.record.Header;
import org.jspecify.annotations.Nullable;

/**
 * Choices small enough to reckon by hand: four options, of which a frame of 10 has room for two.
 *
 * <pre>
 *               costs  Trygghet  Tid
 * a Alarmen       6       9       1
 * b Brevet        4       5       4
 * c Chatten       4       2       8
 * d Døgnvakten    6       1       7
 * </pre>
 *
 * Pairs within the frame, Trygghet and Tid: ab 14 and 5, ac 11 and 9, bc 7 and 12, bd 6 and 11, cd 3 and 15.
 */
public final class Choices {
    public static final String SAFETY = "Trygghet";
    public static final String TIME = "Tid";

    private Choices() {}

    /** Patients count only safety, clinicians only time; the future is as it is. */
    public static Prioritisation simple(String slug) {
        return of(slug, null, groups("100", "0", "0", "100"), List.of());
    }

    /** As simple, but nobody knows whether time will be worth three times as much. */
    public static Prioritisation inTwoFutures(String slug, @Nullable Case about) {
        return of(
                slug,
                about,
                groups("100", "0", "0", "100"),
                List.of(
                        new Future("Som nå", null, Map.of()),
                        new Future("Press", null, Map.of(TIME, new BigDecimal("3")))));
    }

    public static List<Weighting> groups(String patientsSafety, String patientsTime, String safety, String time) {
        return List.of(
                new Weighting(
                        "Pasientene",
                        Map.of(SAFETY, new BigDecimal(patientsSafety), TIME, new BigDecimal(patientsTime))),
                new Weighting("Klinikken", Map.of(SAFETY, new BigDecimal(safety), TIME, new BigDecimal(time))));
    }

    /** A computation for which there was no time at all. */
    public static Calculation unfinished(Prioritisation one) {
        try {
            var blank = Calculate.blank(one);
            var problem = ChoiceProblem.of(one);
            return new Calculation(
                    blank.header(),
                    blank.prioritisation(),
                    null,
                    null,
                    problem.json(),
                    problem.sha256(),
                    "",
                    1,
                    one.names(),
                    blank.result());
        } catch (Incomplete impossible) {
            throw new IllegalArgumentException(impossible);
        }
    }

    private static Prioritisation of(String slug, @Nullable Case about, List<Weighting> groups, List<Future> futures) {
        return new Prioritisation(
                Header.draft(UUID.randomUUID(), Prioritisation.KIND, slug, Prioritisations.DRAFT),
                nb("Prioriteringen " + slug),
                nb("Hva skal velges?"),
                about == null ? null : about.header().id(),
                about == null ? null : about.body(),
                CostBasis.P50,
                List.of(new Criterion(SAFETY, "0–10"), new Criterion(TIME, "0–10")),
                List.of(new Allotment("Rammen", BigDecimal.TEN)),
                List.of(
                        option("a", "Alarmen", 6, 9, 1),
                        option("b", "Brevet", 4, 5, 4),
                        option("c", "Chatten", 4, 2, 8),
                        option("d", "Døgnvakten", 6, 1, 7)),
                List.of(),
                groups,
                futures,
                List.of(),
                SOURCE);
    }

    private static Candidate option(String code, String name, int cost, int safety, int time) {
        return new Candidate(
                code,
                name,
                null,
                BigDecimal.valueOf(cost),
                null,
                "",
                false,
                List.of(),
                Map.of(SAFETY, BigDecimal.valueOf(safety), TIME, BigDecimal.valueOf(time)));
    }
}
