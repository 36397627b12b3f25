package no.retning.portfolio.internal;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
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
import no.retning.portfolio.Benefit;
import no.retning.portfolio.BenefitType;
import no.retning.portfolio.Benefits;
import no.retning.portfolio.PartEntries;
import no.retning.record.Records;
import no.retning.register.Organisation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The benefits of a measure, as its file of a package lists them. */
@Component
@Order(3)
final class BenefitEntries implements PartEntries<Benefit> {
    private final Benefits benefits;
    private final Headers headers;

    BenefitEntries(Benefits benefits, Headers headers) {
        this.benefits = benefits;
        this.headers = headers;
    }

    @Override
    public String field() {
        return "benefits";
    }

    @Override
    public Records<Benefit> records() {
        return benefits;
    }

    @Override
    public List<Benefit> of(UUID measure) {
        return benefits.of(measure);
    }

    @Override
    public Thing read(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var measure = Objects.requireNonNull(entry.container()).ref().id();
        var said = catalogue.neededRef(spot, "owner", Set.of(Organisation.KIND));
        var owner = said == null ? RiskSheet.NOTHING : said.id();
        var measured = spot.list("measured").stream()
                .map(one -> {
                    var found = new Benefit.Measured(
                            Objects.requireNonNullElse(one.day("day"), LocalDate.EPOCH), one.neededTexts("value"));
                    one.finish();
                    return found;
                })
                .toList();
        return Thing.of(
                new Benefit(
                        catalogue.header(
                                entry,
                                Choices.word(spot, "state", benefits.about().states(), Benefits.ACTIVE)),
                        measure,
                        spot.neededTexts("title"),
                        Choices.of(spot, "type", BenefitType.values(), BenefitType::code, BenefitType.UNPRICED),
                        owner,
                        spot.texts("baseline"),
                        spot.texts("target"),
                        days(spot),
                        measured,
                        spot.source()),
                spot,
                measure,
                owner);
    }

    private static List<LocalDate> days(Spot spot) {
        var days = new ArrayList<LocalDate>();
        for (var day : spot.words("measuredOn")) {
            try {
                days.add(LocalDate.parse(day));
            } catch (DateTimeParseException malformed) {
                spot.fault("measuredOn", "“%s” is no day; write it as in 2026-01-31".formatted(day));
            }
        }
        return days;
    }

    @Override
    public ObjectNode write(Benefit benefit) {
        var one = PackageYaml.thing(benefit.header());
        one.put("state", benefit.header().state());
        PackageYaml.texts(one, "title", benefit.title());
        one.put("type", benefit.type().code());
        one.put(
                "owner",
                Organisation.KIND + "/"
                        + headers.find(benefit.owner()).orElseThrow().slug());
        PackageYaml.texts(one, "baseline", benefit.baseline());
        PackageYaml.texts(one, "target", benefit.target());
        benefit.measuredOn().forEach(day -> one.withArray("measuredOn").add(day.toString()));
        for (var found : benefit.measured()) {
            var row = one.withArray("measured").addObject();
            row.put("day", found.day().toString());
            PackageYaml.texts(row, "value", found.value());
        }
        PackageYaml.source(one, benefit.source());
        return one;
    }
}
