package no.retning.uptake.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.Choices;
import no.retning.bundle.PackagePart;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.bundle.Thing;
import no.retning.command.Headers;
import no.retning.record.Records;
import no.retning.record.Ref;
import no.retning.register.Organisation;
import no.retning.roadmap.Activity;
import no.retning.roadmap.UserGroup;
import no.retning.strategy.PublicationState;
import no.retning.strategy.Publish;
import no.retning.uptake.Figure;
import no.retning.uptake.FigureType;
import no.retning.uptake.PublishSolution;
import no.retning.uptake.Solution;
import no.retning.uptake.SolutionCompositions;
import no.retning.uptake.Solutions;
import no.retning.uptake.Threshold;
import no.retning.uptake.WrongNumbers;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Solutions and their figures, as files of a package; they come after the roadmaps whose activities they name. */
@Component
@Order(7)
final class SolutionFiles implements PackagePart {
    private static final int FIRST_YEAR = 1960;
    private static final int LAST_YEAR = 2100;
    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final Solutions solutions;
    private final Headers headers;
    private final SolutionCompositions compositions;
    private final PublishSolution publish;

    SolutionFiles(Solutions solutions, Headers headers, SolutionCompositions compositions, PublishSolution publish) {
        this.solutions = solutions;
        this.headers = headers;
        this.compositions = compositions;
        this.publish = publish;
    }

    @Override
    public String folder() {
        return "solutions";
    }

    @Override
    public String comment() {
        return "A national solution and how many have taken it into use.";
    }

    @Override
    public List<Records<?>> collections() {
        return List.of(solutions);
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var owner = id(catalogue.neededRef(spot, "owner", Set.of(Organisation.KIND)));
        var activities = spot.list("activities").stream()
                .map(one -> {
                    var activity = catalogue.neededRef(one, "activity", Set.of(Activity.KIND));
                    one.finish();
                    return id(activity);
                })
                .toList();
        var after = new ArrayList<>(activities);
        after.add(owner);
        return Thing.of(
                new Solution(
                        catalogue.header(entry, Solution.ACTIVE),
                        spot.neededTexts("title"),
                        spot.texts("text"),
                        owner,
                        spot.word("link", ""),
                        since(spot),
                        groups(spot),
                        threshold(spot),
                        activities,
                        figures(spot),
                        spot.source()),
                spot,
                after.toArray(UUID[]::new));
    }

