package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.edition.NamedFile;
import no.retning.file.Receipt;
import no.retning.file.Uploads;
import no.retning.form.FileField;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.hearing.AnswerContact;
import no.retning.hearing.AnswerContent;
import no.retning.hearing.AnswerPoint;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingStance;
import no.retning.hearing.OnBehalfOf;
import no.retning.hearing.SendAnswer.Words;
import no.retning.page.Choice;
import no.retning.record.LocalisedText;
import no.retning.record.Personal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fields of an answer: who answers, what they say to the whole and to each place, and what they send with it. */
@Component
final class AnswerFields {
    static final String EMAIL = "email";
    static final String LANGUAGE = "language";
    private static final String AS = "as";
    private static final String PERSON = "person";
    private static final String ORGANISATION = "organisation";
    private static final String CONTACT = "contactName";
    private static final String NOTHING = "none";
    private static final String WHOLE = "whole";
    private static final String STANCE = ".stance";
    private static final String TEXT = ".text";
    private static final String FILE = "file.";
    private static final String REMOVE = ".remove";
    private static final int FILES = 5;
    private static final int LONGEST = 50_000;
    private static final Set<String> NOT_KEPT = Set.of("_csrf", "do", "saves");

    private final RespondentLines respondents;
    private final HeardText heard;
    private final Uploads uploads;

    AnswerFields(RespondentLines respondents, HeardText heard, Uploads uploads) {
        this.respondents = respondents;
        this.heard = heard;
        this.uploads = uploads;
    }

    // to show

    List<Part> who(Form form) {
        return List.of(
                form.select(
                        AS,
                        "hearing.as",
                        List.of(
                                form.choice(AS, "", form.words().of("hearing.as.choose")),
                                form.choice(AS, ORGANISATION, form.words().of("hearing.as.organisation")),
                                form.choice(AS, PERSON, form.words().of("hearing.as.person")))),
                form.area(RespondentLines.FIELD, "hearing.as.organisations", 3),
                form.line(PERSON, "hearing.as.name"),
                form.line(CONTACT, "hearing.contactName"),
                new Part.Line(form.field(EMAIL, "hearing.email"), "email"));
    }

    static List<Part> whole(Form form) {
        var parts = new ArrayList<>(point(form, WHOLE));
        parts.add(form.tick(NOTHING, "hearing.noRemarks"));
        return parts;
    }

    static List<Part> point(Form form, @Nullable UUID place) {
        return point(form, name(place));
    }

    private static List<Part> point(Form form, String name) {
        return List.of(
                form.select(name + STANCE, "hearing.stance", stances(form, name + STANCE)),
                form.area(name + TEXT, "hearing.said", 5));
    }

    private static String name(@Nullable UUID place) {
        return place == null ? WHOLE : "p." + place;
    }

    private static List<Choice> stances(Form form, String field) {
        var choices = new ArrayList<Choice>();
        choices.add(form.choice(field, "", form.words().of("hearing.stance.none")));
        for (var stance : HearingStance.values()) {
            choices.add(form.choice(field, stance.code(), form.words().of("hearing.stance." + stance.code())));
        }
        return choices;
    }

    /** Whether something was typed to a place, so that it is shown open. */
    static boolean isAnswered(Form form, UUID place) {
        return !form.value(name(place) + STANCE).isEmpty()
                || !form.value(name(place) + TEXT).isEmpty();
    }

    List<Part> files(Form form) {
        var parts = new ArrayList<Part>();
        boolean room = true;
        for (int at = 0; at < FILES && room; at++) {
            parts.add(file(at).part(form, "hearing.file"));
            room = !form.value(FILE + at).isEmpty();
            if (room) {
                parts.add(form.tick(FILE + at + REMOVE, "hearing.file.remove"));
            }
        }
        return parts;
    }

    private FileField file(int at) {
        return new FileField(uploads, Actor.PUBLIC, FILE + at);
    }

    // what was meant

    /** Takes in the files that came with a form, and drops those that are to go; notes what the gate refuses. */
    void takeFiles(Form form) {
        for (int at = 0; at < FILES; at++) {
            file(at).read(form);
            if (form.isTicked(FILE + at + REMOVE)) {
                form.values().remove(FILE + at);
            }
            form.values().remove(FILE + at + REMOVE);
        }
        closeGaps(form.values());
    }

