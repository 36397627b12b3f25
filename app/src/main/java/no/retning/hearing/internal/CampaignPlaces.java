package no.retning.hearing.internal;

import java.util.List;
import java.util.UUID;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingCampaign;
import no.retning.page.Link;

/** Where answers that are nearly the same are looked at. */
final class CampaignPlaces {
    static final String CAMPAIGN = "/arbeid/horingsgruppe";
    static final String GROUPING = "/arbeid/horingskjoring";
    /** The button of an answer sends it by this name. */
    static final String ANSWER = "svar";

    private CampaignPlaces() {}

    static String all(UUID hearing) {
        return HearingPlaces.of(hearing) + "/grupper";
    }

    static Link all(Visit visit, Hearing hearing) {
        return visit.link(all(hearing.header().id()), "campaign.all");
    }

    static String of(UUID campaign) {
        return CAMPAIGN + "/" + campaign;
    }

    static Link to(Visit visit, HearingCampaign one) {
        return visit.link(of(one.header().id()), "campaign.numbered", one.number());
    }

    /** What is known of something, a line for each. */
    static Section facts(Visit visit, String heading, List<Row> rows) {
        return new Section(
                visit.word(heading),
                null,
                "",
                List.of(visit.word("hearing.field"), visit.word("hearing.value")),
                rows,
                List.of());
    }

    static Row fact(Visit visit, String key, String value) {
        return new Row(List.of(Cell.of(visit.word(key)), Cell.of(value)), List.of());
    }

    /** A share as in "87 %". */
    static String percent(Visit visit, double share) {
        return visit.word("campaign.percent", (int) Math.floor(share * 100));
    }
}
