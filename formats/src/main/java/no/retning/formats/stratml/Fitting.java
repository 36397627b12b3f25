package no.retning.formats.stratml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a plan one that a part can hold: what the part has no element for becomes text where it has room for it. */
final class Fitting {
    /** Those that Part 3's schema knows. */
    private static final Set<String> LANGUAGES = Set.of("en", "es", "de", "fr", "it", "ja", "pt", "ru", "zh");

    private static final Role NO_ROLE = new Role("", "", List.of());
    private static final Stakeholder NOBODY = new Stakeholder("", "", null, List.of());
    private static final Organisation NO_ORGANISATION = new Organisation("", "", "", "", List.of());
    private static final Statement NOTHING_SAID = new Statement("", "");
    private static final Value NO_VALUE = new Value("", "");
    private static final Goal NO_GOAL = new Goal("", "", "", "", List.of(), "", List.of());
    private static final Objective NO_OBJECTIVE = new Objective("", "", "", "", List.of(), "", List.of());
    private static final Indicator NO_INDICATOR = new Indicator("", "", "", "", List.of(), List.of(), "", null, null);
    private static final Relationship UNRELATED = new Relationship(null, "", List.of(), "", "");
    private static final Measurement NOT_MEASURED = new Measurement(List.of(), List.of());
    private static final Result NO_RESULT = new Result(null, null, null, "", "", "");

    private final Part part;
    private final List<String> moved = new ArrayList<>();
    private final Set<String> identifiers = new HashSet<>();

    Fitting(Part part) {
        this.part = part;
    }

    /** What has become text, by path. */
    List<String> moved() {
        return moved;
    }

    Plan fit(Plan plan) {
        var notes = new ArrayList<String>();
        notes.add(text(plan.otherInformation()));
        var type = plan.type();
        if (part == Part.ONE && type != PlanType.STRATEGIC_PLAN) {
            note("Type", type.code(), notes);
            type = PlanType.STRATEGIC_PLAN;
        }
        var language = plan.language();
        if (!language.isEmpty() && !(part == Part.THREE && LANGUAGES.contains(language))) {
            note("Language", language, notes);
            language = "";
        }
        var administration = administration(plan.administration(), notes);
        var submitter = submitter(plan.submitter(), notes);
        return new Plan(
                type,
                language,
                text(plan.name()),
                text(plan.description()),
                joined(notes),
                each(plan.organisations(), this::organisation, NO_ORGANISATION::equals),
                statement(plan.vision()),
                statement(plan.mission()),
                each(plan.values(), one -> new Value(text(one.name()), text(one.description())), NO_VALUE::equals),
                each(plan.goals(), this::goal, NO_GOAL::equals),
                administration,
                submitter);
    }

    private void note(String path, String text, List<String> notes) {
        moved.add(path);
        notes.add(path + ": " + text);
    }

    private static String joined(List<String> notes) {
        return String.join(
                "\n\n", notes.stream().filter(note -> !note.isEmpty()).toList());
    }

    /** As a reader takes it: without space around it, and without characters that XML cannot hold. */
    private static String text(String text) {
        var writable = new StringBuilder();
        text.codePoints()
                .map(c -> c == '\t' || c == '\n' || c >= 0x20 && c <= 0xD7FF || c >= 0xE000 && c <= 0xFFFD || c > 0xFFFF
                        ? c
                        : c == '\r' ? '\n' : 0xFFFD)
                .forEach(writable::appendCodePoint);
        return writable.toString().strip();
    }

    private static <T> List<T> each(List<T> all, Function<T, T> fit, Predicate<T> empty) {
        return all.stream().map(fit).filter(empty.negate()).toList();
    }

    private String identifier(String identifier) {
        var plain = text(identifier);
        if (plain.isEmpty()) {
            return "";
        }
        var name = part == Part.THREE ? plain : Identifiers.name(plain);
        var free = name;
        for (int i = 2; !identifiers.add(free); i++) {
            free = name + "-" + i;
        }
        return free;
    }

    private Administration administration(Administration one, List<String> notes) {
        var identifier = one.identifier();
        if (part == Part.ONE && !identifier.isEmpty()) {
            note("AdministrativeInformation/Identifier", identifier, notes);
            identifier = "";
        }
        return new Administration(identifier(identifier), one.start(), one.end(), one.published(), text(one.source()));
    }

