package no.retning.portfolio.internal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.access.Access;
import no.retning.form.TablesPage.Cell;
import no.retning.form.TablesPage.Row;
import no.retning.form.TablesPage.Section;
import no.retning.form.Visit;
import no.retning.page.Link;
import no.retning.page.Text;
import no.retning.portfolio.Admission;
import no.retning.portfolio.Admissions;
import no.retning.portfolio.Benefit;
import no.retning.portfolio.Benefits;
import no.retning.portfolio.Dependencies;
import no.retning.portfolio.Dependency;
import no.retning.portfolio.Financing;
import no.retning.portfolio.Measure;
import no.retning.portfolio.Measures;
import no.retning.portfolio.Passage;
import no.retning.portfolio.PortfolioTerms;
import no.retning.portfolio.Risk;
import no.retning.portfolio.Risks;
import no.retning.record.LocalisedText;
import no.retning.record.Ref;
import no.retning.register.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What belongs to a measure, as tables: its parts, risks, dependencies, benefits, money and the gates it has passed. */
@Component
final class MeasureTables {
    private final Measures measures;
    private final Risks risks;
    private final Dependencies dependencies;
    private final Benefits benefits;
    private final Admissions admissions;
    private final PortfolioTerms terms;
    private final Organisations organisations;
    private final MeasureChoices choices;
    private final Access access;

    MeasureTables(
            Measures measures,
            Risks risks,
            Dependencies dependencies,
            Benefits benefits,
            Admissions admissions,
            PortfolioTerms terms,
            Organisations organisations,
            MeasureChoices choices,
            Access access) {
        this.measures = measures;
        this.risks = risks;
        this.dependencies = dependencies;
        this.benefits = benefits;
        this.admissions = admissions;
        this.terms = terms;
        this.organisations = organisations;
        this.choices = choices;
        this.access = access;
    }

    List<Section> of(Visit visit, Measure measure) {
        var sections = new ArrayList<Section>();
        var id = measure.header().id();
        boolean mine = access.allows(visit.actor(), measure, Measures.EDIT);
        var parts = measures.partsOf(id);
        if (!parts.isEmpty()) {
            sections.add(parts(visit, parts));
        }
        sections.add(admissions(visit, measure));
        sections.add(risks(visit, id, mine));
        sections.add(needs(visit, id, mine));
        sections.add(neededBy(visit, id));
        sections.add(benefits(visit, id, mine));
        if (!measure.financing().isEmpty()) {
            sections.add(financing(visit, measure));
        }
        if (!measure.passages().isEmpty()) {
            sections.add(passages(visit, measure.passages()));
        }
        return sections;
    }

    private static Section parts(Visit visit, List<Measure> parts) {
        return section(
                visit,
                "portfolio.parts",
                "portfolio.parts",
                List.of("portfolio.measure", "portfolio.state"),
                parts.stream()
                        .map(part -> row(
                                Cell.of(PortfolioPlaces.to(visit, part)),
                                Cell.of(visit.word(
                                        "portfolio.state." + part.header().state()))))
                        .toList(),
                List.of());
    }

    private static Row row(Cell... cells) {
        return new Row(List.of(cells), List.of());
    }

    private static Section section(
            Visit visit, String heading, String empty, List<String> columns, List<Row> rows, List<Link> add) {
        return new Section(
                visit.word(heading),
                null,
                visit.word(empty),
                columns.stream().map(visit::word).toList(),
                rows,
                add);
    }

    private Section admissions(Visit visit, Measure measure) {
        var path = PortfolioPlaces.of(measure.header().id()) + "/inngang/ny";
        return section(
                visit,
                "portfolio.admissions",
                "portfolio.admissions.empty",
                List.of(
                        "portfolio.admission",
                        "portfolio.admission.result",
                        "portfolio.state",
                        "portfolio.gate.conditions"),
                admissions.of(measure.header().id()).stream()
                        .map(one -> admission(visit, one))
                        .toList(),
                access.allows(visit.actor(), measure, Measures.MOVE)
                        ? List.of(visit.link(path, "portfolio.admission.add"))
                        : List.of());
    }

    private Row admission(Visit visit, Admission one) {
        var criteria = terms.criteria(one.criteria());
        var ruling = one.ruling();
        return row(
                Cell.of(Link.of(
                        visit.url(
                                PortfolioPlaces.ADMISSIONS + "/" + one.header().id()),
                        visit.reading().text(criteria.title()).text() + ", "
                                + visit.reading().day(one.day()).text())),
                Cell.of(visit.word(
                        "portfolio.admission.come." + criteria.of(one.met()).code())),
                Cell.of(visit.word("portfolio.admission.state." + one.header().state())),
                Cell.of(visit.reading().text(ruling == null ? LocalisedText.NONE : ruling.conditions())));
    }

    private Section risks(Visit visit, UUID measure, boolean mine) {
        return section(
                visit,
                "portfolio.risks",
                "portfolio.risks.empty",
                List.of("portfolio.risk", "portfolio.risk.weight", "portfolio.risk.action", "portfolio.state"),
                risks.about(measure).stream().map(risk -> risk(visit, risk)).toList(),
                mine
                        ? List.of(visit.link(PortfolioPlaces.of(measure) + "/risiko/ny", "portfolio.risk.add"))
                        : List.of());
    }

