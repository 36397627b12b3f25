package no.retning.strategy.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.strategy.Chapter;
import org.springframework.stereotype.Component;

/** The form of a chapter. */
@Component
final class ChapterSheet implements Sheet<Chapter> {
    @Override
    public Map<String, String> values(Chapter chapter) {
        var values = new TreeMap<String, String>();
        values.put("number", chapter.number());
        Form.put(values, "title", chapter.title());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedLine("number", "strategy.chapter.number"),
                form.demandedTexts("title", "strategy.title", 1));
    }

    @Override
    public Chapter read(Chapter chapter, Form form) {
        return new Chapter(
                chapter.header(),
                chapter.strategy(),
                chapter.position(),
                form.demanded("number"),
                form.demandedText("title"));
    }
}
