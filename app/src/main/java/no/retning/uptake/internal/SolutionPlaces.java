package no.retning.uptake.internal;

import java.util.List;
import java.util.UUID;
import no.retning.access.Access;
import no.retning.access.Actor;
import no.retning.form.Place;
import no.retning.form.Visit;
import no.retning.page.Link;
import no.retning.record.Ids;
import no.retning.uptake.Figure;
import no.retning.uptake.Solution;
import no.retning.uptake.Solutions;

/** Where solutions and their figures are worked on. */
final class SolutionPlaces {
    static final String PATH = "/arbeid/losning";
    static final String IMPORT = PATH + "/import";

    private SolutionPlaces() {}

    static String of(UUID solution) {
        return PATH + "/" + solution;
    }

    static String figures(UUID solution) {
        return of(solution) + "/tall";
    }

    static String figure(UUID solution, Figure figure) {
        return figures(solution) + "/" + figure.id();
    }

    /** Whether somebody may bring in figures of any of these, or of one that is to come. */
    static boolean mayCount(Access access, Actor actor, List<Solution> all) {
        return access.allows(actor, SolutionSheet.blank(Ids.next()), Solutions.COUNT)
                || all.stream().anyMatch(solution -> access.allows(actor, solution, Solutions.COUNT));
    }

    static Link all(Visit visit) {
        return visit.link(PATH, "uptake.solutions");
    }

    static Link to(Visit visit, Solution solution) {
        return new Link(visit.url(of(solution.header().id())), visit.reading().text(solution.title()));
    }

    /** The page of a form under a solution; it stands at {@code path} and is sent to {@code action}. */
    static Place under(Visit visit, Solution solution, String heading, String path, String action) {
        return new Place(
                visit.frame(heading, path, Solution.KIND, all(visit), to(visit, solution)),
                heading,
                visit.url(action),
                visit.url(action),
                visit.link(of(solution.header().id()), "form.back"));
    }
}
