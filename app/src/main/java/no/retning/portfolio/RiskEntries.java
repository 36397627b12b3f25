package no.retning.portfolio;

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
import no.retning.record.Records;
import no.retning.register.Organisation;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The risks of a measure or an activity, as its file of a package lists them. */
@Component
@Order(2)
public class RiskEntries implements PartEntries<Risk> {
    private final Risks risks;
    private final Headers headers;

    RiskEntries(Risks risks, Headers headers) {
        this.risks = risks;
        this.headers = headers;
    }

    @Override
    public String field() {
        return "risks";
    }

    @Override
    public Records<Risk> records() {
        return risks;
    }

    @Override
    public List<Risk> of(UUID thing) {
        return risks.about(thing);
    }

    @Override
    public Thing read(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var about = Objects.requireNonNull(entry.container()).ref();
        var owner = catalogue.ref(spot, "owner", Set.of(Organisation.KIND));
        return Thing.of(
                new Risk(
                        catalogue.header(
                                entry, Choices.word(spot, "state", risks.about().states(), Risks.OPEN)),
                        about,
                        spot.number("number", entry.index() + 1),
                        spot.neededTexts("title"),
                        spot.texts("cause"),
                        spot.texts("consequence"),
                        step(spot, "likelihood"),
                        step(spot, "impact"),
                        spot.texts("action"),
                        owner == null ? null : owner.id(),
                        spot.source()),
                spot,
                owner == null ? new UUID[] {about.id()} : new UUID[] {about.id(), owner.id()});
    }

    private static int step(Spot spot, String field) {
        int step = spot.number(field, 0);
        if (step < 1 || step > Risk.HIGHEST) {
            spot.fault(field, "must be a whole number from 1 to " + Risk.HIGHEST);
            return 1;
        }
        return step;
    }

    @Override
    public ObjectNode write(Risk risk) {
        var one = PackageYaml.thing(risk.header());
        one.put("state", risk.header().state()).put("number", risk.number());
        PackageYaml.texts(one, "title", risk.title());
        PackageYaml.texts(one, "cause", risk.cause());
        PackageYaml.texts(one, "consequence", risk.consequence());
        one.put("likelihood", risk.likelihood()).put("impact", risk.impact());
        PackageYaml.texts(one, "action", risk.action());
        if (risk.owner() != null) {
            one.put(
                    "owner",
                    Organisation.KIND + "/"
                            + headers.find(risk.owner()).orElseThrow().slug());
        }
        PackageYaml.source(one, risk.source());
        return one;
    }
}
