package no.retning.governance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.FormView;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Place;
import no.retning.form.TablesPage;
import no.retning.form.Visit;
import no.retning.page.Choice;
import no.retning.page.Text;
import no.retning.record.Recorded;
import org.springframework.stereotype.Component;

/** The question before which body something is put. */
@Component
public final class BodyQuestion {
    public static final String BODY = "body";

    private static final UUID NONE = new UUID(0, 0);

    private final Bodies bodies;

    BodyQuestion(Bodies bodies) {
        this.bodies = bodies;
    }

    /** The body that was chosen; the form is told where none was. */
    public UUID chosen(Form form) {
        return Options.id(form, BODY, choices(form), NONE);
    }

    /**
     * The page that asks.
     *
     * @param words what its words begin with, as in {@code round.propose}
     * @param more what is asked besides
     */
    public TablesPage page(Visit visit, Place place, Recorded<?> one, String words, Form form, List<Part> more) {
        var parts = new ArrayList<Part>();
        parts.add(form.select(BODY, words + ".body", choices(form)));
        parts.addAll(more);
        return new TablesPage(
                place.frame(),
                null,
                visit.reading().text(one.title()).text(),
                Text.of(place.heading()),
                visit.word(words + ".lead"),
                List.of(),
                List.of(),
                new FormView(
                        place.action(),
                        visit.hidden(
                                Map.of("version", Long.toString(one.header().version()))),
                        parts,
                        visit.word(words + ".do"),
                        place.back()),
                List.of());
    }

    private List<Choice> choices(Form form) {
        return Options.each(
                form,
                BODY,
                bodies.all(),
                body -> form.reading().text(body.title()).text());
    }
}
