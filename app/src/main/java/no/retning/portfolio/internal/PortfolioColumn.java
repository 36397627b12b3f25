package no.retning.portfolio.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A column of a table of measures: what it is called when written, and what others call it. */
enum PortfolioColumn {
    SLUG("Kortnavn i adressen", "slug", "id", "project id", "tiltaks-id"),
    TITLE(
            "Navn",
            "tiltak",
            "tiltaksnavn",
            "prosjekt",
            "prosjektnavn",
            "program",
            "name",
            "project name",
            "project",
            "title",
            "measure"),
    TITLE_NN("Navn (nn)", "name (nn)"),
    TITLE_EN("Navn (en)", "name (en)"),
    SHORT_TITLE("Kort navn", "short name", "forkortelse"),
    SHORT_TITLE_NN("Kort navn (nn)"),
    SHORT_TITLE_EN("Kort navn (en)"),
    SUMMARY("Formål", "purpose", "hensikt", "mål for tiltaket", "objective"),
    SUMMARY_NN("Formål (nn)"),
    SUMMARY_EN("Formål (en)"),
    TEXT("Beskrivelse", "description", "omtale", "project description", "description / aims"),
    TEXT_NN("Beskrivelse (nn)"),
    TEXT_EN("Beskrivelse (en)"),
    TYPE("Type", "tiltakstype", "project type"),
    OWNER(
            "Eier",
            "tiltakseier",
            "prosjekteier",
            "owner",
            "department",
            "ansvarlig",
            "ansvarlig virksomhet",
            "organisation",
            "organization",
            "virksomhet"),
    CONTACT("Kontakt", "kontaktperson", "contact"),
    SEGMENT("Segment"),
    PHASE("Fase", "phase", "prosjektfase", "stage"),
    PASSAGES("Beslutningspunkter", "gates"),
    STATE("Tilstand", "state", "livsfase"),
    RISK("Risiko", "risk", "risikonivå", "risk level"),
    MAIN_GOAL("Hovedmål", "strategimål", "main goal", "mål", "strategisk mål"),
    GOALS("Støtter også", "andre mål", "other goals"),
    PARENT("Er del av", "part of", "program (overordnet)"),
    AFFECTED("Berører", "berørte aktører", "affected"),
    LINK("Lenke", "link", "url", "nettside"),
    FROM("Fra", "start", "start date", "startdato", "oppstart", "project start", "project - start date"),
    UNTIL("Til", "slutt", "end", "end date", "sluttdato", "project end", "project - end date"),
    PROMISED("Lovet ferdig", "promised", "ferdig", "planned completion", "planlagt ferdig"),
    DELIVERABLES("Milepæler", "milestones", "leveranser"),
    DELIVERABLES_NN("Milepæler (nn)"),
    DELIVERABLES_EN("Milepæler (en)"),
    FINANCING("Finansiering", "financing"),
    CONFIDENTIAL("Finansiering holdes tilbake", "confidential"),
    UNFUNDED("Hvis det ikke finansieres", "if not funded"),
    UNFUNDED_NN("Hvis det ikke finansieres (nn)"),
    UNFUNDED_EN("Hvis det ikke finansieres (en)"),
    P50(
            "P50",
            "kostnad",
            "total cost",
            "whole life cost",
            "totalkostnad",
            "total baseline whole life costs (£m)",
            "whole life cost (£m)",
            "kostnad i alt (mill. kr)",
            "styringsramme"),
    P85("P85"),
    CUT_LIST("Kan kuttes", "kuttliste", "cut list"),
    PRICE_YEAR("Prisnivå", "price year", "prisår"),
    CITATION("Kilde", "source"),
    SOURCE_URL("Kildelenke", "source url"),
    ILLUSTRATIVE("Illustrerende", "illustrative");

    private final String heading;
    private final List<String> others;

    PortfolioColumn(String heading, String... others) {
        this.heading = heading;
        this.others = Arrays.asList(others);
    }

    String heading() {
        return heading;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The column that is called so, whatever the case, the spaces and what stands in brackets about units. */
    static Optional<PortfolioColumn> called(String header) {
        var wanted = plain(header);
        return Arrays.stream(values())
                .filter(column -> Stream.concat(Stream.of(column.heading, column.code()), column.others.stream())
                        .anyMatch(name -> plain(name).equals(wanted)))
                .findFirst();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT)
                .replaceAll("\\((?!nn\\)|en\\))[^)]*\\)", "")
                .replaceAll("[^\\p{L}\\p{N}()]+", " ")
                .strip();
    }
}
