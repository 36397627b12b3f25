package no.retning.portfolio.internal;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import no.retning.formats.table.Amounts;
import no.retning.formats.table.Days;
import no.retning.formats.table.Table;
import no.retning.formats.table.Table.Row;
import no.retning.page.Dates;
import no.retning.portfolio.Cost;
import no.retning.portfolio.Deliverable;
import no.retning.portfolio.Financing;
import no.retning.portfolio.Measure;
import no.retning.portfolio.MeasureType;
import no.retning.portfolio.Measures;
import no.retning.portfolio.Passage;
import no.retning.portfolio.RiskLevel;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import no.retning.record.Validity;
import org.jspecify.annotations.Nullable;

/**
 * The rows of one table as measures. What a table has no column for stays as it was; a cell that cannot be read is a fault
 * that names its row, its column and what may stand there.
 */
final class MeasureRows {
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;
    private static final int FINANCING_FIELDS = 5;
    private static final int PASSAGE_FIELDS = 5;

    private final String file;
    private final Table table;
    private final Map<PortfolioColumn, Integer> mapping;
    private final MeasureWords words;
    private final Measures measures;
    private final Function<String, Optional<UUID>> measureOf;
    private final Languages languages;
    private final Function<String, UUID> owners;
    private final Map<PortfolioColumn, Days> days = new HashMap<>();
    private final List<String> faults = new ArrayList<>();

    /**
     * @param file what it is called in faults
     * @param measureOf the measure of a slug or a name, here or in the table
     * @param owners the organisation of a name, added where the register lacks it
     */
    MeasureRows(
            String file,
            Table table,
            Map<PortfolioColumn, Integer> mapping,
            MeasureWords words,
            Measures measures,
            Function<String, Optional<UUID>> measureOf,
            Languages languages,
            Function<String, UUID> owners) {
        this.file = file;
        this.table = table;
        this.mapping = mapping;
        this.words = words;
        this.measures = measures;
        this.measureOf = measureOf;
        this.languages = languages;
        this.owners = owners;
        for (var column : List.of(PortfolioColumn.FROM, PortfolioColumn.UNTIL, PortfolioColumn.PROMISED)) {
            var place = mapping.get(column);
            if (place != null) {
                days.put(
                        column,
                        Days.of(table.rows().stream()
                                .map(row -> row.cell(place))
                                .toList()));
            }
        }
    }

    List<String> faults() {
        return faults;
    }

    /** What stands in a column of a row; empty where nothing is said. */
    Optional<String> cell(Row row, PortfolioColumn column) {
        var place = mapping.get(column);
        return place == null ? Optional.empty() : Optional.of(row.cell(place)).filter(cell -> !Amounts.isNothing(cell));
    }

    private void fault(Row row, PortfolioColumn column, String what) {
        faults.add(said(row, column, what));
    }

    /** What is to be said of a cell, with where it stands. */
    String said(Row row, PortfolioColumn column, String what) {
        int place = mapping.getOrDefault(column, 0);
        return "%s, row %d, column %s “%s”: %s"
                .formatted(
                        file,
                        row.number(),
                        Table.letters(place),
                        table.headers().get(place),
                        what);
    }

    private boolean has(PortfolioColumn column) {
        return mapping.containsKey(column);
    }

