package no.retning.formats.projectfile.foreign;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.retning.formats.projectfile.Activity;
import no.retning.formats.projectfile.Group;
import no.retning.formats.projectfile.InvalidProjectFile;
import no.retning.formats.projectfile.Moment;
import no.retning.formats.projectfile.ProjectFile;
import no.retning.formats.projectfile.ProjectFile.Unit;
import no.retning.formats.projectfile.ProjectFormat;
import no.retning.formats.projectfile.Resource;
import no.retning.formats.projectfile.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.mpxj.ActivityType;
import org.mpxj.ProjectCalendar;
import org.mpxj.ProjectProperties;
import org.mpxj.ResourceType;
import org.mpxj.Task;

/** Makes a plan of ours from one of MPXJ's. */
final class PlanReader {
    private static final double MINUTES_PER_HOUR = 60;
    private static final double PERCENT = 100;
    private static final Set<ActivityType> SPANS =
            Set.of(ActivityType.LEVEL_OF_EFFORT, ActivityType.HAMMOCK, ActivityType.WBS_SUMMARY);

    private final org.mpxj.ProjectFile plan;
    private final ProjectFormat format;
    private final Summaries summaries;
    private final Remarks remarks = new Remarks();
    private final Amounts amounts;
    private final UncertainFields fields;
    private final Map<Task, String> ids = new LinkedHashMap<>();
    private final Map<ProjectCalendar, String> calendars = new LinkedHashMap<>();
    private final Map<org.mpxj.Resource, String> resources = new LinkedHashMap<>();

    PlanReader(org.mpxj.ProjectFile plan, ProjectFormat format) {
        this.plan = plan;
        this.format = format;
        this.summaries = new Summaries(format);
        this.amounts = new Amounts(plan.getProjectProperties());
        this.fields = new UncertainFields(plan, amounts);
    }

    ProjectFile read() {
        ProjectProperties properties = plan.getProjectProperties();
        plan.getIgnoredErrors().forEach(ignored -> remarks.add("something that could not be read was left out"));
        nameActivities();
        nameResources();
        var taskReader = new TaskReader(format, amounts, fields, calendars, resources, remarks);
        var activities = new ArrayList<Activity>();
        ids.forEach((task, id) -> activities.add(taskReader.read(task, id)));
        String calendar = plan.getDefaultCalendar() == null
                ? null
                : calendars.computeIfAbsent(plan.getDefaultCalendar(), any -> "c" + (calendars.size() + 1));
        LocalDateTime start = start(properties);
        LocalDateTime status = properties.getStatusDate();
        Integer minutesPerDay = properties.getMinutesPerDay();
        return new ProjectFile(
                Objects.requireNonNullElse(title(properties), ""),
                Unit.MINUTE,
                minutesPerDay == null || minutesPerDay <= 0 ? 8 : minutesPerDay / MINUTES_PER_HOUR,
                start,
                status == null ? null : new Moment.OnDate(status),
                calendar,
                workCalendars(),
                workResources(),
                groups(),
                activities,
                new LinkReader(ids, amounts, remarks).read(plan.getTasks()),
                List.of(),
                List.of(),
                List.of(),
                remarks.all());
    }

    /** Where the project starts, else its first task, else where it is planned to, else the day that its progress is told up to. */
    private @Nullable LocalDateTime start(ProjectProperties properties) {
        return Stream.of(
                        Optional.ofNullable(properties.getStartDate()),
                        Optional.ofNullable(plan.getEarliestStartDate()),
                        Optional.ofNullable(properties.getPlannedStart()),
                        Optional.ofNullable(properties.getStatusDate()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String title(ProjectProperties properties) {
        return properties.getProjectTitle() == null ? properties.getName() : properties.getProjectTitle();
    }

    private void nameActivities() {
        var taken = new HashSet<String>();
        for (Task task : plan.getTasks()) {
            if (isActivity(task)) {
                String given = fields.id(task).orElse(task.getActivityID());
                String id = given == null || given.isBlank() || !taken.add(given) ? "uid" + task.getUniqueID() : given;
                taken.add(id);
                ids.put(task, id);
            }
        }
        if (ids.size() > ProjectFile.MOST_ACTIVITIES) {
            throw new InvalidProjectFile("more than " + ProjectFile.MOST_ACTIVITIES + " activities");
        }
    }

    private boolean isActivity(Task task) {
        if (task.getNull() || task.hasChildTasks() || summaries.isRoot(task)) {
            return false;
        }
        if (!task.getActive()) {
            remarks.add("an inactive task was left out");
            return false;
        }
        if (task.getExternalTask()) {
            remarks.add("a task of another file was left out");
            return false;
        }
        if (task.getActivityType() != null && SPANS.contains(task.getActivityType())) {
            remarks.add("an activity that only spans others was left out");
            return false;
        }
        return !task.getSummary();
    }

    private void nameResources() {
        for (org.mpxj.Resource resource : plan.getResources()) {
            if (resource.getType() == ResourceType.WORK
                    && !resource.getTaskAssignments().isEmpty()) {
                resources.put(resource, "r" + resource.getUniqueID());
            }
        }
    }

    private List<Resource> workResources() {
        return resources.entrySet().stream()
                .map(entry -> {
                    Number units = entry.getKey().getMaxUnits();
                    String name = entry.getKey().getName();
                    return new Resource(
                            entry.getValue(),
                            name == null ? entry.getValue() : name,
                            units == null ? 1 : units.doubleValue() / PERCENT,
                            false,
                            amounts.perMinute(entry.getKey().getStandardRate()));
                })
                .toList();
    }

    private List<WorkCalendar> workCalendars() {
        return calendars.entrySet().stream()
                .map(entry -> CalendarReader.read(entry.getValue(), entry.getKey()))
                .toList();
    }

    private List<Group> groups() {
        var groups = new ArrayList<Group>();
        for (Task task : plan.getTasks()) {
            if (task.hasChildTasks() && !summaries.isRoot(task)) {
                String id = summaries.id(task);
                groups.add(new Group(id, Objects.requireNonNullElse(task.getName(), id), summaries.parent(task)));
            }
        }
        return groups;
    }
}
