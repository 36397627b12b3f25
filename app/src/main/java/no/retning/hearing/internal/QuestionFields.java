package no.retning.hearing.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingQuestion;
import org.springframework.stereotype.Component;

/** The fields of what is asked: those that there are and room for one more; one that is emptied is taken away. */
@Component
final class QuestionFields {
    private static final String QUESTION = "question.";
    private static final String ABOUT = ".about";
    private static final int MOST = 100;

    private final HeardThings things;

    QuestionFields(HeardThings things) {
        this.things = things;
    }

    static void put(Map<String, String> values, List<HearingQuestion> questions) {
        for (int at = 0; at < questions.size(); at++) {
            var question = questions.get(at);
            Form.put(values, QUESTION + at, question.text());
            values.put(QUESTION + at + ABOUT, Objects.toString(question.about(), ""));
        }
    }

    List<Part> parts(Form form, String about) {
        var parts = new ArrayList<Part>();
        for (int at = 0; at <= written(form) && at < MOST; at++) {
            parts.add(form.texts(QUESTION + at, "hearing.question", 2));
            parts.add(form.select(
                    QUESTION + at + ABOUT,
                    "hearing.question.about",
                    things.places(form, QUESTION + at + ABOUT, about)));
        }
        return parts;
    }

    List<HearingQuestion> read(Hearing hearing, Form form, String about) {
        var questions = new ArrayList<HearingQuestion>();
        for (int at = 0; at < written(form); at++) {
            var text = form.text(QUESTION + at);
            var field = QUESTION + at + ABOUT;
            var place = Options.refOrNone(form, field, things.places(form, field, about));
            if (!text.isEmpty()) {
                questions.add(new HearingQuestion(id(hearing, at), text, place));
            }
        }
        return questions;
    }

    /** A question keeps its id; a new one gets the same however often the form is sent. */
    private static UUID id(Hearing hearing, int at) {
        if (at < hearing.questions().size()) {
            return hearing.questions().get(at).id();
        }
        var name = "%s/%d/%d".formatted(hearing.header().id(), hearing.header().version(), at);
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** How many of the fields have something in them, gaps counted. */
    private static int written(Form form) {
        int last = 0;
        for (int at = 0; at < MOST; at++) {
            int here = at;
            if (form.reading().languages().all().stream()
                    .anyMatch(language -> form.values().containsKey(QUESTION + here + "." + language.tag())
                            && !form.value(QUESTION + here + "." + language.tag())
                                    .isEmpty())) {
                last = at + 1;
            }
        }
        return last;
    }
}
