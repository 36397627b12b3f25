package no.retning.strategy.internal;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.strategy.Chapters;
import no.retning.strategy.Paragraph;
import org.springframework.stereotype.Component;

/** The form of a paragraph. */
@Component
final class ParagraphSheet implements Sheet<Paragraph> {
    private static final int ROWS = 12;

    private final Chapters chapters;

    ParagraphSheet(Chapters chapters) {
        this.chapters = chapters;
    }

    @Override
    public Map<String, String> values(Paragraph paragraph) {
        var values = new TreeMap<String, String>();
        Form.put(values, "text", paragraph.text());
        values.put("chapter", paragraph.chapter().toString());
        Form.put(values, "source", paragraph.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        var here = chapters.get(Objects.requireNonNull(form.uuid("chapter")));
        var choices = chapters.in(here.strategy()).stream()
                .map(chapter -> form.choice(
                        "chapter",
                        chapter.header().id().toString(),
                        chapter.number() + " "
                                + form.reading().text(chapter.title()).text()))
                .toList();
        return List.of(
                form.demandedTexts("text", "strategy.text", ROWS),
                form.select("chapter", "strategy.paragraph.chapter", choices),
                form.sourceOf("source"));
    }

    @Override
    public Paragraph read(Paragraph paragraph, Form form) {
        return new Paragraph(
                paragraph.header(),
                chapter(paragraph, form),
                paragraph.position(),
                form.demandedText("text"),
                form.source("source"));
    }

    /** It may move to another chapter of its strategy, and to no other. */
    private UUID chapter(Paragraph paragraph, Form form) {
        var wanted = form.uuid("chapter");
        var strategy = chapters.get(paragraph.chapter()).strategy();
        var found = chapters.in(strategy).stream()
                .map(chapter -> chapter.header().id())
                .anyMatch(id -> id.equals(wanted));
        if (wanted == null || !found) {
            form.values().put("chapter", paragraph.chapter().toString());
            return paragraph.chapter();
        }
        return wanted;
    }
}
