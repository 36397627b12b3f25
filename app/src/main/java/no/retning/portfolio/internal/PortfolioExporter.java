package no.retning.portfolio.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.retning.command.Headers;
import no.retning.formats.table.CsvTable;
import no.retning.formats.table.JsonTable;
import no.retning.formats.table.Table;
import no.retning.formats.table.Table.Row;
import no.retning.formats.table.XlsxTable;
import no.retning.instance.Exporter;
import no.retning.instance.Problem;
import no.retning.page.WordBook;
import no.retning.page.Words;
import no.retning.portfolio.Cost;
import no.retning.portfolio.Deliverable;
import no.retning.portfolio.Financing;
import no.retning.portfolio.Measure;
import no.retning.portfolio.Measures;
import no.retning.portfolio.Passage;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
import no.retning.register.Organisations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code export portfolio}: every measure, or one, as a table that {@code import portfolio} reads back as it was. */
@Component
final class PortfolioExporter implements Exporter {
    private static final String FORMAT = "format";

    private final Measures measures;
    private final Organisations organisations;
    private final Headers headers;
    private final Languages languages;
    private final Words words;

    PortfolioExporter(
            Measures measures, Organisations organisations, Headers headers, Languages languages, WordBook book) {
        this.measures = measures;
        this.organisations = organisations;
        this.headers = headers;
        this.languages = languages;
        words = book.in(languages.first().tag());
    }

    @Override
    public String kind() {
        return "portfolio";
    }

    @Override
    public Set<String> options() {
        return Set.of(FORMAT);
    }

    @Override
    public void export(@Nullable String id, Map<String, String> options, OutputStream to) throws IOException {
        var all = id == null
                ? measures.all()
                : List.of(measures.find(id).orElseThrow(() -> new Problem("There is no measure " + id)));
        var table = table(all);
        switch (options.getOrDefault(FORMAT, "csv")) {
            case "csv" -> CsvTable.write(table, to);
            case "xlsx" -> XlsxTable.write(words.of("portfolio.measures"), table, to);
            case "json" -> JsonTable.write(table, to);
            default -> throw new Problem("A portfolio is written as csv, xlsx or json");
        }
    }

    private Table table(List<Measure> all) {
        var columns = PortfolioColumn.values();
        var rows = new ArrayList<Row>();
        for (var measure : all) {
            rows.add(new Row(
                    rows.size() + 2,
                    Arrays.stream(columns).map(column -> cell(measure, column)).toList()));
        }
        return new Table(Arrays.stream(columns).map(PortfolioColumn::heading).toList(), rows);
    }

    private String cell(Measure measure, PortfolioColumn column) {
        return switch (column) {
            case SLUG -> measure.header().slug();
            case TITLE -> first(measure.title());
            case TITLE_NN -> in(measure.title(), "nn");
            case TITLE_EN -> in(measure.title(), "en");
            case SHORT_TITLE -> first(measure.shortTitle());
            case SHORT_TITLE_NN -> in(measure.shortTitle(), "nn");
            case SHORT_TITLE_EN -> in(measure.shortTitle(), "en");
            case SUMMARY -> first(measure.summary());
            case SUMMARY_NN -> in(measure.summary(), "nn");
            case SUMMARY_EN -> in(measure.summary(), "en");
            case TEXT -> first(measure.text());
            case TEXT_NN -> in(measure.text(), "nn");
            case TEXT_EN -> in(measure.text(), "en");
            case TYPE -> words.of("portfolio.type." + measure.type().code());
            case OWNER -> organisation(measure.owner());
            case CONTACT -> measure.contact();
            case SEGMENT -> measure.segment();
            case PHASE -> measure.phase();
            case PASSAGES -> lines(measure.passages(), this::line);
            case STATE -> words.of("portfolio.state." + measure.header().state());
            case RISK -> words.of("portfolio.risk." + measure.risk().code());
            case MAIN_GOAL -> slug(measure.mainGoal());
            case GOALS -> lines(measure.goals(), this::slug);
            case PARENT -> slug(measure.parent());
            case AFFECTED -> lines(measure.affected(), Function.identity());
            case LINK -> measure.link();
            case FROM -> day(measure.header().validity().from());
            case UNTIL -> day(measure.header().validity().until());
            case PROMISED -> day(measure.promised());
            case DELIVERABLES -> lines(measure.deliverables(), this::line);
            case DELIVERABLES_NN -> lines(measure.deliverables(), one -> in(one.title(), "nn"));
            case DELIVERABLES_EN -> lines(measure.deliverables(), one -> in(one.title(), "en"));
            case FINANCING -> lines(measure.financing(), this::line);
            case CONFIDENTIAL -> measure.financingConfidential() ? "ja" : "";
            case UNFUNDED -> first(measure.unfunded());
            case UNFUNDED_NN -> in(measure.unfunded(), "nn");
            case UNFUNDED_EN -> in(measure.unfunded(), "en");
            case P50 -> cost(measure, Cost::p50);
            case P85 -> cost(measure, Cost::p85);
            case CUT_LIST -> cost(measure, Cost::cutList);
            case PRICE_YEAR ->
                measure.cost() == null ? "" : Integer.toString(measure.cost().priceYear());
            case CITATION -> measure.source().citation();
            case SOURCE_URL -> Objects.requireNonNullElse(measure.source().url(), "");
            case ILLUSTRATIVE -> measure.source().illustrative() ? "ja" : "";
        };
    }

    private String first(LocalisedText text) {
        return in(text, languages.first().tag());
    }

    private static String in(LocalisedText text, String tag) {
        return text.byLanguage().getOrDefault(tag, "");
    }

    /** By its name, or by its slug where another is called the same. */
    private String organisation(UUID id) {
        var one = organisations.get(id);
        var name = first(one.title());
        return organisations.called(name).size() == 1 ? name : one.header().slug();
    }

    private String slug(@Nullable UUID id) {
        return id == null ? "" : headers.find(id).orElseThrow().slug();
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private static String amount(@Nullable BigDecimal amount) {
        return amount == null ? "" : amount.toPlainString().replace('.', ',');
    }

    private static String cost(Measure measure, Function<Cost, @Nullable BigDecimal> part) {
        var cost = measure.cost();
        return cost == null ? "" : amount(part.apply(cost));
    }

    private static <T> String lines(List<T> all, Function<T, String> line) {
        return all.stream().map(line).collect(Collectors.joining("\n"));
    }

    private String line(Deliverable one) {
        return "%s; %s; %s".formatted(one.date(), one.reached() ? "nådd" : "ikke nådd", first(one.title()));
    }

    private String line(Financing one) {
        return "%s; %d; %s; %s; %d"
                .formatted(
                        organisation(one.organisation()),
                        one.year(),
                        amount(one.planned()),
                        amount(one.committed()),
                        one.priceYear());
    }

    private String line(Passage one) {
        return "%s; %s; %s; %s; %s".formatted(one.gate(), one.to(), one.day(), one.by(), first(one.conditions()));
    }
}
