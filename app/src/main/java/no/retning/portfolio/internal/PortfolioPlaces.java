package no.retning.portfolio.internal;

import java.util.UUID;
import no.retning.form.Place;
import no.retning.form.Visit;
import no.retning.page.Link;
import no.retning.portfolio.Measure;
import no.retning.portfolio.Report;
import no.retning.portfolio.Round;

/** Where the things of the portfolio are worked on. */
final class PortfolioPlaces {
    static final String MEASURES = "/arbeid/tiltak";
    static final String RISKS = "/arbeid/risiko";
    static final String DEPENDENCIES = "/arbeid/avhengighet";
    static final String BENEFITS = "/arbeid/gevinst";
    static final String ADMISSIONS = "/arbeid/inngang";
    static final String ROUNDS = "/arbeid/runde";
    static final String REPORTS = "/arbeid/rapport";

    private PortfolioPlaces() {}

    static String of(UUID measure) {
        return MEASURES + "/" + measure;
    }

    static Link to(Visit visit, Measure measure) {
        return new Link(visit.url(of(measure.header().id())), visit.reading().text(measure.title()));
    }

    static String round(UUID round) {
        return ROUNDS + "/" + round;
    }

    static Link to(Visit visit, Round round) {
        return new Link(visit.url(round(round.header().id())), visit.reading().text(round.title()));
    }

    static String report(Report report) {
        return REPORTS + "/" + report.header().id();
    }

    /** The page of a form under a round, sent to where it stands. */
    static Place under(Visit visit, Round round, String heading, String to) {
        var path = round(round.header().id()) + to;
        return new Place(
                visit.frame(heading, path, Round.KIND, visit.link(ROUNDS, "round.rounds"), to(visit, round)),
                heading,
                visit.url(path),
                visit.url(path),
                visit.link(round(round.header().id()), "form.back"));
    }

    /**
     * The page of a form under a measure.
     *
     * @param action where it is sent
     * @param changing where a change of what it makes is sent
     */
    static Place under(Visit visit, Measure measure, String heading, String path, String action, String changing) {
        return new Place(
                visit.frame(
                        heading, path, Measure.KIND, visit.link(MEASURES, "portfolio.measures"), to(visit, measure)),
                heading,
                visit.url(action),
                visit.url(changing),
                visit.link(of(measure.header().id()), "form.back"));
    }
}
