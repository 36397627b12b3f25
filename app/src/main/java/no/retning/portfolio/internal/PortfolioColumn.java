package no.retning.portfolio.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A column of a table of measures and what belongs to them: what it is called when written, and what others call it. */
enum PortfolioColumn {
    ROW("Raden er"),
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
    REPORTER("Rapporterer", "reporter", "rapportør"),
    CONTACT("Kontakt", "kontaktperson", "contact"),
    SEGMENT("Segment"),
    PHASE("Fase", "phase", "prosjektfase", "stage"),
    PASSAGES("Beslutningspunkter", "gates"),
    PASSAGES_NN("Beslutningspunkter (nn)"),
    PASSAGES_EN("Beslutningspunkter (en)"),
    STATE("Tilstand", "state", "livsfase"),
    RISK("Risiko", "risk", "risikonivå", "risk level"),
    MAIN_GOAL("Hovedmål", "strategimål", "main goal", "mål", "strategisk mål"),
    GOALS("Støtter også", "andre mål", "other goals"),
    PARENT("Er del av", "part of", "program (overordnet)"),
    AFFECTED("Berører", "berørte aktører", "affected"),
    LINK("Lenke", "link", "url", "nettside"),
    PREDECESSOR("Kommer etter", "predecessor"),
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
    RISK_NUMBER("Risikonummer"),
    RISK_CAUSE("Årsak til risikoen"),
    RISK_CAUSE_NN("Årsak til risikoen (nn)"),
    RISK_CAUSE_EN("Årsak til risikoen (en)"),
    RISK_CONSEQUENCE("Konsekvens av risikoen"),
    RISK_CONSEQUENCE_NN("Konsekvens av risikoen (nn)"),
    RISK_CONSEQUENCE_EN("Konsekvens av risikoen (en)"),
    RISK_LIKELIHOOD("Sannsynlighet (1–5)"),
    RISK_IMPACT("Alvor (1–5)"),
    RISK_ACTION("Tiltak mot risikoen"),
    RISK_ACTION_NN("Tiltak mot risikoen (nn)"),
    RISK_ACTION_EN("Tiltak mot risikoen (en)"),
    BENEFIT_BASELINE("Nullpunkt for gevinsten"),
    BENEFIT_BASELINE_NN("Nullpunkt for gevinsten (nn)"),
    BENEFIT_BASELINE_EN("Nullpunkt for gevinsten (en)"),
    BENEFIT_TARGET("Mål for gevinsten"),
    BENEFIT_TARGET_NN("Mål for gevinsten (nn)"),
    BENEFIT_TARGET_EN("Mål for gevinsten (en)"),
    BENEFIT_DAYS("Gevinsten måles"),
    BENEFIT_MEASURED("Målt gevinst"),
    BENEFIT_MEASURED_NN("Målt gevinst (nn)"),
    BENEFIT_MEASURED_EN("Målt gevinst (en)"),
    NEED_FROM("Trenger"),
    NEED_DAY("Trenges innen"),
    NEED_LAG("Arbeidsdager imellom"),
    NEED_ANSWER("Svar fra den andre siden"),
    NEED_ANSWER_NN("Svar fra den andre siden (nn)"),
    NEED_ANSWER_EN("Svar fra den andre siden (en)"),
    ENTRY_CRITERIA("Inngangskriterier"),
    ENTRY_DAY("Vurdert mot kriteriene"),
    ENTRY_BY("Vurdert av"),
    ENTRY_ANSWERS("Svar på kriteriene"),
    ENTRY_ANSWERS_NN("Svar på kriteriene (nn)"),
    ENTRY_ANSWERS_EN("Svar på kriteriene (en)"),
    ENTRY_RULED("Avgjort"),
    ENTRY_RULED_BY("Avgjort av"),
    ENTRY_CONDITIONS("Vilkår for å komme inn"),
    ENTRY_CONDITIONS_NN("Vilkår for å komme inn (nn)"),
    ENTRY_CONDITIONS_EN("Vilkår for å komme inn (en)"),
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

    /** The column that has this one's text in another language, where there is one. */
    Optional<PortfolioColumn> in(String tag) {
        var wanted = name() + "_" + tag.toUpperCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(column -> column.name().equals(wanted))
                .findFirst();
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