    private static Row risk(Visit visit, Risk risk) {
        var title = risk.number() + ". " + visit.reading().text(risk.title()).text();
        return row(
                Cell.of(Link.of(
                        visit.url(PortfolioPlaces.RISKS + "/" + risk.header().id()), title)),
                Cell.of(visit.word("portfolio.risk.times", risk.likelihood(), risk.impact(), risk.weight())),
                Cell.of(visit.reading().text(risk.action())),
                Cell.of(visit.word("portfolio.risk.state." + risk.header().state())));
    }

    private Section needs(Visit visit, UUID measure, boolean mine) {
        return dependencies(
                visit,
                "portfolio.needs",
                "portfolio.needs.empty",
                dependencies.at(measure).stream().filter(one -> one.to().id().equals(measure)),
                mine
                        ? List.of(
                                visit.link(PortfolioPlaces.of(measure) + "/avhengighet/ny", "portfolio.dependency.add"))
                        : List.of(),
                true);
    }

    private Section neededBy(Visit visit, UUID measure) {
        return dependencies(
                visit,
                "portfolio.neededBy",
                "portfolio.neededBy.empty",
                dependencies.at(measure).stream().filter(one -> one.from().id().equals(measure)),
                List.of(),
                false);
    }

    private Section dependencies(
            Visit visit, String heading, String empty, Stream<Dependency> all, List<Link> add, boolean from) {
        return section(
                visit,
                heading,
                empty,
                List.of(
                        "portfolio.measure",
                        "portfolio.dependency.text",
                        "portfolio.dependency.neededBy",
                        "portfolio.state"),
                all.map(one -> dependency(visit, one, from ? one.from() : one.to()))
                        .toList(),
                add);
    }

    private Row dependency(Visit visit, Dependency one, Ref other) {
        var path = PortfolioPlaces.DEPENDENCIES + "/" + one.header().id();
        return row(
                Cell.of(Link.of(visit.url(path), named(visit, other))),
                Cell.of(visit.reading().text(one.text())),
                Cell.of(day(visit, one)),
                Cell.of(visit.word("portfolio.dependency.state." + one.header().state())));
    }

    static String day(Visit visit, Dependency one) {
        var day = one.neededBy();
        return day == null
                ? visit.word("portfolio.notSaid")
                : visit.reading().day(day).text();
    }

    /** What the thing at the other end is called. */
    String named(Visit visit, Ref ref) {
        return ref.kind().equals(Measure.KIND)
                ? MeasureChoices.called(visit.reading(), measures.get(ref.id()))
                : visit.reading().text(choices.title(ref)).text();
    }

    private Section benefits(Visit visit, UUID measure, boolean mine) {
        var all = benefits.of(measure);
        var owners = names(visit, all.stream().map(Benefit::owner));
        return section(
                visit,
                "portfolio.benefits",
                "portfolio.benefits.none",
                List.of("portfolio.benefit", "portfolio.benefit.owner", "portfolio.benefit.target", "portfolio.state"),
                all.stream().map(one -> benefit(visit, one, owners)).toList(),
                mine
                        ? List.of(visit.link(PortfolioPlaces.of(measure) + "/gevinst/ny", "portfolio.benefit.add"))
                        : List.of());
    }

    private static Row benefit(Visit visit, Benefit one, Map<UUID, Text> owners) {
        return row(
                Cell.of(new Link(
                        visit.url(PortfolioPlaces.BENEFITS + "/" + one.header().id()),
                        visit.reading().text(one.title()))),
                Cell.of(Objects.requireNonNull(owners.get(one.owner()))),
                Cell.of(visit.reading().text(one.target())),
                Cell.of(visit.word("portfolio.benefit.state." + one.header().state())));
    }

    /** What these organisations are called. */
    Map<UUID, Text> names(Visit visit, Stream<UUID> ids) {
        var named = new HashMap<UUID, Text>();
        organisations
                .of(ids.distinct().toList())
                .forEach((id, organisation) -> named.put(id, visit.reading().text(organisation.title())));
        return named;
    }

    private Section financing(Visit visit, Measure measure) {
        var names = names(visit, measure.financing().stream().map(Financing::organisation));
        return section(
                visit,
                measure.financingConfidential() ? "portfolio.financing.kept" : "portfolio.financing",
                "portfolio.financing",
                List.of(
                        "portfolio.financing.organisation",
                        "portfolio.financing.year",
                        "portfolio.financing.planned",
                        "portfolio.financing.committed"),
                measure.financing().stream()
                        .map(one -> row(
                                Cell.of(Objects.requireNonNull(names.get(one.organisation()))),
                                Cell.of(Integer.toString(one.year())),
                                Cell.of(amount(visit, one.planned(), one.priceYear())),
                                Cell.of(amount(visit, one.committed(), one.priceYear()))))
                        .toList(),
                List.of());
    }

    private static String amount(Visit visit, @Nullable BigDecimal amount, int priceYear) {
        return amount == null
                ? visit.word("portfolio.notSaid")
                : visit.word("portfolio.amount", amount.toPlainString().replace('.', ','), Integer.toString(priceYear));
    }

    private Section passages(Visit visit, List<Passage> passages) {
        return section(
                visit,
                "portfolio.passages",
                "portfolio.passages",
                List.of(
                        "portfolio.gate",
                        "portfolio.phase",
                        "portfolio.gate.day",
                        "portfolio.gate.by",
                        "portfolio.gate.conditions"),
                passages.stream()
                        .map(one -> row(
                                Cell.of(one.gate()),
                                Cell.of(choices.phase(visit.reading(), one.to())),
                                Cell.of(visit.reading().day(one.day()).text()),
                                Cell.of(one.by()),
                                Cell.of(visit.reading().text(one.conditions()))))
                        .toList(),
                List.of());
    }
}
