package no.retning.hearing.internal;

import java.util.ArrayList;
import java.util.List;
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
import no.retning.hearing.Departure;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingCompositions;
import no.retning.hearing.HearingFrame;
import no.retning.hearing.HearingRule;
import no.retning.hearing.HearingRules;
import no.retning.hearing.HearingType;
import no.retning.hearing.Hearings;
import no.retning.hearing.PublishHearing;
import no.retning.record.Records;
import no.retning.record.Ref;
import no.retning.strategy.PublicationState;
import no.retning.strategy.Publish;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Hearings as files of a package. */
@Component
@Order(21)
final class HearingFiles implements PackagePart {
    private final Hearings hearings;
    private final HearingCompositions compositions;
    private final PublishHearing publish;
    private final HearingRules rules;
    private final HearingSpots spots;
    private final Headers headers;

    HearingFiles(
            Hearings hearings,
            HearingCompositions compositions,
            PublishHearing publish,
            HearingRules rules,
            HearingSpots spots,
            Headers headers) {
        this.hearings = hearings;
        this.compositions = compositions;
        this.publish = publish;
        this.rules = rules;
        this.spots = spots;
        this.headers = headers;
    }

    @Override
    public String folder() {
        return "hearings";
    }

    @Override
    public String comment() {
        return "A hearing: what is heard, what is asked and what is not, of whom, by what rules, and until when.";
    }

    @Override
    public List<Records<?>> collections() {
        return List.of(hearings);
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var about = catalogue.neededRef(spot, "about", HeardThings.kinds());
        var state = Choices.of(spot, "state", Hearing.STATES.toArray(String[]::new), one -> one, Hearing.DRAFT);
        var after = new ArrayList<UUID>();
        var codes = rules.rules().stream().map(HearingRule::code).toList();
        var here = entry.present() == null ? null : hearings.get(entry.ref().id());
        var hearing = new Hearing(
                catalogue.header(entry, state),
                spot.neededTexts("title"),
                Choices.of(spot, "type", HearingType.values(), HearingType::code, HearingType.GENERAL),
                about == null ? Blank.NOTHING : about,
                here == null ? "" : here.edition(),
                spot.word("archiveNumber", ""),
                new HearingFrame(
                        spot.needed("owner"),
                        spot.neededTexts("scope"),
                        spot.texts("outside"),
                        spot.texts("letter"),
                        spot.word("contact", ""),
                        spot.source()),
                HearingSpots.questions(entry, catalogue),
                spots.invited(spot, catalogue),
                Choices.word(spot, "rules", codes, codes.getLast()),
                departure(spot),
                HearingSpots.instant(spot, "opened"),
                HearingSpots.deadline(spot, "deadline"),
                HearingSpots.extensions(spot),
                HearingSpots.clarifications(entry),
                HearingSpots.outcome(spot, catalogue, after),
                here == null ? null : here.suggests());
        if (hearing.canBeAnswered() && (hearing.openedAt() == null || hearing.deadline() == null)) {
            spot.fault("state", "an open hearing says when it was opened, and until when");
        }
        after.add(hearing.about().id());
        return Thing.of(hearing, spot, after.toArray(UUID[]::new));
    }

    private static @Nullable Departure departure(Spot spot) {
        var group = spot.group("departure");
        if (group == null) {
            return null;
        }
        var departure = new Departure(group.needed("ground"), group.neededTexts("reason"));
        group.finish();
        return departure;
    }

    @Override
    public boolean isPublished() {
        return true;
    }

    @Override
    public boolean publish(Actor actor, Ref hearing, Set<UUID> together) {
        var id = hearing.id();
        if (compositions.state(id) instanceof PublicationState.Unchanged) {
            return false;
        }
        publish.publish(actor, id, hearings.get(id).header().version(), Publish.Occasion.ORDINARY);
        return true;
    }

    @Override
    public List<Written> write() {
        return hearings.all().stream().map(this::written).toList();
    }

    private Written written(Hearing one) {
        var header = one.header();
        var frame = one.frame();
        var file = PackageYaml.group().put("kind", Hearing.KIND);
        file.setAll(PackageYaml.thing(header));
        file.put("state", header.state());
        PackageYaml.texts(file, "title", one.title());
        PackageYaml.since(file, header, header.predecessor());
        file.put("type", one.type().code());
        file.put("about", headers.named(one.about().id()));
        PackageYaml.word(file, "archiveNumber", one.archiveNumber());
        file.put("owner", frame.owner());
        PackageYaml.texts(file, "scope", frame.scope());
        PackageYaml.texts(file, "outside", frame.outside());
        PackageYaml.texts(file, "letter", frame.letter());
        PackageYaml.word(file, "contact", frame.contact());
        spots.write(one, file);
        file.put("rules", one.rules());
        if (one.departure() != null) {
            var departure =
                    file.putObject("departure").put("ground", one.departure().ground());
            PackageYaml.texts(departure, "reason", one.departure().reason());
        }
        if (one.openedAt() != null) {
            file.put("opened", one.openedAt().toString());
        }
        outcome(one, file);
        PackageYaml.source(file, frame.source());
        file.put("publish", compositions.state(header.id()) instanceof PublicationState.Unchanged);
        return new Written(header.slug(), file);
    }

    private void outcome(Hearing one, ObjectNode file) {
        var outcome = one.outcome();
        if (outcome == null) {
            return;
        }
        var written = file.putObject("outcome");
        if (outcome.stated() != null) {
            written.put("stated", outcome.stated());
        }
        PackageYaml.texts(written, "summary", outcome.summary());
        if (outcome.changed() != null) {
            written.put("changed", outcome.changed());
        }
        PackageYaml.texts(written, "reason", outcome.reason());
        if (outcome.again() != null) {
            written.put("again", headers.named(outcome.again()));
        }
        var untreated = outcome.untreated();
        if (untreated != null) {
            var left = written.putObject("untreated").put("points", untreated.points());
            PackageYaml.texts(left, "reason", untreated.reason());
        }
        PackageYaml.source(written, outcome.source());
    }
}
