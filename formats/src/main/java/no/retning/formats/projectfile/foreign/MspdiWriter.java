package no.retning.formats.projectfile.foreign;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.retning.formats.projectfile.Activity;
import no.retning.formats.projectfile.Demand;
import no.retning.formats.projectfile.Group;
import no.retning.formats.projectfile.Link;
import no.retning.formats.projectfile.Moment;
import no.retning.formats.projectfile.ProjectFile;
import no.retning.formats.projectfile.Resource;
import no.retning.formats.projectfile.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.mpxj.Availability;
import org.mpxj.CostRateTableEntry;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectProperties;
import org.mpxj.Rate;
import org.mpxj.Relation;
import org.mpxj.RelationType;
import org.mpxj.ResourceAssignment;
import org.mpxj.ResourceType;
import org.mpxj.Task;
import org.mpxj.TimeUnit;
import org.mpxj.common.LocalDateTimeHelper;
import org.mpxj.mspdi.MSPDIWriter;

/** Writes a plan as MSPDI, the XML of Microsoft Project. */
public final class MspdiWriter {
    private static final double PERCENT = 100;
    private static final int MINUTES_PER_HOUR = 60;
    private static final int DAYS_PER_WEEK = 5;
    private static final int DAYS_PER_MONTH = 20;

    private final ProjectFile plan;
    private final org.mpxj.ProjectFile written = new org.mpxj.ProjectFile();
    private final Remarks remarks = new Remarks();
    private final Units units;
    private final Map<String, ProjectCalendar> calendars = new HashMap<>();
    private final Map<String, org.mpxj.Resource> resources = new HashMap<>();
    private final Map<String, Task> groups = new HashMap<>();
    private final Map<String, Task> tasks = new HashMap<>();

    private MspdiWriter(ProjectFile plan) {
        this.plan = plan;
        this.units = new Units(plan);
    }

    /**
     * Writes without closing the output. A period of an abstract plan is written as a day.
     *
     * @return what MSPDI cannot hold and was left out
     */
    public static List<String> write(ProjectFile plan, OutputStream out) {
        return new MspdiWriter(plan).write(out);
    }

    private List<String> write(OutputStream out) {
        sayWhatIsLost();
        properties();
        plan.calendars().forEach(this::calendar);
        if (plan.calendar() != null) {
            written.setDefaultCalendar(calendars.get(plan.calendar()));
        } else if (plan.calendars().isEmpty()) {
            written.setDefaultCalendar(written.addDefaultBaseCalendar());
        }
        plan.resources().forEach(this::resource);
        plan.groups().forEach(this::group);
        var taskWriter = new TaskWriter(written, plan, units, calendars, remarks);
        for (Activity activity : plan.activities()) {
            Task parent = activity.group() == null ? null : groups.get(activity.group());
            Task task = parent == null ? written.addTask() : parent.addTask();
            taskWriter.fill(task, activity);
            tasks.put(activity.id(), task);
            activity.demands().forEach(demand -> demand(task, demand));
        }
        plan.links().forEach(this::link);
        try {
            var writer = new MSPDIWriter();
            writer.setWriteTimephasedData(false);
            writer.write(written, out);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return remarks.all();
    }

    private void sayWhatIsLost() {
        say(!plan.correlations().isEmpty(), "correlations were left out");
        say(!plan.risks().isEmpty(), "risk events were left out");
        say(!plan.branches().isEmpty(), "branches were left out");
        say(
                plan.calendars().stream().anyMatch(calendar -> calendar.holidays() != null),
                "public holidays were left out; only days that a calendar names were written");
    }

    private void say(boolean isSo, String what) {
        if (isSo) {
            remarks.add(what);
        }
    }

    private void properties() {
        ProjectProperties properties = written.getProjectProperties();
        int day = Math.max(1, (int) Math.round(plan.hoursPerDay() * MINUTES_PER_HOUR));
        properties.setProjectTitle(plan.name());
        properties.setMinutesPerDay(day);
        properties.setMinutesPerWeek(DAYS_PER_WEEK * day);
        properties.setDaysPerMonth(DAYS_PER_MONTH);
        if (plan.start() != null) {
            properties.setStartDate(plan.start());
        }
        switch (plan.dataDate()) {
            case Moment.OnDate at -> properties.setStatusDate(at.date());
            case Moment.After after -> remarks.add("a data date that is no date was left out");
            case null -> {}
        }
    }

    private void calendar(WorkCalendar calendar) {
        ProjectCalendar into = written.addCalendar();
        into.setName(calendar.name());
        CalendarWriter.fill(into, calendar);
        calendars.put(calendar.id(), into);
    }

    private void resource(Resource resource) {
        if (resource.consumable()) {
            remarks.add("a consumable resource was left out");
            return;
        }
        org.mpxj.Resource into = written.addResource();
        into.setName(resource.name());
        into.setType(ResourceType.WORK);
        into.getAvailability()
                .add(new Availability(
                        LocalDateTimeHelper.START_DATE_NA,
                        LocalDateTimeHelper.END_DATE_NA,
                        resource.capacity() * PERCENT));
        into.getCostRateTable(0)
                .add(new CostRateTableEntry(
                        LocalDateTimeHelper.START_DATE_NA,
                        LocalDateTimeHelper.END_DATE_NA,
                        0,
                        new Rate(units.perHour(resource.costPerUnit()), TimeUnit.HOURS)));
        resources.put(resource.id(), into);
    }

    private void group(Group group) {
        if (groups.containsKey(group.id())) {
            return;
        }
        Task parent = parent(group);
        Task task = parent == null ? written.addTask() : parent.addTask();
        task.setName(group.name());
        groups.put(group.id(), task);
    }

    /** The parent is written first, wherever it stands in the list. */
    private @Nullable Task parent(Group group) {
        if (group.parent() == null) {
            return null;
        }
        plan.groups().stream()
                .filter(other -> other.id().equals(group.parent()))
                .forEach(this::group);
        return groups.get(group.parent());
    }

    private void demand(Task task, Demand demand) {
        org.mpxj.Resource resource = resources.get(demand.resource());
        if (resource != null) {
            ResourceAssignment assignment = task.addResourceAssignment(resource);
            assignment.setUnits(demand.amount() * PERCENT);
        }
    }

    private void link(Link link) {
        Task successor = tasks.get(link.to());
        Task predecessor = tasks.get(link.from());
        if (successor != null && predecessor != null) {
            successor.addPredecessor(new Relation.Builder()
                    .predecessorTask(predecessor)
                    .type(type(link.type()))
                    .lag(units.duration(link.lag(), link.elapsed())));
        }
    }

    private static RelationType type(Link.Type type) {
        return switch (type) {
            case FS -> RelationType.FINISH_START;
            case SS -> RelationType.START_START;
            case FF -> RelationType.FINISH_FINISH;
            case SF -> RelationType.START_FINISH;
        };
    }
}
