package no.retning.knowledge.internal;

import java.util.ArrayList;
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
import no.retning.figure.Amount;
import no.retning.figure.Precision;
import no.retning.knowledge.Involvement;
import no.retning.knowledge.InvolvementCompositions;
import no.retning.knowledge.InvolvementType;
import no.retning.knowledge.PublishKnowledge;
import no.retning.knowledge.RoughDates;
import no.retning.register.Organisation;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** Rounds of involvement as files of a package. */
@Component
@Order(17)
final class InvolvementFiles extends KnowledgeFiles<Involvement> {
    InvolvementFiles(InvolvementCompositions compositions, PublishKnowledge publish, Headers headers) {
        super(compositions, publish, headers);
    }

    @Override
    public String folder() {
        return "involvement";
    }

    @Override
    public String comment() {
        return "A round of involvement: who took part, when, and what it was used for; or a total that a source states.";
    }

    @Override
    public Thing of(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var organisations = new ArrayList<UUID>();
        for (var one : spot.list("organisations")) {
            var organisation = catalogue.neededRef(one, "organisation", Set.of(Organisation.KIND));
            one.finish();
            if (organisation != null) {
                organisations.add(organisation.id());
            }
        }
        var from = RoughDates.needed(spot, "from");
        var until = RoughDates.read(spot, "until");
        RoughDates.check(spot, from, until);
        var persons = amount(spot, "persons");
        var round = new Involvement(
                catalogue.header(
                        entry,
                        Choices.of(
                                spot,
                                "state",
                                Involvement.STATES.toArray(String[]::new),
                                state -> state,
                                Involvement.DRAFT)),
                spot.neededTexts("title"),
                spot.texts("text"),
                spot.needed("owner"),
                Choices.needed(spot, "type", InvolvementType.values(), InvolvementType::code),
                from,
                until,
                organisations,
                spot.words("others"),
                amount(spot, "counted"),
                persons,
                firstTime(spot, persons),
                amount(spot, "times"),
                spot.texts("use"),
                spot.source());
        return Thing.of(round, spot, organisations.toArray(UUID[]::new));
    }

    private static @Nullable Integer firstTime(Spot spot, @Nullable Amount persons) {
        if (!spot.has("firstTime")) {
            return null;
        }
        int number = spot.number("firstTime", 0);
        if (number < 0
                || number > Objects.requireNonNullElse(persons, Amount.NONE).number()) {
            spot.fault("firstTime", "must be 0 or more, and no more than persons");
        }
        return number;
    }

    private static @Nullable Amount amount(Spot spot, String field) {
        var group = spot.group(field);
        if (group == null) {
            return null;
        }
        group.needed("number");
        int number = group.number("number", 0);
        if (number < 0) {
            group.fault("number", "must be 0 or more");
        }
        var amount = new Amount(
                Math.max(0, number),
                Choices.of(group, "precision", Precision.values(), Precision::code, Precision.EXACT));
        group.finish();
        return amount;
    }

    @Override
    void write(Involvement round, ObjectNode file) {
        PackageYaml.texts(file, "text", round.text());
        file.put("owner", round.owner());
        file.put("type", round.type().code());
        file.put("from", round.from().written());
        PackageYaml.word(file, "until", Objects.toString(round.until(), ""));
        round.organisations().forEach(id -> part(file, "organisations").put("organisation", named(id)));
        if (!round.others().isEmpty()) {
            var others = file.putArray("others");
            round.others().forEach(others::add);
        }
        write(file, "counted", round.counted());
        write(file, "persons", round.persons());
        if (round.firstTime() != null) {
            file.put("firstTime", round.firstTime().intValue());
        }
        write(file, "times", round.times());
        PackageYaml.texts(file, "use", round.use());
        PackageYaml.source(file, round.source());
    }

    private static void write(ObjectNode file, String field, @Nullable Amount amount) {
        if (amount != null) {
            file.putObject(field)
                    .put("number", amount.number())
                    .put("precision", amount.precision().code());
        }
    }
}
