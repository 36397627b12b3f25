package no.retning.formats.projectfile;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import no.retning.formats.projectfile.ProjectFile.Unit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads our JSON with one element of a list in memory at a time. */
final class JsonReader {
    static final String FORMAT = "retning-project";
    static final Map<String, Unit> UNITS =
            Map.of("period", Unit.PERIOD, "minute", Unit.MINUTE, "hour", Unit.HOUR, "day", Unit.DAY);

    private final JsonParser parser;
    private final Set<String> seen = new HashSet<>();

    private String name = "";
    private Unit unit = Unit.PERIOD;
    private double hoursPerDay = ProjectFile.WORKING_DAY;
    private @Nullable LocalDateTime start;
    private @Nullable Moment dataDate;
    private @Nullable String calendar;
    private List<WorkCalendar> calendars = List.of();
    private List<Resource> resources = List.of();
    private List<Group> groups = List.of();
    private List<Activity> activities = List.of();
    private List<Link> links = List.of();
    private List<CorrelationGroup> correlations = List.of();
    private List<RiskEvent> risks = List.of();
    private List<Branch> branches = List.of();
    private List<String> remarks = List.of();

    JsonReader(JsonParser parser) {
        this.parser = parser;
    }

    ProjectFile read() {
        if (parser.nextToken() != JsonToken.START_OBJECT) {
            throw new InvalidProjectFile("line 1: a plan must be a JSON object; see the format " + FORMAT);
        }
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_OBJECT; token = parser.nextToken()) {
            String field = parser.currentName();
            parser.nextToken();
            read(field);
            seen.add(field);
        }
        if (parser.nextToken() != null) {
            throw new InvalidProjectFile(line() + ": there is more after the end of the plan");
        }
        if (!seen.contains("activities")) {
            throw new InvalidProjectFile("line 1: the plan lacks \"activities\"");
        }
        return new ProjectFile(
                name,
                unit,
                hoursPerDay,
                start,
                dataDate,
                calendar,
                calendars,
                resources,
                groups,
                activities,
                links,
                correlations,
                risks,
                branches,
                remarks);
    }

    private void read(String field) {
        switch (field) {
            case "format" -> fixed(field, FORMAT);
            case "version" -> fixed(field, "1");
            case "name" -> name = value(field, Field::text);
            case "unit" -> unit = value(field, unit -> unit.one(UNITS));
            case "hoursPerDay" -> hoursPerDay = value(field, Field::number);
            case "start" -> start = valueOrNull(field, Field::dateTime);
            case "dataDate" -> dataDate = valueOrNull(field, JsonParts::moment);
            case "calendar" -> calendar = valueOrNull(field, Field::text);
            case "calendars" -> calendars = list(field, JsonParts::calendar);
            case "resources" -> resources = list(field, JsonParts::resource);
            case "groups" -> groups = list(field, JsonParts::group);
            case "activities" -> activities = list(field, JsonParts::activity);
            case "links" -> links = links(field);
            case "correlations" -> correlations = list(field, JsonParts::correlation);
            case "risks" -> risks = list(field, JsonParts::risk);
            case "branches" -> branches = list(field, JsonParts::branch);
            case "remarks" -> remarks = list(field, Field::text);
            default -> throw new InvalidProjectFile(line() + ": a plan has no field \"" + field + "\"");
        }
    }

    /** Large plans have many links: their ends are the same texts as the ids of the activities that were read before them. */
    private List<Link> links(String field) {
        Map<String, String> ids = HashMap.newHashMap(activities.size());
        activities.forEach(activity -> ids.put(activity.id(), activity.id()));
        return list(field, value -> {
            Link link = JsonParts.link(value);
            return new Link(
                    ids.getOrDefault(link.from(), link.from()),
                    ids.getOrDefault(link.to(), link.to()),
                    link.type(),
                    link.lag(),
                    link.elapsed());
        });
    }

    private void fixed(String field, String expected) {
        String found = value(field, value -> value.json().asString(""));
        if (!found.equals(expected)) {
            throw new InvalidProjectFile(
                    line() + ", " + field + " is \"" + found + "\"; this reader knows " + expected);
        }
    }

    private <T> T value(String field, Function<Field, T> reader) {
        return field(field).read(reader);
    }

    private <T> @Nullable T valueOrNull(String field, Function<Field, T> reader) {
        return parser.currentToken() == JsonToken.VALUE_NULL ? null : value(field, reader);
    }

    private Field field(String where) {
        String at = line() + ", " + where;
        return new Field(ProjectJson.JSON.readTree(parser), at);
    }

    private <T> List<T> list(String field, Function<Field, T> reader) {
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            throw new InvalidProjectFile(line() + ", " + field + " must be a list");
        }
        var all = new ArrayList<T>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            all.add(field(field + "[" + all.size() + "]").read(reader));
            References.most("elements in " + field, all.size(), ProjectFile.MOST_LINKS);
        }
        return all;
    }

    private String line() {
        return "line " + parser.currentTokenLocation().getLineNr();
    }
}
