package no.retning.uptake.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.command.Headers;
import no.retning.form.Form;
import no.retning.form.Options;
import no.retning.form.Part;
import no.retning.form.Sheet;
import no.retning.page.Choice;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import no.retning.register.Organisations;
import no.retning.roadmap.Activities;
import no.retning.roadmap.Roadmaps;
import no.retning.roadmap.UserGroup;
import no.retning.uptake.Solution;
import no.retning.uptake.Threshold;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of a solution: all but its figures. */
@Component
final class SolutionSheet implements Sheet<Solution> {
    /** Stands where no organisation has been chosen; what holds it is never saved. */
    static final UUID NONE = new UUID(0, 0);

    private static final String GROUP = "group.";
    private static final String ACTIVITY = "activity.";
    private static final int FIRST_YEAR = 1960;
    private static final int LAST_YEAR = 2100;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Organisations organisations;
    private final Roadmaps roadmaps;
    private final Activities activities;
    private final Headers headers;

    SolutionSheet(Organisations organisations, Roadmaps roadmaps, Activities activities, Headers headers) {
        this.organisations = organisations;
        this.roadmaps = roadmaps;
        this.activities = activities;
        this.headers = headers;
    }

    /** One that is not saved yet. */
    static Solution blank(UUID id) {
        return new Solution(
                Header.draft(id, Solution.KIND, "ny", Solution.ACTIVE),
                LocalisedText.NONE,
                LocalisedText.NONE,
                NONE,
                "",
                null,
                List.of(),
                null,
                List.of(),
                List.of(),
                Source.NONE);
    }

    @Override
    public Map<String, String> values(Solution solution) {
        var values = new TreeMap<String, String>();
        Form.put(values, "title", solution.title());
        Form.put(values, "text", solution.text());
        values.put("owner", solution.owner().toString());
        values.put("link", solution.link());
        values.put("since", Objects.toString(solution.since(), ""));
        solution.userGroups().forEach(group -> values.put(GROUP + group.code(), "true"));
        var threshold = solution.threshold();
        if (threshold != null) {
            values.put("threshold", threshold.percent().toPlainString().replace('.', ','));
            Form.put(values, "reason", threshold.reason());
            Form.put(values, "grounds", threshold.source());
        }
        solution.activities().forEach(activity -> values.put(ACTIVITY + activity, "true"));
        Form.put(values, "source", solution.source());
        return values;
    }

    @Override
    public List<Part> parts(Form form) {
        return List.of(
                form.demandedTexts("title", "uptake.title", 1),
                form.texts("text", "uptake.text", 3),
                form.select("owner", "uptake.owner", owners(form)),
                form.link("link", "uptake.link"),
                form.line("since", "uptake.since"),
                form.group(
                        "uptake.userGroups",
                        Arrays.stream(UserGroup.values())
                                .map(group -> form.tick(GROUP + group.code(), "roadmap.group." + group.code()))
                                .toList()),
                form.group(
                        "uptake.threshold",
                        List.of(
                                form.line("threshold", "uptake.threshold.percent"),
                                form.texts("reason", "uptake.threshold.reason", 2),
                                form.sourceOf("grounds"))),
                form.group("uptake.activities", activities(form)),
                form.sourceOf("source"));
    }

    private List<Choice> owners(Form form) {
        return Options.each(
                form,
                "owner",
                organisations.all(),
                organisation -> form.reading().text(organisation.title()).text());
    }

    /** Those that it has, to be ticked off, and one more to choose. */
    private List<Part> activities(Form form) {
        var parts = new ArrayList<Part>();
        named(form)
                .forEach(id -> parts.add(form.named(
                        ACTIVITY + id, form.reading().text(headers.title(id)).text())));
        parts.add(form.select("activity", "uptake.activity.more", others(form)));
        return parts;
    }

    private List<UUID> named(Form form) {
        return form.values().keySet().stream()
                .filter(name -> name.matches("activity\\.[0-9a-f-]{36}"))
                .map(name -> UUID.fromString(name.substring(ACTIVITY.length())))
                .filter(id -> headers.find(id).isPresent())
                .toList();
    }

    private List<Choice> others(Form form) {
        var all = roadmaps.all().stream()
                .flatMap(roadmap -> activities.in(roadmap.header().id()).stream())
                .toList();
        return Options.withNone(
                form,
                "activity",
                all,
                activity -> form.reading().text(activity.title()).text());
    }

    @Override
    public Solution read(Solution solution, Form form) {
        var link = form.value("link");
        if (!link.isEmpty() && !link.matches("https?://[^\\s<>\"]+")) {
            form.wrong("link", "form.wrong.url");
        }
        return new Solution(
                solution.header(),
                form.demandedText("title"),
                form.text("text"),
                Options.id(form, "owner", owners(form), solution.owner()),
                link,
                form.value("since").isEmpty() ? null : form.whole("since", FIRST_YEAR, LAST_YEAR, FIRST_YEAR),
                Arrays.stream(UserGroup.values())
                        .filter(group -> form.isTicked(GROUP + group.code()))
                        .toList(),
                threshold(form),
                chosen(form),
                solution.figures(),
                form.source("source"));
    }

    /** Where benefit begins, with why; a reason alone is no threshold. */
    private static @Nullable Threshold threshold(Form form) {
        var percent = form.amount("threshold");
        var reason = form.text("reason");
        var grounds = form.source("grounds");
        if (percent == null) {
            if (!reason.isEmpty() || !grounds.equals(Source.NONE)) {
                form.wrong("threshold", "uptake.wrong.threshold");
            }
            return null;
        }
        if (percent.signum() < 0 || percent.compareTo(ALL) > 0) {
            form.wrong("threshold", "uptake.wrong.noShare");
            return null;
        }
        if (reason.isEmpty()) {
            form.demandedText("reason");
        }
        return new Threshold(percent, reason, grounds);
    }

    private List<UUID> chosen(Form form) {
        var chosen = named(form).stream()
                .filter(id -> form.isTicked(ACTIVITY + id))
                .collect(Collectors.toCollection(ArrayList::new));
        var more = Options.idOrNone(form, "activity", others(form));
        if (more != null && !chosen.contains(more)) {
            chosen.add(more);
        }
        return chosen;
    }
}
