package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.form.Form;
import no.retning.form.Part;
import no.retning.hearing.AnswerContact;
import no.retning.hearing.AnswerContent;
import no.retning.hearing.AnswerPoint;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingStance;
import no.retning.hearing.OnBehalfOf;
import no.retning.hearing.SendAnswer.Words;
import no.retning.mail.MailAddress;
import no.retning.page.Choice;
import no.retning.record.LocalisedText;
import no.retning.record.Personal;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fields of an answer: who answers, and what they say to the whole and to each place. */
@Component
final class AnswerFields {
    static final String EMAIL = "email";
    static final String LANGUAGE = "language";
    static final String AS = "as";
    static final String PERSON = "person";
    static final String ORGANISATION = "organisation";
    /** The fields that say for whom one answers. */
    static final Set<String> RESPONDENT = Set.of(AS, PERSON, RespondentLines.FIELD);

    private static final String CONTACT = "contactName";
    private static final String NOTHING = "none";
    private static final String WHOLE = "whole";
    private static final String STANCE = ".stance";
    private static final String TEXT = ".text";
    private static final int LONGEST = 50_000;
    private static final int LONGEST_LIST = 20_000;
    private static final int LONGEST_LINE = 254;

    private final RespondentLines respondents;
    private final HeardText heard;
    private final AnswerFiles files;

    AnswerFields(RespondentLines respondents, HeardText heard, AnswerFiles files) {
        this.respondents = respondents;
        this.heard = heard;
        this.files = files;
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

    // what was meant

    /** All that can be typed, by name. */
    private List<String> names(Hearing hearing) {
        var names = new ArrayList<>(List.of(AS, PERSON, RespondentLines.FIELD, CONTACT, EMAIL, NOTHING));
        for (var place : places(hearing)) {
            names.add(name(place) + STANCE);
            names.add(name(place) + TEXT);
        }
        return names;
    }

    /** What one can say something to: the whole, which is null, the questions, and the places of the text. */
    private List<@Nullable UUID> places(Hearing hearing) {
        var places = new ArrayList<@Nullable UUID>();
        places.add(null);
        hearing.questions().forEach(question -> places.add(question.id()));
        heard.of(hearing).stream()
                .map(HeardText.Piece::place)
                .filter(Objects::nonNull)
                .forEach(places::add);
        return places;
    }

    /** Notes what is too long to be kept. */
    void measure(Hearing hearing, Form form) {
        for (var name : names(hearing)) {
            int longest = longest(name);
            if (form.values().getOrDefault(name, "").length() > longest) {
                form.wrong(name, "form.wrong.long", longest);
            }
        }
    }

    private static int longest(String name) {
        return name.endsWith(TEXT) ? LONGEST : name.equals(RespondentLines.FIELD) ? LONGEST_LIST : LONGEST_LINE;
    }

    /** What is kept of what was typed in the fields of the page, whether it can be sent or not. */
    Map<String, String> kept(Hearing hearing, Form form) {
        var kept = new TreeMap<String, String>();
        Stream.concat(names(hearing).stream(), AnswerFiles.names().stream())
                .filter(name -> !form.value(name).isEmpty())
                .forEach(name -> kept.put(name, form.values().getOrDefault(name, "")));
        kept.put(LANGUAGE, form.reading().language().tag());
        return kept;
    }

    /** An answer as it would have been typed; its files are not in it. */
    static Map<String, String> values(Words words) {
        var content = words.content();
        var values = respondent(content, words.contact());
        values.put(CONTACT, words.contact().name().value());
        values.put(EMAIL, words.contact().email().value());
        values.put(LANGUAGE, content.language());
        for (var point : content.points()) {
            var stance = point.stance();
            values.put(name(point.about()) + STANCE, stance == null ? "" : stance.code());
            values.put(name(point.about()) + TEXT, point.text());
        }
        values.values().removeIf(String::isEmpty);
        return values;
    }

    /** For whom it is given, as it would have been typed. */
    static Map<String, String> respondent(AnswerContent content, AnswerContact contact) {
        var values = new TreeMap<String, String>();
        values.put(AS, content.ofPerson() ? PERSON : ORGANISATION);
        values.put(PERSON, contact.person().value());
        values.put(RespondentLines.FIELD, RespondentLines.typed(content.organisations()));
        values.values().removeIf(String::isEmpty);
        return values;
    }

    /** What would be sent; notes what must be put right first. */
    Words read(Hearing hearing, Form form) {
        measure(hearing, form);
        boolean person = form.value(AS).equals(PERSON);
        boolean organisation = form.value(AS).equals(ORGANISATION);
        if (!person && !organisation) {
            form.wrong(AS, "hearing.wrong.as");
        }
        // Who has not said for whom they answer is not asked for organisations as well.
        var organisations = organisation ? respondents.read(form) : List.<OnBehalfOf>of();
        if (!form.value(EMAIL).isEmpty() && !MailAddress.isPossible(form.value(EMAIL))) {
            form.wrong(EMAIL, "hearing.wrong.email");
        }
        var points = points(hearing, form);
        var named = files.named(form);
        boolean nothing = form.isTicked(NOTHING);
        if (nothing && !(points.isEmpty() && named.isEmpty())) {
            form.wrong(NOTHING, "hearing.wrong.bothNoneAndSome");
        }
        if (!nothing && points.isEmpty() && named.isEmpty()) {
            form.wrong(WHOLE + TEXT, "hearing.wrong.nothing");
        }
        var contact = new AnswerContact(
                person ? new Personal(form.demanded(PERSON)) : Personal.NONE,
                new Personal(form.value(CONTACT)),
                new Personal(form.value(EMAIL)));
        var content = new AnswerContent(organisations, nothing, points, named, form.value(LANGUAGE));
        return new Words(title(form, organisations), content, contact);
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
        places(hearing).forEach(place -> add(points, form, place));
        return points;
    }

    private static void add(List<AnswerPoint> points, Form form, @Nullable UUID place) {
        var name = name(place);
        var text = form.value(name + TEXT);
        var stance = HearingStance.find(form.value(name + STANCE)).orElse(null);
        if (stance != null || !text.isEmpty()) {
            points.add(new AnswerPoint(place, stance, text));
        }
    }
}
