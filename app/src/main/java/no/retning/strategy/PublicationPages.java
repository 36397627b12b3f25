package no.retning.strategy;

import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import no.retning.command.Conflict;
import no.retning.edition.NothingChanged;
import no.retning.form.Form;
import no.retning.form.FormView;
import no.retning.form.TablesPage;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.page.Answer;
import no.retning.page.Link;
import no.retning.page.Site;
import no.retning.page.Text;
import no.retning.record.LocalisedText;
import org.springframework.http.ResponseEntity;
import retning.view.StaticTemplates;

/** The page on which a thing with editions of its own is published: how it stands, what the gate says, and the button. */
public final class PublicationPages {
    private static final int WRONG = 422;
    private static final int CONFLICT = 409;
    private static final StaticTemplates TEMPLATES = new StaticTemplates();

    private PublicationPages() {}

    /**
     * What is to be published.
     *
     * @param what it is, in a word
     * @param path where it is worked on, without language prefix; {@code /publiser} under it is where this page stands
     * @param mend where its texts are mended, under the path
     * @param active what of the menu it belongs to
     * @param way to it, itself last
     * @param version of its record
     */
    public record Subject(
            String what,
            LocalisedText title,
            String path,
            String mend,
            String active,
            List<Link> way,
            PublicationState state,
            List<Finding> findings,
            long version) {}

    /** Publishes a version of the subject. */
    @FunctionalInterface
    public interface Publisher {
        void publish(long version, Publish.Occasion occasion);
    }

    /** How it stands, what the gate says, and the form. */
    public static ResponseEntity<byte[]> look(Visit visit, Subject subject) {
        return Answer.page(page(visit, subject, Form.of(visit.reading(), Map.of()), ""));
    }

    /**
     * Publishes as the form says; where nothing is published, the page as it is now says why.
     *
     * @param subject read anew where it is not published
     */
    public static ResponseEntity<byte[]> publish(
            Visit visit, HttpServletRequest request, Supplier<Subject> subject, Publisher publisher) {
        var form = Form.sent(visit.reading(), request);
        var occasion = occasion(form);
        if (!form.isRight()) {
            return Answer.page(WRONG, page(visit, subject.get(), form, ""));
        }
        try {
            publisher.publish(form.version(), occasion);
            return Answer.seeOther(visit.url(subject.get().path() + "?kvittering=published"));
        } catch (NotPublishable | NothingChanged nothingIsPublished) {
            return Answer.page(WRONG, page(visit, subject.get(), form, ""));
        } catch (Conflict changedMeanwhile) {
            return Answer.page(CONFLICT, page(visit, subject.get(), form, visit.word("form.press.heading") + ". "));
        }
    }

    /** The words at the head of the page. */
    private static String heading(Visit visit, Text title) {
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
    private static Publish.Occasion occasion(Form form) {
        boolean correction = form.isTicked("correction");
        return new Publish.Occasion(correction ? form.demandedText("reason") : form.text("reason"), correction);
    }

    /** @param before what is said before how it stands */
    private static JteModel page(Visit visit, Subject subject, Form form, String before) {
        boolean ready = subject.findings().stream().noneMatch(Finding::stops)
                && !(subject.state() instanceof PublicationState.Unchanged);
        var heading = heading(visit, visit.reading().text(subject.title()));
        return TEMPLATES.formTables(new TablesPage(
                visit.frame(
                        heading,
                        path(subject.path()),
                        subject.active(),
                        subject.way().toArray(Link[]::new)),
                null,
                subject.what(),
                Text.of(heading),
                before + state(visit, subject.state()),
                List.of(),
                subject.findings().isEmpty() ? List.of() : List.of(findings(visit, subject)),
                ready ? form(visit, subject, form) : null,
                List.of()));
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
        var named = finding.part().isEmpty()
                ? field
                : visit.reading().text(finding.part()).text() + ": " + field;
        return finding.language() == null
                ? named
                : named + " (" + Site.ownName(finding.language().tag()) + ")";
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
