package no.retning.formats.projectfile;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import no.retning.formats.projectfile.ProjectFile.Unit;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Writes our JSON: what has its default is left out, so that the same plan gives the same bytes. */
final class JsonWriter {
    private final JsonGenerator json;
    private final JsonValues values;

    JsonWriter(JsonGenerator json) {
        this.json = json;
        this.values = new JsonValues(json);
    }

    void write(ProjectFile plan) {
        json.writeStartObject();
        json.writeStringProperty("format", JsonReader.FORMAT);
        json.writeNumberProperty("version", 1);
        json.writeStringProperty("name", plan.name());
        json.writeStringProperty("unit", word(plan.unit()));
        values.number("hoursPerDay", plan.hoursPerDay());
        values.text("start", plan.start());
        values.moment("dataDate", plan.dataDate());
        values.text("calendar", plan.calendar());
        objects("calendars", plan.calendars(), this::calendar);
        objects("resources", plan.resources(), this::resource);
        objects("groups", plan.groups(), this::group);
        json.writeArrayPropertyStart("activities");
        plan.activities().forEach(one -> object(one, this::activity));
        json.writeEndArray();
        objects("links", plan.links(), this::link);
        objects("correlations", plan.correlations(), this::correlation);
        objects("risks", plan.risks(), this::risk);
        objects("branches", plan.branches(), this::branch);
        values.texts("remarks", plan.remarks());
        json.writeEndObject();
    }

    private void calendar(WorkCalendar calendar) {
        json.writeStringProperty("id", calendar.id());
        json.writeStringProperty("name", calendar.name());
        values.text("holidays", calendar.holidays());
        json.writeObjectPropertyStart("week");
        calendar.week().forEach((day, shifts) -> values.texts(day.name().toLowerCase(Locale.ROOT), shifts));
        json.writeEndObject();
        objects("exceptions", calendar.exceptions(), exception -> {
            values.text("from", exception.from());
            values.text("until", exception.until());
            values.texts("shifts", exception.shifts());
        });
    }

    private void resource(Resource resource) {
        json.writeStringProperty("id", resource.id());
        json.writeStringProperty("name", resource.name());
        values.number("capacity", resource.capacity());
        values.flag("consumable", resource.consumable());
        values.numberUnlessZero("costPerUnit", resource.costPerUnit());
    }

    private void group(Group group) {
        json.writeStringProperty("id", group.id());
        json.writeStringProperty("name", group.name());
        values.text("parent", group.parent());
    }

    private void activity(Activity activity) {
        json.writeStringProperty("id", activity.id());
        json.writeStringProperty("name", activity.name());
        values.text("group", activity.group());
        values.estimate("duration", activity.duration());
        values.flag("elapsed", activity.elapsed());
        json.writeBooleanProperty("milestone", activity.milestone());
        values.text("calendar", activity.calendar());
        objects("constraints", activity.constraints(), constraint -> {
            json.writeStringProperty("kind", constraint.kind().word());
            values.moment("at", constraint.at());
        });
        progress(activity.progress());
        objects("demands", activity.demands(), demand -> {
            json.writeStringProperty("resource", demand.resource());
            values.number("amount", demand.amount());
        });
        values.estimate("cost", activity.cost());
        values.numberUnlessZero("costPerUnit", activity.costPerUnit());
    }

    private void progress(@Nullable Progress progress) {
        if (progress != null) {
            json.writeObjectPropertyStart("progress");
            values.moment("actualStart", progress.actualStart());
            values.moment("actualFinish", progress.actualFinish());
            values.estimate("remaining", progress.remaining());
            json.writeEndObject();
        }
    }

    private void link(Link link) {
        json.writeStringProperty("from", link.from());
        json.writeStringProperty("to", link.to());
        json.writeStringProperty("type", link.type().name());
        values.numberUnlessZero("lag", link.lag());
        values.flag("elapsed", link.elapsed());
    }

    private void correlation(CorrelationGroup group) {
        json.writeStringProperty("id", group.id());
        values.number("coefficient", group.coefficient());
        json.writeArrayPropertyStart("activities");
        group.activities().forEach(json::writeString);
        json.writeEndArray();
    }

    private void risk(RiskEvent risk) {
        json.writeStringProperty("id", risk.id());
        json.writeStringProperty("name", risk.name());
        values.number("probability", risk.probability());
        json.writeArrayPropertyStart("impacts");
        risk.impacts().forEach(one -> object(one, this::impact));
        json.writeEndArray();
    }

    private void impact(RiskEvent.Impact impact) {
        json.writeStringProperty("activity", impact.activity());
        values.estimate(impact.change() == RiskEvent.Change.ADD ? "add" : "multiply", impact.size());
        values.estimate("cost", impact.cost());
    }

    private void branch(Branch branch) {
        json.writeStringProperty("id", branch.id());
        json.writeStringProperty("name", branch.name());
        json.writeArrayPropertyStart("arms");
        branch.arms()
                .forEach(one -> object(one, arm -> {
                    values.number("probability", arm.probability());
                    values.texts("activities", arm.activities());
                }));
        json.writeEndArray();
    }

    private <T> void objects(String name, List<T> all, Consumer<T> content) {
        if (!all.isEmpty()) {
            json.writeArrayPropertyStart(name);
            all.forEach(one -> object(one, content));
            json.writeEndArray();
        }
    }

    private <T> void object(T one, Consumer<T> content) {
        json.writeStartObject();
        content.accept(one);
        json.writeEndObject();
    }

    private static String word(Unit unit) {
        return unit.name().toLowerCase(Locale.ROOT);
    }
}
