package no.retning.governance.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.governance.Bodies;
import no.retning.governance.Body;
import no.retning.governance.Giver;
import no.retning.governance.GiverKind;
import no.retning.governance.Input;
import no.retning.governance.Phrases;
import no.retning.governance.Sender;
import no.retning.governance.Topic;
import no.retning.page.Choice;
import no.retning.record.LocalisedText;
import no.retning.record.Personal;
import no.retning.register.Organisation;
import no.retning.register.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of an input as the secretariat registers it: who said it, what, when. */
@Component
final class InputSheet implements Sheet<Input> {
    private final Bodies bodies;
    private final Organisations organisations;
    private final Phrases phrases;

    InputSheet(Bodies bodies, Organisations organisations, Phrases phrases) {
        this.bodies = bodies;
        this.organisations = organisations;
        this.phrases = phrases;
    }

    @Override
    public Map<String, String> values(Input input) {
        var values = new TreeMap<String, String>();
        values.put("about", input.about().kind());
        values.put("body", input.body().toString());
        Form.put(values, "text", input.text());
        values.put("kind", input.giver().kind().code());
        values.put("giverBody", Objects.toString(input.giver().body(), ""));
        values.put("organisation", Objects.toString(input.giver().organisation(), ""));
        Form.put(values, "giverName", input.giver().name());
        values.put("sender", input.sender().name().value());
        values.put("givenOn", input.givenOn().toString());
        values.put("open", input.open() ? "true" : "");
        Form.put(values, "source", input.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        var parts = new ArrayList<Part>();
        if (form.value("about").equals(Topic.KIND)) {
            parts.add(form.select("body", "meeting.body", BodyChoices.of(form, bodies.all())));
        }
        parts.add(form.demandedTexts("text", "input.text", 8));
        parts.add(form.select(
                "kind",
                "input.giver",
                Arrays.stream(GiverKind.values())
                        .map(kind ->
                                form.choice("kind", kind.code(), form.words().of("input.from." + kind.code())))
                        .toList()));
        parts.add(form.select("giverBody", "input.giverBody", bodyChoices(form)));
        parts.add(form.select("organisation", "input.organisation", organisationChoices(form, organisations.all())));
        parts.add(form.texts("giverName", "input.giverName", 1));
        parts.add(form.line("sender", "input.sender"));
        parts.add(form.demandedDate("givenOn", "input.givenOn"));
        parts.add(form.tick("open", "input.open"));
        parts.add(form.sourceOf("source"));
        return parts;
    }

    private List<Choice> bodyChoices(Form form) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice("giverBody", "", form.words().of("input.none")));
        bodies.all()
                .forEach(body -> choices.add(form.choice(
                        "giverBody",
                        body.header().id().toString(),
                        form.reading().text(body.title()).text())));
        return choices;
    }

    static List<Choice> organisationChoices(Form form, List<Organisation> all) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice("organisation", "", form.words().of("input.none")));
        all.forEach(organisation -> choices.add(form.choice(
                "organisation",
                organisation.header().id().toString(),
                form.reading().text(organisation.title()).text())));
        return choices;
    }

    @Override
    public Input read(Input input, Form form) {
        form.values().put("about", input.about().kind());
        var body = input.body();
        if (input.about().kind().equals(Topic.KIND)) {
            var chosen = form.uuid("body");
            if (chosen == null) {
                form.wrong("body", "form.wrong.choice");
            } else {
                body = chosen;
            }
        }
        var text = form.demandedText("text");
        var giver = giver(form);
        var day = form.demandedDay("givenOn");
        if (!form.isRight()) {
            return input;
        }
        return new Input(
                input.header(),
                input.about(),
                body,
                phrases.inputTitle(giver),
                text,
                giver,
                new Sender(input.sender().account(), new Personal(form.value("sender"))),
                day,
                input.answer(),
                form.isTicked("open"),
                form.source("source"));
    }

    private Giver giver(Form form) {
        var kind = kind(form);
        var body = kind == GiverKind.BODY ? body(form) : null;
        var organisation = organisation(form);
        var name = form.text("giverName");
        if (name.isEmpty() && body != null) {
            name = Phrases.called(body);
        }
        if (name.isEmpty() && organisation != null) {
            name = organisation.title();
        }
        return new Giver(kind, body == null ? null : body.header().id(), id(organisation), name);
    }

    private static @Nullable UUID id(@Nullable Organisation organisation) {
        return organisation == null ? null : organisation.header().id();
    }

    private static GiverKind kind(Form form) {
        try {
            return GiverKind.of(form.value("kind"));
        } catch (IllegalArgumentException unknown) {
            form.wrong("kind", "form.wrong.choice");
            return GiverKind.OTHER;
        }
    }

    private @Nullable Body body(Form form) {
        var chosen = form.uuid("giverBody");
        var body = bodies.all().stream()
                .filter(one -> one.header().id().equals(chosen))
                .findFirst();
        if (body.isEmpty()) {
            form.wrong("giverBody", "form.wrong.choice");
        }
        return body.orElse(null);
    }

    private @Nullable Organisation organisation(Form form) {
        var chosen = form.uuid("organisation");
        if (chosen == null) {
            return null;
        }
        var organisation = organisations.all().stream()
                .filter(one -> one.header().id().equals(chosen))
                .findFirst();
        if (organisation.isEmpty()) {
            form.wrong("organisation", "form.wrong.choice");
        }
        return organisation.orElse(null);
    }

    /** The form by which a member says something themselves. */
    static final class Own implements Sheet<Input> {
        @Override
        public Map<String, String> values(Input input) {
            var values = new TreeMap<String, String>();
            Form.put(values, "text", input.text());
            return values;
        }

        @Override
        public List<Part> parts(Form form) {
            return List.of(form.demandedTexts("text", "input.own.text", 8));
        }

        @Override
        public Input read(Input input, Form form) {
            LocalisedText text = form.demandedText("text");
            return new Input(
                    input.header(),
                    input.about(),
                    input.body(),
                    input.title(),
                    text,
                    input.giver(),
                    input.sender(),
                    input.givenOn(),
                    input.answer(),
                    input.open(),
                    input.source());
        }
    }
}
