package no.retning.formats.projectfile;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How each part of a plan is read from our JSON. */
final class JsonParts {
    private static final Map<String, DayOfWeek> DAYS =
            words(DayOfWeek.values(), day -> day.name().toLowerCase(Locale.ROOT));
    private static final Map<String, Constraint.Kind> KINDS = words(Constraint.Kind.values(), Constraint.Kind::word);
    private static final Map<String, Link.Type> TYPES = words(Link.Type.values(), Link.Type::name);

    private JsonParts() {}

    private static <E> Map<String, E> words(E[] all, Function<E, String> word) {
        return Arrays.stream(all).collect(Collectors.toMap(word, one -> one));
    }

    static Moment moment(Field field) {
        return field.json().isNumber() ? new Moment.After(field.number()) : new Moment.OnDate(field.dateTime());
    }

    static WorkCalendar calendar(Field field) {
        field.only(Set.of("id", "name", "holidays", "week", "exceptions"));
        var week = new EnumMap<DayOfWeek, List<Shift>>(DayOfWeek.class);
        if (field.has("week")) {
            Field days = field.at("week").only(DAYS.keySet());
            DAYS.forEach((name, day) -> week.put(day, days.list(name, JsonParts::shift)));
        }
        String id = field.text("id");
        return new WorkCalendar(
                id,
                field.text("name", id),
                field.optional("holidays", Field::text),
                week,
                field.list("exceptions", JsonParts::exception));
    }

    private static Shift shift(Field field) {
        return Shift.of(field.text());
    }

    private static WorkCalendar.Exception exception(Field field) {
        field.only(Set.of("from", "until", "shifts"));
        return new WorkCalendar.Exception(
                field.at("from").date(),
                field.at(field.has("until") ? "until" : "from").date(),
                field.list("shifts", JsonParts::shift));
    }

    static Resource resource(Field field) {
        field.only(Set.of("id", "name", "capacity", "consumable", "costPerUnit"));
        String id = field.text("id");
        return new Resource(
                id,
                field.text("name", id),
                field.number("capacity"),
                field.flag("consumable"),
                field.number("costPerUnit", 0));
    }

    static Group group(Field field) {
        field.only(Set.of("id", "name", "parent"));
        String id = field.text("id");
        return new Group(id, field.text("name", id), field.optional("parent", Field::text));
    }

    static Activity activity(Field field) {
        field.only(Set.of(
                "id",
                "name",
                "group",
                "duration",
                "elapsed",
                "milestone",
                "calendar",
                "constraints",
                "progress",
                "demands",
                "cost",
                "costPerUnit"));
        String id = field.text("id");
        Estimate duration = field.at("duration").read(JsonEstimates::read);
        return new Activity(
                id,
                field.text("name", id),
                field.optional("group", Field::text),
                duration,
                field.flag("elapsed"),
                field.has("milestone") ? field.flag("milestone") : duration.equals(new Estimate.Fixed(0)),
                field.optional("calendar", Field::text),
                field.list("constraints", JsonParts::constraint),
                field.optional("progress", JsonParts::progress),
                field.list("demands", JsonParts::demand),
                field.optional("cost", JsonEstimates::read),
                field.number("costPerUnit", 0));
    }

    private static Constraint constraint(Field field) {
        field.only(Set.of("kind", "at"));
        return new Constraint(field.at("kind").one(KINDS), field.optional("at", JsonParts::moment));
    }

    private static Progress progress(Field field) {
        field.only(Set.of("actualStart", "actualFinish", "remaining"));
        return new Progress(
                field.optional("actualStart", JsonParts::moment),
                field.optional("actualFinish", JsonParts::moment),
                field.optional("remaining", JsonEstimates::read));
    }

    private static Demand demand(Field field) {
        field.only(Set.of("resource", "amount"));
        return new Demand(field.text("resource"), field.number("amount", 1));
    }

    static Link link(Field field) {
        field.only(Set.of("from", "to", "type", "lag", "elapsed"));
        return new Link(
                field.text("from"),
                field.text("to"),
                field.has("type") ? field.at("type").one(TYPES) : Link.Type.FS,
                field.number("lag", 0),
                field.flag("elapsed"));
    }

    static CorrelationGroup correlation(Field field) {
        field.only(Set.of("id", "coefficient", "activities"));
        return new CorrelationGroup(
                field.text("id"),
                field.number("coefficient"),
                field.at("activities").all(Field::text));
    }

    static RiskEvent risk(Field field) {
        field.only(Set.of("id", "name", "probability", "impacts"));
        String id = field.text("id");
        return new RiskEvent(
                id,
                field.text("name", id),
                field.number("probability"),
                field.at("impacts").all(JsonParts::impact));
    }

    private static RiskEvent.Impact impact(Field field) {
        field.only(Set.of("activity", "add", "multiply", "cost"));
        if (field.has("add") == field.has("multiply")) {
            throw field.wrong("must have either \"add\" or \"multiply\"");
        }
        boolean adds = field.has("add");
        return new RiskEvent.Impact(
                field.text("activity"),
                adds ? RiskEvent.Change.ADD : RiskEvent.Change.MULTIPLY,
                field.at(adds ? "add" : "multiply").read(JsonEstimates::read),
                field.optional("cost", JsonEstimates::read));
    }

    static Branch branch(Field field) {
        field.only(Set.of("id", "name", "arms"));
        String id = field.text("id");
        return new Branch(id, field.text("name", id), field.at("arms").all(JsonParts::arm));
    }

    private static Branch.Arm arm(Field field) {
        field.only(Set.of("probability", "activities"));
        return new Branch.Arm(field.number("probability"), field.list("activities", Field::text));
    }
}