    private static @Nullable Integer since(Spot spot) {
        if (!spot.has("since")) {
            return null;
        }
        int year = spot.number("since", FIRST_YEAR);
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            spot.fault("since", "must be a year, as in 2013");
        }
        return year;
    }

    private static List<UserGroup> groups(Spot spot) {
        var groups = new ArrayList<UserGroup>();
        for (var word : spot.words("userGroups")) {
            try {
                groups.add(UserGroup.of(word));
            } catch (IllegalArgumentException unknown) {
                spot.fault("userGroups", "“%s” is no user group that is known".formatted(word));
            }
        }
        return groups;
    }

    private static @Nullable Threshold threshold(Spot spot) {
        var group = spot.group("threshold");
        if (group == null) {
            return null;
        }
        var percent = group.amount("percent");
        if (percent == null || percent.signum() < 0 || percent.compareTo(ALL) > 0) {
            group.fault("percent", "must be a number from 0 to 100");
            percent = BigDecimal.ZERO;
        }
        var threshold = new Threshold(percent, group.neededTexts("reason"), group.source());
        group.finish();
        return threshold;
    }

    private static List<Figure> figures(Spot spot) {
        var seen = new HashMap<UUID, Integer>();
        var figures = new ArrayList<Figure>();
        var listed = spot.list("figures");
        for (int i = 0; i < listed.size(); i++) {
            var one = listed.get(i);
            var figure = figure(one);
            one.finish();
            if (figure != null) {
                var twin = seen.putIfAbsent(figure.id(), i);
                if (twin != null) {
                    one.fault("day", "figures[%d] is about the same; keep one of them".formatted(twin));
                }
                figures.add(figure);
            }
        }
        return figures;
    }

    private static @Nullable Figure figure(Spot one) {
        var type = Choices.of(one, "type", FigureType.values(), FigureType::code, FigureType.OBSERVED);
        var group = Choices.needed(one, "group", UserGroup.values(), UserGroup::code);
        var region = one.word("region", "");
        var vendor = one.word("vendor", "");
        one.needed("day");
        var day = Objects.requireNonNullElse(one.day("day"), LocalDate.EPOCH);
        var reached = one.has("reached") ? Integer.valueOf(one.number("reached", 0)) : null;
        var total = one.has("total") ? Integer.valueOf(one.number("total", 1)) : null;
        var percent = one.amount("percent");
        var source = one.source();
        var wrong = WrongNumbers.of(reached, total, percent);
        if (wrong != null) {
            one.fault(FigureSheet.field(wrong), fault(wrong));
            return null;
        }
        return new Figure(type, group, region, vendor, day, reached, total, percent, source);
    }

    private static String fault(WrongNumbers wrong) {
        return switch (wrong) {
            case NOTHING -> "is missing; write reached and total, or percent";
            case OF_HOW_MANY -> "is missing; write of how many";
            case OF_NONE -> "must be at least 1, and reached at least 0";
            case MORE_THAN_ALL -> "must not be more than total";
            case NO_SHARE -> "must be a number from 0 to 100";
            case DISAGREE -> "does not agree with reached and total; take it away";
        };
    }

    /** Of a reference at fault, none: nothing that holds it is ever saved. */
    private static UUID id(@Nullable Ref ref) {
        return ref == null ? SolutionSheet.NONE : ref.id();
    }

    @Override
    public boolean isPublished() {
        return true;
    }

    @Override
    public boolean publish(Actor actor, Ref solution, Set<UUID> together) {
        var id = solution.id();
        if (compositions.state(id) instanceof PublicationState.Unchanged) {
            return false;
        }
        publish.publish(actor, id, solutions.get(id).header().version(), Publish.Occasion.ORDINARY);
        return true;
    }

    @Override
    public List<Written> write() {
        return solutions.all().stream().map(this::write).toList();
    }

    private Written write(Solution solution) {
        var header = solution.header();
        var file = PackageYaml.group().put("kind", Solution.KIND);
        file.setAll(PackageYaml.thing(header));
        PackageYaml.texts(file, "title", solution.title());
        PackageYaml.since(file, header, header.predecessor());
        PackageYaml.texts(file, "text", solution.text());
        file.put("owner", named(solution.owner()));
        PackageYaml.word(file, "link", solution.link());
        if (solution.since() != null) {
            file.put("since", solution.since());
        }
        solution.userGroups().forEach(group -> file.withArray("userGroups").add(group.code()));
        var threshold = solution.threshold();
        if (threshold != null) {
            var written = file.putObject("threshold");
            written.put("percent", threshold.percent());
            PackageYaml.texts(written, "reason", threshold.reason());
            PackageYaml.source(written, threshold.source());
        }
        solution.activities()
                .forEach(activity -> file.withArray("activities").addObject().put("activity", named(activity)));
        PackageYaml.source(file, solution.source());
        file.put("publish", compositions.state(header.id()) instanceof PublicationState.Unchanged);
        solution.figures().forEach(figure -> file.withArray("figures").add(write(figure)));
        return new Written(header.slug(), file);
    }

    private static ObjectNode write(Figure figure) {
        var written = PackageYaml.group();
        written.put("type", figure.type().code()).put("group", figure.group().code());
        PackageYaml.word(written, "region", figure.region());
        PackageYaml.word(written, "vendor", figure.vendor());
        written.put("day", figure.day().toString());
        if (figure.reached() != null) {
            written.put("reached", figure.reached()).put("total", figure.total());
        } else {
            written.put("percent", figure.percent());
        }
        PackageYaml.source(written, figure.source());
        return written;
    }

    private String named(UUID id) {
        return headers.find(id)
                .map(header -> header.kind() + "/" + header.slug())
                .orElseThrow();
    }
}
