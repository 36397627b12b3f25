package no.retning.portfolio.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import no.retning.bundle.Catalogue;
import no.retning.bundle.Catalogue.Entry;
import no.retning.bundle.Choices;
import no.retning.bundle.PackageYaml;
import no.retning.bundle.Spot;
import no.retning.bundle.Thing;
import no.retning.portfolio.Admission;
import no.retning.portfolio.Admissions;
import no.retning.portfolio.EntryCriteria;
import no.retning.portfolio.Met;
import no.retning.portfolio.PartEntries;
import no.retning.portfolio.PortfolioTerms;
import no.retning.record.Records;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** How a measure came into the portfolio, as it stands in the measure's file of a package. */
@Component
@Order(1)
final class AdmissionEntries implements PartEntries<Admission> {
    private final Admissions admissions;
    private final PortfolioTerms terms;

    AdmissionEntries(Admissions admissions, PortfolioTerms terms) {
        this.admissions = admissions;
        this.terms = terms;
    }

    @Override
    public String field() {
        return "admissions";
    }

    @Override
    public Records<Admission> records() {
        return admissions;
    }

    @Override
    public List<Admission> of(UUID measure) {
        return admissions.of(measure);
    }

    @Override
    public Thing read(Entry entry, Catalogue catalogue) {
        var spot = entry.spot();
        var measure = Objects.requireNonNull(entry.container()).ref().id();
        var criteria = Choices.word(
                spot,
                "criteria",
                terms.criteria().stream().map(EntryCriteria::code).collect(Collectors.toSet()),
                terms.criteria().getLast().code());
        var state = Choices.word(spot, "state", admissions.about().states(), Admissions.ASSESSED);
        var ruling = ruling(spot);
        if (ruling == null && !Set.of(Admissions.ASSESSED, Admissions.REMOVED).contains(state)) {
            spot.fault("ruling", "is missing; write the day, who decided and on what conditions");
        }
        var day = spot.day("day");
        if (day == null) {
            spot.fault("day", "is missing; write it as in 2026-01-31");
        } else if (!terms.criteriaOn(day).code().equals(criteria)) {
            spot.fault(
                    "criteria",
                    "“%s” did not hold on %s; use %s"
                            .formatted(criteria, day, terms.criteriaOn(day).code()));
        }
        return Thing.of(
                new Admission(
                        catalogue.header(entry, state),
                        measure,
                        criteria,
                        answers(spot, terms.criteria(criteria)),
                        Objects.requireNonNullElse(day, LocalDate.EPOCH),
                        spot.needed("by"),
                        ruling,
                        spot.source()),
                spot,
                measure);
    }

    private static TreeMap<String, Admission.Answer> answers(Spot spot, EntryCriteria criteria) {
        var codes =
                criteria.criteria().stream().map(EntryCriteria.Criterion::code).collect(Collectors.toSet());
        var answers = new TreeMap<String, Admission.Answer>();
        for (var one : spot.list("answers")) {
            var code = Choices.word(one, "criterion", codes, "");
            var answer = new Admission.Answer(
                    Choices.of(one, "met", Met.values(), Met::code, Met.UNCLEAR), one.texts("reason"));
            if (code.isEmpty() && !one.has("criterion")) {
                one.fault("criterion", "is missing; use one of " + String.join(", ", codes));
            }
            if (answers.put(code, answer) != null) {
                one.fault("criterion", "“%s” is answered twice; take one of them away".formatted(code));
            }
            one.finish();
        }
        return answers;
    }

    private static Admission.@Nullable Ruling ruling(Spot spot) {
        var group = spot.group("ruling");
        if (group == null) {
            return null;
        }
        var ruling = new Admission.Ruling(
                Objects.requireNonNullElse(group.day("day"), LocalDate.EPOCH),
                group.needed("by"),
                group.texts("conditions"));
        group.finish();
        return ruling;
    }

    @Override
    public ObjectNode write(Admission admission) {
        var one = PackageYaml.thing(admission.header());
        one.put("state", admission.header().state())
                .put("criteria", admission.criteria())
                .put("day", admission.day().toString())
                .put("by", admission.by());
        admission.answers().forEach((code, answer) -> {
            var row = one.withArray("answers").addObject();
            row.put("criterion", code).put("met", answer.met().code());
            PackageYaml.texts(row, "reason", answer.reason());
        });
        var ruling = admission.ruling();
        if (ruling != null) {
            var decided = one.putObject("ruling");
            decided.put("day", ruling.day().toString()).put("by", ruling.by());
            PackageYaml.texts(decided, "conditions", ruling.conditions());
        }
        PackageYaml.source(one, admission.source());
        return one;
    }
}
