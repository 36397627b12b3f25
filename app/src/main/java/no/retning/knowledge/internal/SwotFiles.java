package no.retning.knowledge.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.Choices;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.bundle.Thing;
import no.retning.command.Headers;
import no.retning.governance.Body;
import no.retning.knowledge.Disposition;
import no.retning.knowledge.Finding;
import no.retning.knowledge.PublishKnowledge;
import no.retning.knowledge.Quadrant;
import no.retning.knowledge.Suggestion;
import no.retning.knowledge.Swot;
import no.retning.knowledge.SwotCompositions;
import no.retning.knowledge.SwotPoint;
import no.retning.knowledge.SwotPoint.FindingUse;
import no.retning.knowledge.Use;
import no.retning.knowledge.ValidationRound;
import no.retning.register.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** SWOTs as files of a package; they come after the findings that their points rest on. */
@Component
@Order(9)
final class SwotFiles extends KnowledgeFiles<Swot> {
    private static final UUID NONE = new UUID(0, 0);

    SwotFiles(SwotCompositions compositions, PublishKnowledge publish, Headers headers) {
        super(compositions, publish, headers);
    }

    @Override
    public String folder() {
        return "swots";
    }

    @Override
    public String comment() {
        return "A SWOT: its points, the rounds in which they were validated, what was suggested and what became of it.";
    }

    /** The id of a point that is named by its slug. */
    static UUID point(Entry swot, String slug) {
        return part(swot, "point-" + slug);
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var after = new ArrayList<UUID>();
        var points = points(entry, catalogue, after);
        var rounds = new HashMap<String, UUID>();
        var swot = new Swot(
                catalogue.header(
                        entry,
                        Choices.of(spot, "state", Swot.STATES.toArray(String[]::new), state -> state, Swot.DRAFT)),
                spot.neededTexts("title"),
                spot.texts("text"),
                spot.needed("owner"),
                spot.word("versionLabel", ""),
                List.copyOf(points.values()),
                rounds(entry, catalogue, rounds),
                suggestions(entry, catalogue, points, rounds),
                spot.source());
        return Thing.of(swot, spot, after.toArray(UUID[]::new));
    }

    private static Map<String, SwotPoint> points(Entry entry, Catalogue catalogue, List<UUID> after) {
        var points = new LinkedHashMap<String, SwotPoint>();
        for (var one : entry.spot().list("points")) {
            var slug = Objects.requireNonNullElse(one.slug(), "");
            var uses = new ArrayList<FindingUse>();
            for (var named : one.list("findings")) {
                var finding = catalogue.neededRef(named, "finding", Set.of(Finding.KIND));
                var use = Choices.of(named, "use", Use.values(), Use::code, Use.FOR);
                named.finish();
                if (finding != null) {
                    uses.add(new FindingUse(finding.id(), use));
                    after.add(finding.id());
                }
            }
            var point = new SwotPoint(
                    Objects.requireNonNullElse(one.id(), point(entry, slug)),
                    slug,
                    Choices.needed(one, "quadrant", Quadrant.values(), Quadrant::code),
                    one.neededTexts("text"),
                    uses,
                    one.source());
            one.finish();
            if (points.put(slug, point) != null) {
                one.fault("slug", "“%s” is taken by another point; choose another".formatted(slug));
            }
        }
        return points;
    }

    private static List<ValidationRound> rounds(Entry entry, Catalogue catalogue, Map<String, UUID> known) {
        var rounds = new ArrayList<ValidationRound>();
        for (var one : entry.spot().list("rounds")) {
            var slug = Objects.requireNonNullElse(one.slug(), "");
            one.needed("from");
            var round = new ValidationRound(
                    Objects.requireNonNullElse(one.id(), part(entry, "round-" + slug)),
                    one.neededTexts("title"),
                    id(catalogue, one, "body", Body.KIND),
                    Objects.requireNonNullElse(one.day("from"), LocalDate.EPOCH),
                    one.day("until"),
                    one.source());
            one.finish();
            known.put(slug, round.id());
            rounds.add(round);
        }
        return rounds;
    }

    private static List<Suggestion> suggestions(
            Entry entry, Catalogue catalogue, Map<String, SwotPoint> points, Map<String, UUID> rounds) {
        var suggestions = new ArrayList<Suggestion>();
        for (var one : entry.spot().list("suggestions")) {
            var round = rounds.get(one.needed("round"));
            if (round == null) {
                one.fault("round", "must be the slug of one of the rounds");
            }
            suggestions.add(new Suggestion(
                    Objects.requireNonNullElse(one.id(), part(entry, "suggestion-" + suggestions.size())),
                    Objects.requireNonNullElse(round, NONE),
                    about(one, points),
                    id(catalogue, one, "organisation", Organisation.KIND),
                    one.neededTexts("text"),
                    Choices.of(one, "disposition", Disposition.values(), Disposition::code, Disposition.WAITING),
                    one.texts("reason"),
                    one.source()));
            one.finish();
        }
        return suggestions;
    }

    private static @Nullable UUID about(Spot one, Map<String, SwotPoint> points) {
        var slug = one.word("point");
        if (slug == null) {
            return null;
        }
        var point = points.get(slug);
        if (point == null) {
            one.fault("point", "must be the slug of one of the points");
        }
        return point == null ? null : point.id();
    }

    @Override
    void write(Swot swot, ObjectNode file) {
        PackageYaml.texts(file, "text", swot.text());
        file.put("owner", swot.owner());
        PackageYaml.word(file, "versionLabel", swot.versionLabel());
        for (var point : swot.points()) {
            var one = part(file, "points").put("id", point.id().toString()).put("slug", point.slug());
            one.put("quadrant", point.quadrant().code());
            PackageYaml.texts(one, "text", point.text());
            for (var use : point.findings()) {
                part(one, "findings")
                        .put("finding", named(use.finding()))
                        .put("use", use.use().code());
            }
            PackageYaml.source(one, point.source());
        }
        for (var round : swot.rounds()) {
            var one = part(file, "rounds").put("id", round.id().toString()).put("slug", slug(round.id()));
            PackageYaml.texts(one, "title", round.title());
            if (round.body() != null) {
                one.put("body", named(round.body()));
            }
            one.put("from", round.from().toString());
            if (round.until() != null) {
                one.put("until", round.until().toString());
            }
            PackageYaml.source(one, round.source());
        }
        swot.suggestions().forEach(suggestion -> write(swot, suggestion, part(file, "suggestions")));
        PackageYaml.source(file, swot.source());
    }

    private void write(Swot swot, Suggestion suggestion, ObjectNode one) {
        one.put("id", suggestion.id().toString()).put("round", slug(suggestion.round()));
        swot.points().stream()
                .filter(point -> point.id().equals(suggestion.point()))
                .forEach(point -> one.put("point", point.slug()));
        if (suggestion.organisation() != null) {
            one.put("organisation", named(suggestion.organisation()));
        }
        PackageYaml.texts(one, "text", suggestion.text());
        one.put("disposition", suggestion.disposition().code());
        PackageYaml.texts(one, "reason", suggestion.reason());
        PackageYaml.source(one, suggestion.source());
    }

    /** A round has no name of its own; in a file it is called by its id. */
    private static String slug(UUID round) {
        return "runde-" + round;
    }
}