    /** The measure with what its row says. */
    Measure read(Row row, Measure before) {
        var from = day(row, PortfolioColumn.FROM, before.header().validity().from());
        var until = day(row, PortfolioColumn.UNTIL, before.header().validity().until());
        if (from != null && until != null && !from.isBefore(until)) {
            fault(row, PortfolioColumn.UNTIL, "must come after %s".formatted(from));
            until = null;
        }
        var state = choice(
                row,
                PortfolioColumn.STATE,
                before.header().state(),
                said -> words.oneOf(measures.about().states(), "portfolio.state", said));
        boolean confidential = flag(row, PortfolioColumn.CONFIDENTIAL, before.financingConfidential());
        boolean withheld = withholds(row, confidential);
        return new Measure(
                before.header()
                        .in(state)
                        .valid(new Validity(from, until))
                        .after(measure(
                                row,
                                PortfolioColumn.PREDECESSOR,
                                before.header().predecessor())),
                title(row, before),
                text(
                        row,
                        before.shortTitle(),
                        PortfolioColumn.SHORT_TITLE,
                        PortfolioColumn.SHORT_TITLE_NN,
                        PortfolioColumn.SHORT_TITLE_EN),
                text(
                        row,
                        before.summary(),
                        PortfolioColumn.SUMMARY,
                        PortfolioColumn.SUMMARY_NN,
                        PortfolioColumn.SUMMARY_EN),
                text(row, before.text(), PortfolioColumn.TEXT, PortfolioColumn.TEXT_NN, PortfolioColumn.TEXT_EN),
                choice(
                        row,
                        PortfolioColumn.TYPE,
                        before.type(),
                        said -> words.oneOf(MeasureType.values(), MeasureType::code, "portfolio.type", said)),
                owner(row, before),
                reporter(row, before.reporter()),
                plain(row, PortfolioColumn.CONTACT, before.contact()),
                choice(row, PortfolioColumn.SEGMENT, before.segment(), words::segment),
                choice(row, PortfolioColumn.PHASE, before.phase(), words::phase),
                has(PortfolioColumn.PASSAGES) ? passages(row) : before.passages(),
                choice(
                        row,
                        PortfolioColumn.RISK,
                        has(PortfolioColumn.RISK) ? RiskLevel.UNKNOWN : before.risk(),
                        said -> words.oneOf(RiskLevel.values(), RiskLevel::code, "portfolio.risk", said)),
                mainGoal(row, before),
                has(PortfolioColumn.GOALS) ? goals(row) : before.goals(),
                measure(row, PortfolioColumn.PARENT, before.parent()),
                has(PortfolioColumn.AFFECTED) ? actors(row) : before.affected(),
                plain(row, PortfolioColumn.LINK, before.link()),
                has(PortfolioColumn.DELIVERABLES) ? deliverables(row) : before.deliverables(),
                day(row, PortfolioColumn.PROMISED, before.promised()),
                has(PortfolioColumn.FINANCING) && !withheld ? financing(row) : before.financing(),
                confidential,
                text(
                        row,
                        before.unfunded(),
                        PortfolioColumn.UNFUNDED,
                        PortfolioColumn.UNFUNDED_NN,
                        PortfolioColumn.UNFUNDED_EN),
                withheld ? before.cost() : cost(row, before.cost()),
                source(row, before.source()));
    }

    private LocalisedText title(Row row, Measure before) {
        if (cell(row, PortfolioColumn.TITLE).isEmpty()) {
            fault(row, PortfolioColumn.TITLE, "is empty; every measure needs a name");
        }
        return text(row, before.title(), PortfolioColumn.TITLE, PortfolioColumn.TITLE_NN, PortfolioColumn.TITLE_EN);
    }

    /** The first column is in the instance's first language. */
    private LocalisedText text(
            Row row, LocalisedText before, PortfolioColumn first, PortfolioColumn nn, PortfolioColumn en) {
        var texts = new TreeMap<>(before.byLanguage());
        put(row, texts, first, languages.first().tag());
        put(row, texts, nn, "nn");
        put(row, texts, en, "en");
        return LocalisedText.of(texts);
    }

    private void put(Row row, Map<String, String> texts, PortfolioColumn column, String tag) {
        if (has(column)) {
            texts.put(tag, cell(row, column).orElse(""));
        }
    }

    private String plain(Row row, PortfolioColumn column, String before) {
        return has(column) ? cell(row, column).orElse("") : before;
    }

    private <T> T choice(Row row, PortfolioColumn column, T before, Function<String, Optional<T>> meaning) {
        return cell(row, column)
                .map(said -> meaning.apply(said).orElseGet(() -> {
                    fault(row, column, "“%s” is not known; use a word that the instance's forms use".formatted(said));
                    return before;
                }))
                .orElse(before);
    }

    private UUID owner(Row row, Measure before) {
        var said = cell(row, PortfolioColumn.OWNER);
        if (said.isEmpty() && before.owner().equals(RiskSheet.NOTHING)) {
            fault(row, PortfolioColumn.OWNER, "nobody is named who owns it");
        }
        return said.map(owners).orElse(before.owner());
    }

    private @Nullable UUID mainGoal(Row row, Measure before) {
        if (!has(PortfolioColumn.MAIN_GOAL)) {
            return before.mainGoal();
        }
        return cell(row, PortfolioColumn.MAIN_GOAL)
                .map(said -> goal(row, PortfolioColumn.MAIN_GOAL, said))
                .orElse(null);
    }