    private static void closeGaps(Map<String, String> values) {
        var kept = new ArrayList<String>();
        for (int at = 0; at < FILES; at++) {
            var receipt = values.remove(FILE + at);
            if (receipt != null && !receipt.isBlank()) {
                kept.add(receipt);
            }
        }
        for (int at = 0; at < kept.size(); at++) {
            values.put(FILE + at, kept.get(at));
        }
    }

    /** What is kept of what was typed: all that has something in it, whether it can be sent or not. */
    static Map<String, String> kept(Form form) {
        var kept = new TreeMap<String, String>();
        form.values().forEach((name, value) -> {
            if (!NOT_KEPT.contains(name) && !value.isBlank() && name.length() <= 100) {
                kept.put(name, value);
            }
        });
        kept.putIfAbsent(LANGUAGE, form.reading().language().tag());
        return kept;
    }

    /** What would be sent; notes what must be put right first. */
    Words read(Hearing hearing, Form form) {
        boolean person = form.value(AS).equals(PERSON);
        boolean organisation = form.value(AS).equals(ORGANISATION);
        if (!person && !organisation) {
            form.wrong(AS, "hearing.wrong.as");
        }
        // Who has not said for whom they answer is not asked for organisations as well.
        var organisations = organisation ? respondents.read(form) : List.<OnBehalfOf>of();
        if (!form.value(EMAIL).isEmpty() && !isAddress(form.value(EMAIL))) {
            form.wrong(EMAIL, "hearing.wrong.email");
        }
        var points = points(hearing, form);
        var files = named(form);
        boolean nothing = form.isTicked(NOTHING);
        if (nothing && !(points.isEmpty() && files.isEmpty())) {
            form.wrong(NOTHING, "hearing.wrong.bothNoneAndSome");
        }
        if (!nothing && points.isEmpty() && files.isEmpty()) {
            form.wrong(WHOLE + TEXT, "hearing.wrong.nothing");
        }
        var contact = new AnswerContact(
                person ? new Personal(form.demanded(PERSON)) : Personal.NONE,
                new Personal(form.value(CONTACT)),
                new Personal(form.value(EMAIL)));
        var content = new AnswerContent(organisations, nothing, points, files, form.value(LANGUAGE));
        return new Words(title(form, organisations), content, contact);
    }

    static boolean isAddress(String typed) {
        return typed.matches("[^\\s@<>\",;]+@[^\\s@<>\",;]+\\.[^\\s@<>\",;]+") && typed.length() <= 254;
    }

    /** Never the name of a person. */
    private static LocalisedText title(Form form, List<OnBehalfOf> organisations) {
        var texts = new TreeMap<String, String>();
        var names =
                String.join(", ", organisations.stream().map(OnBehalfOf::name).toList());
        form.reading()
                .languages()
                .all()
                .forEach(language ->
                        texts.put(language.tag(), names.isEmpty() ? form.words().of("hearing.privatePerson") : names));
        return LocalisedText.of(texts);
    }

    private List<AnswerPoint> points(Hearing hearing, Form form) {
        var points = new ArrayList<AnswerPoint>();
        add(points, form, null);
        hearing.questions().forEach(question -> add(points, form, question.id()));
        for (var piece : heard.of(hearing)) {
            if (piece.place() != null) {
                add(points, form, piece.place());
            }
        }
        return points;
    }

    private static void add(List<AnswerPoint> points, Form form, @Nullable UUID place) {
        var name = name(place);
        var text = form.value(name + TEXT);
        if (text.length() > LONGEST) {
            form.wrong(name + TEXT, "form.wrong.long", LONGEST);
        }
        var stance = HearingStance.find(form.value(name + STANCE)).orElse(null);
        if (stance != null || !text.isEmpty()) {
            points.add(new AnswerPoint(place, stance, text));
        }
    }

    private List<NamedFile> named(Form form) {
        var files = new ArrayList<NamedFile>();
        for (int at = 0; at < FILES; at++) {
            file(at).read(form).map(AnswerFields::named).ifPresent(files::add);
        }
        return files;
    }

    private static NamedFile named(Receipt receipt) {
        var file = receipt.file();
        return new NamedFile(file.sha256(), receipt.name().text(), file.type().mediaType(), file.size());
    }
}
