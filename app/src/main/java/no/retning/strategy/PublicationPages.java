package no.retning.strategy;

import java.util.List;
import java.util.Map;
import no.retning.form.Form;
import no.retning.form.FormView;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.page.Frame;
import no.retning.page.Link;
import no.retning.page.Site;
import no.retning.page.Text;

/** The page on which a thing with editions of its own is published: how it stands, what the gate says, and the button. */
public final class PublicationPages {
    private PublicationPages() {}

    /**
     * What is to be published.
     *
     * @param kind what it is, in a word
     * @param path where it is worked on, without language prefix; {@code /publiser} under it is where this page stands
     * @param mend where its texts are mended, under the path
     * @param version of its record
     */
    public record Subject(
            Frame frame,
            String kind,
            Text title,
            String path,
            String mend,
            PublicationState state,
            List<Finding> findings,
            long version) {}

    /** The words at the head of the page. */
    public static String heading(Visit visit, Text title) {
        return visit.word("publication.publish.heading", title.text());
    }

    /** Where the page stands. */
    public static String path(String thing) {
        return thing + "/publiser";
    }

    /** How it stands, in a sentence. */
    public static String state(Visit visit, PublicationState state) {
        if (state instanceof PublicationState.Changed changed) {
            return visit.word("publication.changed", changed.edition().number(), changed.items());
        }
        return state instanceof PublicationState.Unchanged unchanged
                ? visit.word("publication.unchanged", unchanged.edition().number())
                : visit.word("publication.never");
    }

    /** Why it is published; a correction must say. */
    public static Publish.Occasion occasion(Form form) {
        boolean correction = form.isTicked("correction");
        return new Publish.Occasion(correction ? form.demandedText("reason") : form.text("reason"), correction);
    }

    public static TablesPage page(Visit visit, Subject subject, Form form) {
        boolean ready = subject.findings().stream().noneMatch(Finding::stops)
                && !(subject.state() instanceof PublicationState.Unchanged);
        return new TablesPage(
                subject.frame(),
                null,
                subject.kind(),
                Text.of(heading(visit, subject.title())),
                state(visit, subject.state()),
                List.of(),
                subject.findings().isEmpty() ? List.of() : List.of(findings(visit, subject)),
                ready ? form(visit, subject, form) : null,
                List.of());
    }

    private static Section findings(Visit visit, Subject subject) {
        var mend = visit.url(subject.path() + subject.mend());
        return new Section(
                visit.word("publication.publish.findings"),
                null,
                "",
                List.of(visit.word("publication.publish.finding"), visit.word("publication.publish.field")),
                subject.findings().stream()
                        .map(finding -> new Row(
                                List.of(
                                        Cell.of(visit.word(
                                                finding.code().words(),
                                                finding.arguments().toArray())),
                                        Cell.of(Link.of(mend, field(visit, finding)))),
                                List.of()))
                        .toList(),
                List.of());
    }

    private static String field(Visit visit, Finding finding) {
        var key = "publication.field." + finding.field();
        var field = visit.reading().words().has(key) ? visit.word(key) : finding.field();
        return finding.language() == null
                ? field
                : field + " (" + Site.ownName(finding.language().tag()) + ")";
    }

    private static FormView form(Visit visit, Subject subject, Form form) {
        return new FormView(
                visit.url(path(subject.path())),
                visit.hidden(Map.of("version", Long.toString(subject.version()))),
                List.of(
                        form.texts("reason", "publication.publish.reason", 2),
                        form.tick("correction", "publication.publish.correction")),
                visit.word("publication.publish.now"),
                visit.link(subject.path(), "publication.publish.back"));
    }
}
