package no.retning.monitor;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import no.retning.record.LocalisedText;
import no.retning.record.Source;
import org.jspecify.annotations.Nullable;

/**
 * What is measured, and how, from a day on. Figures under two definitions are not each other's corrections.
 *
 * @param version counted from 1
 * @param from the first day that figures are of; null for the first definition, which holds from the beginning
 * @param numerator what is counted
 * @param denominator of what it is a share; empty where it is none
 * @param population who or what can be counted at all
 * @param unit what figures are in
 * @param decimals how many are shown
 * @param per what a share is multiplied by: 100 for per cent; 1 where the figure is no share
 * @param breakdowns what figures are divided by beside area and period, as the columns of the data are called
 * @param quality what one must know before one trusts the figures
 * @param breakNote why the series breaks here; travels with every figure, and is empty for the first definition
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Definition(
        int version,
        @Nullable LocalDate from,
        LocalisedText numerator,
        LocalisedText denominator,
        LocalisedText population,
        LocalisedText unit,
        Direction direction,
        Frequency frequency,
        int decimals,
        int per,
        Aggregation aggregation,
        List<String> breakdowns,
        FigureOrigin origin,
        LocalisedText method,
        String licence,
        LocalisedText quality,
        LocalisedText breakNote,
        Source source) {
    public static final int MOST_DECIMALS = 6;
    public static final int MOST_PER = 1_000_000;
    /** What a breakdown may be called: what every format can have as the name of a column. */
    public static final String BREAKDOWN = "[a-z][a-z0-9_-]{0,39}";
    /** Columns that every table of figures has. */
    public static final Set<String> COLUMNS = Set.of("area", "period", "measure");

    public Definition {
        breakdowns = List.copyOf(breakdowns);
    }

    /** The same as this version of the indicator, from this day. */
    public Definition as(int newVersion, @Nullable LocalDate newFrom, LocalisedText newBreakNote) {
        return new Definition(
                newVersion,
                newFrom,
                numerator,
                denominator,
                population,
                unit,
                direction,
                frequency,
                decimals,
                per,
                aggregation,
                breakdowns,
                origin,
                method,
                licence,
                quality,
                newBreakNote,
                source);
    }
}