    private @Nullable UUID goal(Row row, PortfolioColumn column, String said) {
        var goal = words.goal(said);
        if (goal.isEmpty()) {
            fault(row, column, "“%s” is no goal here; use its code, its name or its slug".formatted(said));
        }
        return goal.map(found -> found.header().id()).orElse(null);
    }

    private List<UUID> goals(Row row) {
        return lines(row, PortfolioColumn.GOALS).stream()
                .map(said -> goal(row, PortfolioColumn.GOALS, said))
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable UUID measure(Row row, PortfolioColumn column, @Nullable UUID before) {
        if (!has(column)) {
            return before;
        }
        return cell(row, column)
                .map(said -> measureOf.apply(said).orElseGet(() -> {
                    fault(row, column, "there is no measure “%s”, neither here nor in the table".formatted(said));
                    return RiskSheet.NOTHING;
                }))
                .orElse(null);
    }

    private @Nullable UUID reporter(Row row, @Nullable UUID before) {
        if (!has(PortfolioColumn.REPORTER)) {
            return before;
        }
        return cell(row, PortfolioColumn.REPORTER)
                .map(said -> words.person(said).orElseGet(() -> {
                    fault(
                            row,
                            PortfolioColumn.REPORTER,
                            "nobody, or more than one, in the register is called “%s”".formatted(said));
                    return RiskSheet.NOTHING;
                }))
                .orElse(null);
    }

    /** Whether the money of a measure is kept from this table: then it stays as it was. */
    private boolean withholds(Row row, boolean confidential) {
        return confidential
                && Stream.of(
                                PortfolioColumn.FINANCING,
                                PortfolioColumn.P50,
                                PortfolioColumn.P85,
                                PortfolioColumn.CUT_LIST)
                        .allMatch(column -> cell(row, column).isEmpty());
    }

    private List<String> actors(Row row) {
        return lines(row, PortfolioColumn.AFFECTED).stream()
                .map(said -> words.actor(said).orElseGet(() -> {
                    fault(row, PortfolioColumn.AFFECTED, "“%s” is no kind of actor here".formatted(said));
                    return "";
                }))
                .toList();
    }

    /** What stands on lines of their own in a cell. */
    private List<String> lines(Row row, PortfolioColumn column) {
        return cell(row, column).stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    private @Nullable LocalDate day(Row row, PortfolioColumn column, @Nullable LocalDate before) {
        if (!has(column)) {
            return before;
        }
        return cell(row, column)
                .map(said -> Objects.requireNonNull(days.get(column)).read(said).orElseGet(() -> {
                    fault(row, column, "“%s” is no day; write it as in 2026-01-31".formatted(said));
                    return LocalDate.EPOCH;
                }))
                .orElse(null);
    }

    private boolean flag(Row row, PortfolioColumn column, boolean before) {
        return has(column) ? cell(row, column).filter(MeasureWords::isYes).isPresent() : before;
    }

    private @Nullable BigDecimal amount(Row row, PortfolioColumn column, @Nullable BigDecimal before) {
        if (!has(column)) {
            return before;
        }
        return cell(row, column).map(said -> sum(row, column, said)).orElse(null);
    }

    private @Nullable BigDecimal sum(Row row, PortfolioColumn column, String said) {
        var sum = Amounts.read(said);
        if (sum.isEmpty()) {
            fault(row, column, "“%s” is no sum; write figures, as in 12,5".formatted(said));
        }
        return sum.orElse(null);
    }

    private int year(Row row, PortfolioColumn column, String said, int otherwise) {
        if (said.matches("\\d{4}") && Integer.parseInt(said) >= FIRST_YEAR && Integer.parseInt(said) <= LAST_YEAR) {
            return Integer.parseInt(said);
        }
        fault(row, column, "“%s” is no year".formatted(said));
        return otherwise;
    }

    private @Nullable Cost cost(Row row, @Nullable Cost before) {
        var p50 = amount(row, PortfolioColumn.P50, before == null ? null : before.p50());
        var p85 = amount(row, PortfolioColumn.P85, before == null ? null : before.p85());
        var cutList = amount(row, PortfolioColumn.CUT_LIST, before == null ? null : before.cutList());
        if (p50 == null && p85 == null && cutList == null) {
            return null;
        }
        int priceYear = cell(row, PortfolioColumn.PRICE_YEAR)
                .map(said -> year(row, PortfolioColumn.PRICE_YEAR, said, FIRST_YEAR))
                .orElseGet(() -> before == null ? LocalDate.now(Dates.ZONE).getYear() : before.priceYear());
        return new Cost(p50, p85, cutList, priceYear);
    }

    private Source source(Row row, Source before) {
        return new Source(
                has(PortfolioColumn.CITATION)
                        ? cell(row, PortfolioColumn.CITATION).orElse("")
                        : before.citation(),
                has(PortfolioColumn.SOURCE_URL)
                        ? cell(row, PortfolioColumn.SOURCE_URL).orElse(null)
                        : before.url(),
                flag(row, PortfolioColumn.ILLUSTRATIVE, before.illustrative()));
    }

    /** Lines as in "2024-06; nådd; Konseptet er valgt"; other languages have only the texts, in the same order. */
    private List<Deliverable> deliverables(Row row) {
        var all = new ArrayList<Deliverable>();
        var lines = split(row, PortfolioColumn.DELIVERABLES, 3);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.size() < 3 || !Deliverable.isDate(line.getFirst())) {
                fault(
                        row,
                        PortfolioColumn.DELIVERABLES,
                        "“%s” must be written day; nådd or ikke nådd; text".formatted(String.join("; ", line)));
                continue;
            }
            all.add(new Deliverable(
                    line.getFirst(),
                    beside(row, PortfolioColumn.DELIVERABLES, line.get(2), i),
                    MeasureWords.plain(line.get(1)).equals("nådd")));
        }
        return all;
    }

