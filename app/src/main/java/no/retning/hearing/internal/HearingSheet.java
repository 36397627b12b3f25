package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.hearing.DeadlineGate;
import no.retning.hearing.Departure;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingFrame;
import no.retning.hearing.HearingRule;
import no.retning.hearing.HearingRules;
import no.retning.hearing.HearingType;
import no.retning.page.Choice;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of a hearing before it is opened: what is heard, what is asked, of whom, and until when. */
@Component
final class HearingSheet implements Sheet<Hearing> {
    private static final String TYPE = "type";
    private static final String ABOUT = "about";
    private static final String GROUND = "ground";

    private final HeardThings things;
    private final QuestionFields questions;
    private final InvitedLines invited;
    private final HearingRules rules;
    private final DeadlineGate gate;

    HearingSheet(
            HeardThings things, QuestionFields questions, InvitedLines invited, HearingRules rules, DeadlineGate gate) {
        this.things = things;
        this.questions = questions;
        this.invited = invited;
        this.rules = rules;
        this.gate = gate;
    }

    @Override
    public Map<String, String> values(Hearing hearing) {
        var values = new TreeMap<String, String>();
        var frame = hearing.frame();
        Form.put(values, "title", hearing.title());
        values.put(TYPE, hearing.type().code());
        values.put(
                ABOUT,
                hearing.about().equals(Blank.NOTHING) ? "" : hearing.about().toString());
        values.put("archiveNumber", hearing.archiveNumber());
        values.put("owner", frame.owner());
        Form.put(values, "scope", frame.scope());
        Form.put(values, "outside", frame.outside());
        Form.put(values, "letter", frame.letter());
        values.put("contact", frame.contact());
        QuestionFields.put(values, hearing.questions());
        values.put(InvitedLines.FIELD, InvitedLines.written(hearing.invited()));
        values.putAll(DeadlineField.values(hearing.deadline()));
        var departure = hearing.departure();
        values.put(GROUND, departure == null ? "" : departure.ground());
        if (departure != null) {
            Form.put(values, "reason", departure.reason());
        }
        Form.put(values, "source", frame.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "hearing.title", 1),
                form.select(TYPE, "hearing.type", types(form)),
                form.select(ABOUT, "hearing.about", things.choices(form, ABOUT)),
                form.line("archiveNumber", "hearing.archiveNumber"),
                form.demandedLine("owner", "hearing.owner"),
                form.demandedTexts("scope", "hearing.scope", 4),
                form.texts("outside", "hearing.outside", 3),
                form.texts("letter", "hearing.letter", 6),
                form.line("contact", "hearing.contact"),
                form.group("hearing.questions", questions.parts(form, form.value(ABOUT))),
                form.area(InvitedLines.FIELD, "hearing.invited", 6),
                DeadlineField.part(form),
                form.group(
                        "hearing.departure",
                        List.of(
                                form.select(GROUND, "hearing.departure.ground", grounds(form)),
                                form.texts("reason", "hearing.departure.reason", 3))),
                form.sourceOf("source"));
    }

    private static List<Choice> types(Form form) {
        return Arrays.stream(HearingType.values())
                .map(one -> form.choice(TYPE, one.code(), form.words().of("hearing.type." + one.code())))
                .toList();
    }

    private HearingRule rule() {
        return rules.on(gate.today());
    }

    private List<Choice> grounds(Form form) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(GROUND, "", form.words().of("hearing.departure.none")));
        for (var ground : rule().grounds()) {
            choices.add(form.choice(
                    GROUND, ground.code(), form.reading().text(ground.word()).text()));
        }
        return choices;
    }

    @Override
    public Hearing read(Hearing hearing, Form form) {
        var title = form.demandedText("title");
        var type = Options.of(form, TYPE, HearingType.values(), HearingType::code, HearingType.GENERAL);
        var about = Options.refOrNone(form, ABOUT, things.choices(form, ABOUT));
        if (about == null) {
            form.wrong(ABOUT, "hearing.wrong.about");
        }
        var frame = new HearingFrame(
                form.demanded("owner"),
                form.demandedText("scope"),
                form.text("outside"),
                form.text("letter"),
                form.value("contact"),
                form.source("source"));
        return hearing.written(
                title,
                type,
                Objects.requireNonNullElse(about, hearing.about()),
                form.value("archiveNumber"),
                frame,
                questions.read(hearing, form, form.value(ABOUT)),
                invited.read(form),
                rule().code(),
                departure(form),
                DeadlineField.read(form, hearing.deadline()));
    }

    /** A ground without a reason in writing is none. */
    private @Nullable Departure departure(Form form) {
        var ground = form.value(GROUND);
        var reason = form.text("reason");
        if (ground.isEmpty()) {
            if (!reason.isEmpty()) {
                form.wrong(GROUND, "hearing.wrong.ground");
            }
            return null;
        }
        if (rule().ground(ground).isEmpty()) {
            form.wrong(GROUND, "form.wrong.choice");
        }
        form.demandedText("reason");
        return new Departure(ground, reason);
    }
}