    private Contact submitter(Contact one, List<String> notes) {
        var identifier = one.identifier();
        if (part == Part.ONE && !identifier.isEmpty()) {
            note("Submitter/Identifier", identifier, notes);
            identifier = "";
        }
        return new Contact(
                identifier(identifier),
                text(one.givenName()),
                text(one.surname()),
                text(one.phone()),
                text(one.email()));
    }

    private @Nullable Statement statement(@Nullable Statement one) {
        if (one == null) {
            return null;
        }
        var fitted = new Statement(text(one.description()), identifier(one.identifier()));
        return fitted.equals(NOTHING_SAID) ? null : fitted;
    }

    private Organisation organisation(Organisation one) {
        return new Organisation(
                text(one.name()),
                text(one.acronym()),
                identifier(one.identifier()),
                text(one.description()),
                stakeholders(one.stakeholders()));
    }

    private Goal goal(Goal one) {
        return new Goal(
                text(one.name()),
                text(one.description()),
                identifier(one.identifier()),
                text(one.sequence()),
                stakeholders(one.stakeholders()),
                text(one.otherInformation()),
                each(one.objectives(), this::objective, NO_OBJECTIVE::equals));
    }

    private Objective objective(Objective one) {
        var notes = new ArrayList<String>();
        notes.add(text(one.otherInformation()));
        var indicators = each(one.indicators(), this::indicator, NO_INDICATOR::equals);
        if (part == Part.ONE) {
            for (var indicator : indicators) {
                moved.add("PerformanceIndicator " + indicator.identifier());
                notes.add(IndicatorText.of(indicator));
            }
            indicators = List.of();
        }
        return new Objective(
                text(one.name()),
                text(one.description()),
                identifier(one.identifier()),
                text(one.sequence()),
                stakeholders(one.stakeholders()),
                joined(notes),
                indicators);
    }

    private List<Stakeholder> stakeholders(List<Stakeholder> all) {
        return each(
                all,
                one -> {
                    var roles = one.roles().stream()
                            .map(role -> new Role(text(role.name()), text(role.description()), role.parts()))
                            .filter(role -> !role.equals(NO_ROLE))
                            .toList();
                    var notes = new ArrayList<String>();
                    notes.add(text(one.description()));
                    if (part == Part.ONE) {
                        roles.forEach(role -> {
                            moved.add("Stakeholder/Role " + role.name());
                            notes.add(IndicatorText.of(role));
                        });
                        roles = List.of();
                    } else if (part == Part.THREE) {
                        roles = roles.stream().flatMap(Fitting::single).toList();
                    }
                    return new Stakeholder(text(one.name()), joined(notes), one.type(), roles);
                },
                NOBODY::equals);
    }

    /** Part 3 knows only one part to a role. */
    private static Stream<Role> single(Role role) {
        return role.parts().size() < 2
                ? Stream.of(role)
                : role.parts().stream().map(one -> new Role(role.name(), role.description(), List.of(one)));
    }

    private Indicator indicator(Indicator one) {
        return new Indicator(
                text(one.sequence()),
                text(one.dimension()),
                text(one.unit()),
                identifier(one.identifier()),
                each(one.relationships(), this::relationship, UNRELATED::equals),
                each(one.measurements(), Fitting::measurement, NOT_MEASURED::equals),
                text(one.otherInformation()),
                one.stage(),
                one.nature());
    }

    private Relationship relationship(Relationship one) {
        return new Relationship(
                one.type(),
                identifier(one.identifier()),
                one.referents().stream()
                        .map(Fitting::text)
                        .filter(text -> !text.isEmpty())
                        .toList(),
                text(one.name()),
                text(one.description()));
    }

    private static Measurement measurement(Measurement one) {
        return new Measurement(
                each(one.targets(), Fitting::result, NO_RESULT::equals),
                each(one.actuals(), Fitting::result, NO_RESULT::equals));
    }

    private static Result result(Result one) {
        return new Result(
                one.start(),
                one.end(),
                one.units(),
                text(one.descriptor()),
                text(one.judgement()),
                text(one.description()));
    }
}
