package no.retning.monitor;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Recorded;
import no.retning.record.Source;

/**
 * What a country looks at to say how far it has come: categories of indicators, each with a sentence for every phase.
 *
 * @param phases what the phases are called, from the first, which is phase 1
 */
public record MaturityScheme(
        Header header,
        LocalisedText title,
        LocalisedText text,
        List<Phase> phases,
        List<Category> categories,
        Source source)
        implements Recorded<MaturityScheme> {
    public static final String KIND = "maturity-scheme";
    public static final String ACTIVE = "active";

    /** One phase of all indicators alike. */
    public record Phase(LocalisedText word) {}

    public record Category(String code, LocalisedText title, List<Gauge> indicators) {
        public Category {
            indicators = List.copyOf(indicators);
        }
    }

    /**
     * One indicator of maturity.
     *
     * @param phases what is the case in each phase, as many as the scheme has
     */
    public record Gauge(String code, LocalisedText title, List<LocalisedText> phases) {
        public Gauge {
            phases = List.copyOf(phases);
        }
    }

    public MaturityScheme {
        phases = List.copyOf(phases);
        categories = List.copyOf(categories);
    }

    @Override
    public MaturityScheme with(Header newHeader) {
        return new MaturityScheme(newHeader, title, text, phases, categories, source);
    }

    /** In the order of the categories. */
    public Stream<Gauge> indicators() {
        return categories.stream().flatMap(category -> category.indicators().stream());
    }

    public Optional<Gauge> find(String indicator) {
        return indicators().filter(one -> one.code().equals(indicator)).findFirst();
    }

    /** The first code that two categories or two indicators share. */
    public Optional<String> twice() {
        var groups = new HashSet<String>();
        var gauges = new HashSet<String>();
        return Stream.concat(
                        categories.stream().map(Category::code).filter(code -> !groups.add(code)),
                        indicators().map(Gauge::code).filter(code -> !gauges.add(code)))
                .findFirst();
    }
}
