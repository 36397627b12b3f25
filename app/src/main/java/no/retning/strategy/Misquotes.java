package no.retning.strategy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.retning.edition.AsOf;
import no.retning.edition.PublishedEditions;
import no.retning.figure.Misstated;
import no.retning.figure.Quoted;
import no.retning.figure.Quotes;
import no.retning.page.Reading;
import no.retning.record.LocalisedText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Says where texts give another number than the one that they refer to, for whoever can still mend them. */
@Component
public class Misquotes {
    private static final String INDICATOR = "indicator";

    private final Quotes quotes;
    private final PublishedEditions editions;
    private final JdbcClient sql;

    Misquotes(Quotes quotes, PublishedEditions editions, JdbcClient sql) {
        this.quotes = quotes;
        this.editions = editions;
        this.sql = sql;
    }

    /** What some texts quote wrongly in any of their languages, a sentence for each, none twice. */
    public List<String> in(Reading reading, Stream<LocalisedText> texts) {
        var written = texts.flatMap(text -> text.byLanguage().values().stream()).toList();
        var today = today();
        return written.stream()
                .flatMap(markdown -> in(reading, markdown, today))
                .distinct()
                .toList();
    }

    /** What one Markdown text quotes wrongly. @param today up to which a link without a day counts */
    public Stream<String> in(Reading reading, String markdown, LocalDate today) {
        return Stream.concat(
                quotes.wrong(markdown, today).stream().map(wrong -> words(reading, wrong)),
                quotes.misstated(markdown).stream().map(wrong -> words(reading, wrong)));
    }

    private LocalDate today() {
        return sql.sql("select current_date").query(LocalDate.class).single();
    }

    private String words(Reading reading, Misstated wrong) {
        var published = wrong.published();
        var indicator = editions.current(INDICATOR, wrong.indicator(), AsOf.NOW)
                .map(edition -> reading.text(edition.title()).text())
                .orElse(wrong.indicator());
        return published == null
                ? reading.word("involvement.desk.unknown", wrong.words(), indicator, wrong.period())
                : reading.word(
                        "involvement.desk.measured",
                        wrong.words(),
                        reading.number(published),
                        wrong.period(),
                        indicator);
    }

    private static String words(Reading reading, Quoted wrong) {
        return reading.word(
                "involvement.desk.row",
                wrong.words(),
                wrong.computed().number(),
                reading.day(wrong.day()).text());
    }
}