    private List<List<String>> split(Row row, PortfolioColumn column, int fields) {
        return cell(row, column).map(cell -> CellLines.read(cell, fields)).orElse(List.of());
    }

    /** The text that ends a line, with what stands beside it in the columns of other languages. */
    private LocalisedText beside(Row row, PortfolioColumn column, String first, int line) {
        var texts = new TreeMap<String, String>();
        texts.put(languages.first().tag(), first);
        for (var language : languages.all()) {
            column.in(language.tag())
                    .flatMap(other -> cell(row, other))
                    .ifPresent(cell -> texts.put(language.tag(), CellLines.beside(cell, line)));
        }
        return LocalisedText.of(texts);
    }

    /** Lines as in "Helse Vest RHF; 2026; 12,5; 10; 2026": who, year, planned, committed, price year. */
    private List<Financing> financing(Row row) {
        var all = new ArrayList<Financing>();
        for (var line : split(row, PortfolioColumn.FINANCING, FINANCING_FIELDS)) {
            if (line.size() != FINANCING_FIELDS) {
                fault(
                        row,
                        PortfolioColumn.FINANCING,
                        "“%s” must be written who; year; planned; committed; price year"
                                .formatted(String.join("; ", line)));
                continue;
            }
            int year = year(row, PortfolioColumn.FINANCING, line.get(1), FIRST_YEAR);
            all.add(new Financing(
                    owners.apply(line.getFirst()),
                    year,
                    line.get(2).isEmpty() ? null : sum(row, PortfolioColumn.FINANCING, line.get(2)),
                    line.get(3).isEmpty() ? null : sum(row, PortfolioColumn.FINANCING, line.get(3)),
                    year(row, PortfolioColumn.FINANCING, line.get(4), year)));
        }
        return all;
    }

    /** Lines as in "BP2; plan; 2024-06-01; Styret; vilkår"; other languages have only the conditions, in the same order. */
    private List<Passage> passages(Row row) {
        var all = new ArrayList<Passage>();
        var lines = split(row, PortfolioColumn.PASSAGES, PASSAGE_FIELDS);
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean whole = line.size() == PASSAGE_FIELDS;
            var phase = whole ? words.phase(line.get(1)) : Optional.<String>empty();
            var day = whole ? new Days(false).read(line.get(2)) : Optional.<LocalDate>empty();
            if (phase.isEmpty() || day.isEmpty()) {
                fault(
                        row,
                        PortfolioColumn.PASSAGES,
                        "“%s” must be written gate; phase; day; by whom; conditions"
                                .formatted(String.join("; ", line)));
                continue;
            }
            all.add(new Passage(
                    line.getFirst(),
                    phase.get(),
                    day.get(),
                    line.get(3),
                    beside(row, PortfolioColumn.PASSAGES, line.get(4), i)));
        }
        return all;
    }
}
