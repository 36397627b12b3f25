package no.retning.portfolio.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.retning.page.WordBook;
import no.retning.page.Words;
import no.retning.portfolio.Deliverable;
import no.retning.portfolio.Financing;
import no.retning.portfolio.Measure;
import no.retning.portfolio.Passage;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A measure as the cells of a row; money that is kept from publication is not among them. */
@Component
final class MeasureCells {
    private final MeasureNames names;
    private final Languages languages;
    private final Words words;

    MeasureCells(MeasureNames names, Languages languages, WordBook book) {
        this.names = names;
        this.languages = languages;
        words = book.in(languages.first().tag());
    }

    Map<PortfolioColumn, String> of(Measure measure) {
        var cells = new EnumMap<PortfolioColumn, String>(PortfolioColumn.class);
        cells.put(PortfolioColumn.ROW, words.of("kind." + Measure.KIND));
        cells.put(PortfolioColumn.SLUG, measure.header().slug());
        texts(cells, PortfolioColumn.TITLE, measure.title());
        texts(cells, PortfolioColumn.SHORT_TITLE, measure.shortTitle());
        texts(cells, PortfolioColumn.SUMMARY, measure.summary());
        texts(cells, PortfolioColumn.TEXT, measure.text());
        cells.put(
                PortfolioColumn.TYPE,
                words.of("portfolio.type." + measure.type().code()));
        cells.put(PortfolioColumn.OWNER, names.organisation(measure.owner()));
        cells.put(PortfolioColumn.REPORTER, names.slug(measure.reporter()));
        cells.put(PortfolioColumn.CONTACT, measure.contact());
        cells.put(PortfolioColumn.SEGMENT, measure.segment());
        cells.put(PortfolioColumn.PHASE, measure.phase());
        beside(
                cells,
                PortfolioColumn.PASSAGES,
                measure.passages().stream().map(this::line).toList(),
                measure.passages().stream().map(Passage::conditions).toList());
        cells.put(
                PortfolioColumn.STATE,
                words.of("portfolio.state." + measure.header().state()));
        cells.put(
                PortfolioColumn.RISK,
                words.of("portfolio.risk." + measure.risk().code()));
        cells.put(PortfolioColumn.MAIN_GOAL, names.slug(measure.mainGoal()));
        cells.put(
                PortfolioColumn.GOALS, measure.goals().stream().map(names::slug).collect(Collectors.joining("\n")));
        cells.put(PortfolioColumn.PARENT, names.slug(measure.parent()));
        cells.put(PortfolioColumn.AFFECTED, String.join("\n", measure.affected()));
        cells.put(PortfolioColumn.LINK, measure.link());
        cells.put(PortfolioColumn.PREDECESSOR, names.slug(measure.header().predecessor()));
        cells.put(PortfolioColumn.FROM, day(measure.header().validity().from()));
        cells.put(PortfolioColumn.UNTIL, day(measure.header().validity().until()));
        cells.put(PortfolioColumn.PROMISED, day(measure.promised()));
        beside(
                cells,
                PortfolioColumn.DELIVERABLES,
                measure.deliverables().stream().map(this::line).toList(),
                measure.deliverables().stream().map(Deliverable::title).toList());
        cells.put(PortfolioColumn.CONFIDENTIAL, measure.financingConfidential() ? "ja" : "");
        texts(cells, PortfolioColumn.UNFUNDED, measure.unfunded());
        cells.put(PortfolioColumn.CITATION, measure.source().citation());
        cells.put(
                PortfolioColumn.SOURCE_URL,
                Objects.requireNonNullElse(measure.source().url(), ""));
        cells.put(PortfolioColumn.ILLUSTRATIVE, measure.source().illustrative() ? "ja" : "");
        if (!measure.financingConfidential()) {
            money(cells, measure);
        }
        return cells;
    }

    private void money(Map<PortfolioColumn, String> cells, Measure measure) {
        cells.put(
                PortfolioColumn.FINANCING,
                CellLines.of(measure.financing().stream().map(this::line).toList()));
        var cost = measure.cost();
        if (cost != null) {
            cells.put(PortfolioColumn.P50, amount(cost.p50()));
            cells.put(PortfolioColumn.P85, amount(cost.p85()));
            cells.put(PortfolioColumn.CUT_LIST, amount(cost.cutList()));
            cells.put(PortfolioColumn.PRICE_YEAR, Integer.toString(cost.priceYear()));
        }
    }

    private void texts(Map<PortfolioColumn, String> cells, PortfolioColumn column, LocalisedText text) {
        cells.put(column, first(text));
        others(column).forEach((tag, other) -> cells.put(other, in(text, tag)));
    }

    /** Lines that end in a text, which stands in its other languages beside them. */
    private void beside(
            Map<PortfolioColumn, String> cells,
            PortfolioColumn column,
            List<List<String>> lines,
            List<LocalisedText> texts) {
        cells.put(column, CellLines.of(lines));
        others(column)
                .forEach((tag, other) -> cells.put(
                        other,
                        CellLines.beside(
                                texts.stream().map(text -> in(text, tag)).toList())));
    }

    private Map<String, PortfolioColumn> others(PortfolioColumn column) {
        var others = new TreeMap<String, PortfolioColumn>();
        for (var language : languages.all()) {
            if (!language.equals(languages.first())) {
                column.in(language.tag()).ifPresent(other -> others.put(language.tag(), other));
            }
        }
        return others;
    }

    private String first(LocalisedText text) {
        return in(text, languages.first().tag());
    }

    private static String in(LocalisedText text, String tag) {
        return text.byLanguage().getOrDefault(tag, "");
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    /** Three decimals are not to be taken for thousands: what begins with 0 has none. */
    private static String amount(@Nullable BigDecimal amount) {
        if (amount == null) {
            return "";
        }
        return (amount.scale() == 3 && amount.signum() >= 0 ? "0" : "")
                + amount.toPlainString().replace('.', ',');
    }

    private List<String> line(Deliverable one) {
        return List.of(one.date(), one.reached() ? "nådd" : "ikke nådd", first(one.title()));
    }

    private List<String> line(Financing one) {
        return List.of(
                names.organisation(one.organisation()),
                Integer.toString(one.year()),
                amount(one.planned()),
                amount(one.committed()),
                Integer.toString(one.priceYear()));
    }

    private List<String> line(Passage one) {
        return List.of(one.gate(), one.to(), one.day().toString(), one.by(), first(one.conditions()));
    }
}
