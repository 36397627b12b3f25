package no.retning.page;

import java.math.BigDecimal;
import java.text.BreakIterator;
import java.text.Collator;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;
import no.retning.edition.AsOf;
import no.retning.edition.Reads;
import no.retning.record.Language;
import no.retning.record.Languages;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import no.retning.record.Validity;
import org.jspecify.annotations.Nullable;

/** How someone reads: in which language and as of which day. Turns stored values into what a page shows. */
public record Reading(Language language, Languages languages, Words words, Site site, AsOf asOf) {
    /** A full stop that ends no sentence, though a capital follows: Meld. St. 9, Dok. 3:14. */
    private static final Pattern ABBREVIATION = Pattern.compile("\\b(Meld|St|Dok|Innst|Prop|nr|kap|jf|bl)\\.\\s*$");

    public Text text(LocalisedText text) {
        var best = text.best(language, languages);
        return new Text(best.text(), foreign(best));
    }

    /** A text that is only there in one language. */
    public Text text(String text, Language written) {
        return new Text(text, written.equals(language) ? null : written.tag());
    }

    public @Nullable Text textOrNull(LocalisedText text) {
        return text.isEmpty() ? null : text(text);
    }

    public Prose prose(LocalisedText text) {
        var best = text.best(language, languages);
        return Markdown.prose(best.text(), foreign(best));
    }

    public @Nullable Prose proseOrNull(LocalisedText text) {
        return text.isEmpty() ? null : prose(text);
    }

    /** The first paragraph, as plain words. */
    public @Nullable Text lead(LocalisedText text) {
        if (text.isEmpty()) {
            return null;
        }
        var best = text.best(language, languages);
        return new Text(Markdown.plain(best.text().split("\n\\s*\n", 2)[0]), foreign(best));
    }

    /** The first sentence, as plain words. */
    public @Nullable Text sentence(LocalisedText text) {
        var lead = lead(text);
        if (lead == null) {
            return null;
        }
        var sentences = BreakIterator.getSentenceInstance(language.locale());
        sentences.setText(lead.text());
        int end = sentences.next();
        while (end < lead.text().length()
                && ABBREVIATION.matcher(lead.text().substring(0, end)).find()) {
            end = sentences.next();
        }
        return new Text(lead.text().substring(0, end).strip(), lead.lang());
    }

    /** Whether there is more to the text than its first sentence. */
    public boolean isLonger(LocalisedText text) {
        var sentence = sentence(text);
        return sentence != null
                && sentence.text().length()
                        < Markdown.plain(text.best(language, languages).text()).length();
    }

    private @Nullable String foreign(LocalisedText.Phrase phrase) {
        return phrase.language().equals(language) ? null : phrase.language().tag();
    }

    public @Nullable Text source(Source source) {
        return source.citation().isBlank() ? null : Text.of(source.citation());
    }

    /** A number as it is written in this language, with what decimals it has. */
    public String number(BigDecimal number) {
        var format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(Math.max(0, number.stripTrailingZeros().scale()));
        return format.format(number);
    }

    /** The order in which this language puts words. */
    public Collator collator() {
        return Collator.getInstance(language.locale());
    }

    public Moment day(Instant at) {
        return Dates.day(at, language.tag());
    }

    /** The day that is read: today, where one does not read as of another; what says so is made anew at midnight. */
    public LocalDate today() {
        Reads.note(Reads.TODAY);
        return asOf.past().orElseGet(() -> LocalDate.now(Dates.ZONE));
    }

    public Moment day(LocalDate day) {
        return Dates.day(day, language.tag());
    }

    /** The years of a period, as in 2017–2022; empty where it has no beginning. */
    public String years(Validity period) {
        return period.from() == null ? "" : Dates.years(period.from(), period.until());
    }

    /** As in "1. januar 2024 – 1. mars 2026", the last day included; empty where it holds always. */
    public String period(Validity valid) {
        var from = valid.from() == null ? "" : day(valid.from()).text();
        var until = valid.until() == null ? "" : day(valid.until().minusDays(1)).text();
        if (from.isEmpty()) {
            return until.isEmpty() ? "" : word("page.until", until);
        }
        return (from + " – " + until).strip();
    }

    public String word(String key, Object... arguments) {
        return words.of(key, arguments);
    }

    /** Address on this site in this language and on this day. */
    public String url(String path) {
        return frame("", "/").link(path);
    }

    public Link link(String path, Text label) {
        return new Link(url(path), label);
    }

    public Link link(String path, LocalisedText label) {
        return new Link(url(path), text(label));
    }

    public Frame frame(String title, String path) {
        return Frame.of(words, site, title, path).asOf(past());
    }

    private @Nullable Moment past() {
        var moment = asOf.moment();
        return asOf.exact() && moment != null
                ? Dates.minute(moment, language.tag())
                : asOf.past().map(this::day).orElse(null);
    }
}
