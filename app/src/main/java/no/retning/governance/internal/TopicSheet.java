package no.retning.governance.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.governance.Topic;
import org.springframework.stereotype.Component;

/** The form of a topic. */
@Component
final class TopicSheet implements Sheet<Topic> {

    @Override
    public Map<String, String> values(Topic topic) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", topic.title());
        Form.put(values, "text", topic.text());
        Form.put(values, "source", topic.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "topic.title", 1),
                form.texts("text", "topic.text", 6),
                form.sourceOf("source"));
    }

    @Override
    public Topic read(Topic topic, Form form) {
        return new Topic(topic.header(), form.demandedText("title"), form.text("text"), form.source("source"));
    }
}
