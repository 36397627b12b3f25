package no.retning.governance.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.governance.Bodies;
import no.retning.governance.Case;
import no.retning.governance.CaseType;
import no.retning.governance.CaseTypes;
import no.retning.governance.Phrases;
import no.retning.governance.Placement;
import no.retning.governance.Presenter;
import no.retning.governance.TimeAllotted;
import no.retning.governance.Topics;
import no.retning.page.Choice;
import no.retning.record.LocalisedText;
import no.retning.record.Personal;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The form of a case, by which it is proposed and worked on. */
@Component
final class CaseSheet implements Sheet<Case> {
    private final Bodies bodies;
    private final Topics topics;
    private final Phrases phrases;
    private final boolean choosesBody;

    @Autowired
    CaseSheet(Bodies bodies, Topics topics, Phrases phrases) {
        this(bodies, topics, phrases, true);
    }

    private CaseSheet(Bodies bodies, Topics topics, Phrases phrases, boolean choosesBody) {
        this.bodies = bodies;
        this.topics = topics;
        this.phrases = phrases;
        this.choosesBody = choosesBody;
    }

    /** The same for one that exists, whose body stays. */
    CaseSheet forChange() {
        return new CaseSheet(bodies, topics, phrases, false);
    }

    @Override
    public Map<String, String> values(Case one) {
        var values = new TreeMap<String, String>();
        values.put("body", one.body().toString());
        Form.put(values, "title", one.title());
        Form.put(values, "sensitiveTitle", one.sensitiveTitle());
        one.types().all().forEach(type -> values.put("type." + type.code(), "true"));
        values.put("topic", Objects.toString(one.topic(), ""));
        Form.put(values, "text", one.text());
        values.put(
                "presenters",
                one.presenters().stream()
                        .map(presenter -> presenter.name().value() + ", " + presenter.organisation())
                        .collect(Collectors.joining("\n")));
        values.put("talk", Integer.toString(one.placement().minutes().talk()));
        values.put("discussion", Integer.toString(one.placement().minutes().discussion()));
        DiscussionPoints.put(values, one.discussionPoints());
        Form.put(values, "proposedDecision", one.proposedDecision());
        values.put("withheld", one.withheld());
        values.put("noAttachments", one.noAttachments() ? "true" : "");
        Form.put(values, "source", one.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        var parts = new ArrayList<Part>();
        if (choosesBody) {
            parts.add(form.select("body", "meeting.body", BodyChoices.of(form, bodies.all())));
        }
        parts.add(form.demandedTexts("title", "meeting.case.title", 1));
        parts.add(form.group(
                "meeting.case.types",
                Arrays.stream(CaseType.values())
                        .map(type -> form.tick("type." + type.code(), "meeting.type." + type.code()))
                        .toList()));
        parts.add(form.texts("text", "meeting.case.text", 4));
        parts.add(form.texts("points", "meeting.case.points", 3));
        parts.add(form.texts("proposedDecision", "meeting.case.proposedDecision", 3));
        parts.add(form.area("presenters", "meeting.case.presenters", 2));
        parts.add(form.line("talk", "meeting.case.talk"));
        parts.add(form.line("discussion", "meeting.case.discussion"));
        parts.add(form.select("topic", "meeting.case.topic", topics(form)));
        parts.add(form.tick("noAttachments", "meeting.case.noAttachments"));
        parts.add(form.texts("sensitiveTitle", "meeting.case.sensitiveTitle", 1));
        parts.add(form.line("withheld", "meeting.case.withheld"));
        parts.add(form.sourceOf("source"));
        return parts;
    }

    private List<Choice> topics(Form form) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice("topic", "", form.words().of("meeting.case.noTopic")));
        topics.all()
                .forEach(topic -> choices.add(form.choice(
                        "topic",
                        topic.header().id().toString(),
                        form.reading().text(topic.title()).text())));
        return choices;
    }

    @Override
    public Case read(Case one, Form form) {
        boolean fresh = choosesBody;
        var body = fresh ? form.uuid("body") : one.body();
        if (body == null) {
            form.wrong("body", "form.wrong.choice");
        }
        var types = Arrays.stream(CaseType.values())
                .filter(type -> form.isTicked("type." + type.code()))
                .toList();
        if (types.isEmpty()) {
            form.wrong("type." + CaseType.APPROVAL.code(), "meeting.wrong.type");
        }
        var title = form.demandedText("title");
        int talk = minutes(form, "talk");
        int discussion = minutes(form, "discussion");
        if (!form.isRight() || body == null) {
            return one;
        }
        var all = new CaseTypes(types);
        var proposal = form.text("proposedDecision");
        var minutes = new TimeAllotted(talk, discussion);
        var place = one.placement();
        return new Case(
                one.header(),
                body,
                form.uuid("topic"),
                one.number(),
                one.frozen(),
                one.late(),
                title,
                form.text("sensitiveTitle"),
                all,
                form.text("text"),
                presenters(form),
                new Placement(
                        place.meeting(),
                        place.position(),
                        fresh && minutes.total() == 0 ? all.minutes() : minutes,
                        place.pinned(),
                        place.starts(),
                        place.began(),
                        place.ended()),
                DiscussionPoints.read(form),
                fresh && proposal.isEmpty() ? phrases.decision(bodies.get(body), all) : proposal,
                one.decision(),
                one.outcome(),
                form.value("withheld"),
                form.isTicked("noAttachments"),
                one.handling(),
                form.source("source"));
    }

    static int minutes(Form form, String name) {
        var typed = form.value(name);
        if (typed.isEmpty()) {
            return 0;
        }
        if (!typed.matches("\\d{1,3}")) {
            form.wrong(name, "meeting.wrong.minutes");
            return 0;
        }
        return Integer.parseInt(typed);
    }

    /** One a line: the name, a comma, the organisation. */
    private static List<Presenter> presenters(Form form) {
        return form.value("presenters")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> {
                    int comma = line.indexOf(',');
                    return comma < 0
                            ? new Presenter(new Personal(line), "")
                            : new Presenter(
                                    new Personal(line.substring(0, comma).strip()),
                                    line.substring(comma + 1).strip());
                })
                .toList();
    }

    /** Questions put to the body, one a paragraph; the first in one language is the first in the others. */
    private static final class DiscussionPoints {
        private static final String BETWEEN = "\n\n";

        static void put(Map<String, String> values, List<LocalisedText> points) {
            for (var point : points) {
                point.byLanguage()
                        .forEach((tag, text) ->
                                values.merge("points." + tag, text, (before, next) -> before + BETWEEN + next));
            }
        }

        static List<LocalisedText> read(Form form) {
            var points = new ArrayList<Map<String, String>>();
            form.text("points").byLanguage().forEach((tag, text) -> {
                var parts = text.split("\n\\s*\n");
                for (int i = 0; i < parts.length; i++) {
                    if (points.size() <= i) {
                        points.add(new TreeMap<>());
                    }
                    points.get(i).put(tag, parts[i].strip());
                }
            });
            return points.stream().map(LocalisedText::of).toList();
        }
    }
}
