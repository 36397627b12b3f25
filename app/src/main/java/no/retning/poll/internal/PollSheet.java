package no.retning.poll.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.page.Choice;
import no.retning.poll.Poll;
import no.retning.poll.Question;
import no.retning.poll.QuestionType;
import no.retning.record.LocalisedText;
import no.retning.record.Personal;
import org.springframework.stereotype.Component;

/**
 * The form of a poll not yet opened. Fields of its questions are q0.text, q1.text …; {@code add} adds a question of a type.
 * What is missing may be missing until it opens.
 */
@Component
final class PollSheet implements Sheet<Poll> {
    static final int MOST_QUESTIONS = 20;
    private static final int MOST_PARTICIPANTS = 200;

    @Override
    public Map<String, String> values(Poll poll) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", poll.title());
        Form.put(values, "audience", poll.audience());
        values.put("secret", poll.secret() ? "true" : "false");
        values.put(
                "participants",
                poll.participants().stream().map(Personal::value).collect(Collectors.joining("\n")));
        values.put("namesPersons", poll.namesPersons() ? "true" : "");
        for (int at = 0; at < poll.questions().size(); at++) {
            put(values, "q" + at + ".", at, poll.questions().get(at));
        }
        return values;
    }

    private static void put(Map<String, String> values, String q, int at, Question question) {
        values.put(q + "type", question.type().code());
        values.put(q + "place", String.valueOf(at + 1));
        Form.put(values, q + "text", question.text());
        if (question.isScale()) {
            Form.put(values, q + "low", question.options().getFirst());
            Form.put(values, q + "high", question.options().getLast());
            values.put(q + "steps", String.valueOf(question.steps()));
            for (int mark = 0; mark < question.marks().size(); mark++) {
                Form.put(values, q + "mark" + mark, question.marks().get(mark));
            }
        } else {
            Form.put(values, q + "options", Lines.joined(question.options()));
        }
    }

    @Override
    public List<Part> parts(Form form) {
        var parts = new ArrayList<Part>(List.of(
                form.demandedTexts("title", "poll.title", 1),
                form.texts("audience", "poll.audience", 1),
                form.select(
                        "secret",
                        "poll.secrecy",
                        List.of(
                                form.choice("secret", "true", form.words().of("poll.secrecy.secret")),
                                form.choice("secret", "false", form.words().of("poll.secrecy.open"))))));
        parts.add(form.area("participants", "poll.participants", 4));
        parts.add(form.tick("namesPersons", "poll.namesPersons"));
        numbers(form).forEach(at -> parts.add(question(form, at)));
        return parts;
    }

    private static List<Integer> numbers(Form form) {
        return IntStream.range(0, MOST_QUESTIONS)
                .filter(at -> form.values().containsKey("q" + at + ".type"))
                .boxed()
                .toList();
    }

    private static Part question(Form form, int at) {
        var q = "q" + at + ".";
        var parts = new ArrayList<Part>();
        parts.add(form.select(
                q + "type",
                "poll.question.type",
                Stream.of(QuestionType.values())
                        .map(type -> choice(form, q, type))
                        .toList()));
        parts.add(form.texts(q + "text", "poll.question.text", 1));
        switch (type(form, q)) {
            case SINGLE, MULTIPLE, RANKING -> parts.add(form.texts(q + "options", "poll.question.options", 5));
            case TEXT -> {}
            case SCALE -> addEnds(form, q, parts);
            case TWO_MARKS -> {
                addEnds(form, q, parts);
                parts.add(form.texts(q + "mark0", "poll.question.mark0", 1));
                parts.add(form.texts(q + "mark1", "poll.question.mark1", 1));
            }
        }
        parts.add(form.line(q + "place", "poll.question.place"));
        parts.add(form.tick(q + "remove", "poll.question.remove"));
        return new Part.Group(form.words().of("poll.question", at + 1), null, parts);
    }

    private static void addEnds(Form form, String q, List<Part> parts) {
        parts.add(form.texts(q + "low", "poll.question.low", 1));
        parts.add(form.texts(q + "high", "poll.question.high", 1));
        parts.add(form.line(q + "steps", "poll.question.steps"));
    }

    private static Choice choice(Form form, String q, QuestionType type) {
        return form.choice(q + "type", type.code(), form.words().of("poll.type." + type.code()));
    }

    private static QuestionType type(Form form, String q) {
        var code = form.value(q + "type");
        return Stream.of(QuestionType.values())
                .filter(type -> type.code().equals(code))
                .findFirst()
                .orElse(QuestionType.SINGLE);
    }

    @Override
    public Poll read(Poll poll, Form form) {
        boolean isSecret = !form.value("secret").equals("false");
        var participants = form.value("participants")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .map(Personal::new)
                .toList();
        if (participants.size() > MOST_PARTICIPANTS) {
            form.wrong("participants", "poll.wrong.participants", MOST_PARTICIPANTS);
        }
        return poll.asking(form.demandedText("title"), form.text("audience"), questions(form))
                .answeredBy(isSecret, isSecret ? List.of() : participants, !isSecret && form.isTicked("namesPersons"));
    }

    private record Placed(int place, Question question) {}

    private static List<Question> questions(Form form) {
        var read = numbers(form).stream()
                .filter(at -> !form.isTicked("q" + at + ".remove"))
                .map(at -> new Placed(number(form, "q" + at + ".place", 1, 99), read(form, "q" + at + ".")))
                .sorted(Comparator.comparingInt(Placed::place))
                .map(Placed::question)
                .collect(Collectors.toCollection(ArrayList::new));
        var added = form.value("add");
        if (!added.isEmpty() && read.size() < MOST_QUESTIONS) {
            var type = Stream.of(QuestionType.values())
                    .filter(known -> known.code().equals(added))
                    .findFirst();
            type.ifPresent(known -> read.add(blank(form, known)));
        }
        return read;
    }

    private static Question blank(Form form, QuestionType type) {
        boolean isScale = type == QuestionType.SCALE || type == QuestionType.TWO_MARKS;
        var none = LocalisedText.NONE;
        return new Question(
                type,
                none,
                isScale ? List.of(none, none) : List.of(),
                type == QuestionType.TWO_MARKS ? List.of(usual(form, "today"), usual(form, "wanted")) : List.of(),
                isScale ? Question.USUAL_STEPS : 0);
    }

    private static LocalisedText usual(Form form, String mark) {
        return LocalisedText.of(form.reading().language().tag(), form.words().of("poll.question.mark." + mark));
    }

    private static Question read(Form form, String q) {
        var type = type(form, q);
        var text = form.text(q + "text");
        return switch (type) {
            case SINGLE, MULTIPLE, RANKING -> {
                var options = Lines.split(form.text(q + "options"));
                if (options.size() > Question.MOST_OPTIONS) {
                    var first = form.reading().languages().first().tag();
                    form.wrong(q + "options." + first, "poll.wrong.options", Question.MOST_OPTIONS);
                }
                yield new Question(type, text, options, List.of(), 0);
            }
            case TEXT -> new Question(type, text, List.of(), List.of(), 0);
            case SCALE -> new Question(type, text, ends(form, q), List.of(), steps(form, q));
            case TWO_MARKS ->
                new Question(
                        type,
                        text,
                        ends(form, q),
                        List.of(form.text(q + "mark0"), form.text(q + "mark1")),
                        steps(form, q));
        };
    }

    private static List<LocalisedText> ends(Form form, String q) {
        return List.of(form.text(q + "low"), form.text(q + "high"));
    }

    /** A question that has just been made a scale has not been asked for its steps. */
    private static int steps(Form form, String q) {
        return form.values().containsKey(q + "steps")
                ? number(form, q + "steps", Question.FEWEST_STEPS, Question.MOST_STEPS)
                : Question.USUAL_STEPS;
    }

    private static int number(Form form, String name, int least, int most) {
        var typed = form.value(name);
        int number = typed.matches("\\d{1,3}") ? Integer.parseInt(typed) : -1;
        if (number < least || number > most) {
            form.wrong(name, "poll.wrong.number", least, most);
            return least;
        }
        return number;
    }
}
