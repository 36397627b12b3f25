package no.retning.formats.stratml;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Plans to write and read; what they say is illustrative. */
final class Plans {
    private Plans() {}

    /** Has something in every place that there is. */
    static Plan full() {
        var nurses = new Stakeholder(
                "Helsepersonell",
                "De som tar systemene i bruk",
                Stakeholder.Type.GROUP,
                List.of(
                        new Role("Bruker", "", List.of(Role.Part.PERFORMER, Role.Part.BENEFICIARY)),
                        new Role("", "Gir råd", List.of())));
        var directorate = new Stakeholder("Et direktorat", "", Stakeholder.Type.ORGANISATION, List.of());
        var start = LocalDate.of(2023, 1, 1);
        var end = LocalDate.of(2030, 12, 31);
        var indicator = new Indicator(
                "1",
                "Andel som deler dokumenter",
                "prosent",
                "dele & finne",
                List.of(
                        new Relationship(Relationship.Type.NARROWER, "r1", List.of("_mal-1", "_mal-2"), "Del av", ""),
                        new Relationship(null, "", List.of(), "", "Henger sammen med noe")),
                List.of(
                        new Measurement(
                                List.of(new Result(start, end, new BigDecimal("80.5"), "", "", "Fire av fem")),
                                List.of(
                                        new Result(null, start, new BigDecimal("-3"), "Vurdering", "God", ""),
                                        new Result(null, null, null, "", "Svak", "Se <rapporten>"))),
                        new Measurement(List.of(), List.of(new Result(null, null, BigDecimal.ZERO, "", "", "")))),
                "Tallene er oppdiktet",
                Indicator.Stage.OUTPUT_PROCESSING,
                Indicator.Nature.QUANTITATIVE);
        return new Plan(
                PlanType.PERFORMANCE_REPORT,
                "nb",
                "Plan for e-helse",
                "Et eksempel\nover to linjer",
                "Alt annet, med ]]> og & og \"gåseøyne\"",
                List.of(
                        new Organisation("Organet", "O", "organet", "Om organet", List.of(nurses, directorate)),
                        new Organisation("", "", "et-til", "", List.of())),
                new Statement("Sammen om helse", "visjon"),
                new Statement("Gjøre det enklere", "190f0000-0000-7000-8000-000000000001"),
                List.of(new Value("Åpenhet", ""), new Value("", "Tillit først")),
                List.of(
                        new Goal(
                                "Aktiv medvirkning",
                                "",
                                "190f0000-0000-7000-8000-000000000002",
                                "1",
                                List.of(nurses),
                                "Kilde: vi selv",
                                List.of(
                                        new Objective(
                                                "Dele",
                                                "Alle deler",
                                                "mål-1A",
                                                "1A",
                                                List.of(directorate),
                                                "Mer",
                                                List.of(indicator)),
                                        new Objective("", "Uten navn", "", "", List.of(), "", List.of()))),
                        new Goal("Enklere arbeidsdag", "Tid til pasienten", "", "2", List.of(), "", List.of())),
                new Administration("dok", start, end, LocalDate.of(2022, 12, 1), "https://example.org/plan?a=1&b=2"),
                new Contact("", "", "Redaksjonen", "", "post@example.org"));
    }
}
