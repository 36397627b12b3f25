package no.retning.site.stratml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.retning.edition.AsOf;
import no.retning.edition.PublishedEditions;
import no.retning.formats.stratml.Stratml;
import no.retning.instance.Exporter;
import no.retning.instance.Problem;
import no.retning.page.Sites;
import no.retning.page.WordBook;
import no.retning.record.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code export stratml STRATEGY}: what is published of it, so that what leaves is what anybody can read. */
@Component
final class StratmlExporter implements Exporter {
    private static final String PART = "part";
    private static final String LANGUAGE = "language";

    private final PublishedEditions editions;
    private final StratmlPlans plans;
    private final Sites sites;
    private final Languages languages;
    private final WordBook book;

    StratmlExporter(PublishedEditions editions, StratmlPlans plans, Sites sites, Languages languages, WordBook book) {
        this.editions = editions;
        this.plans = plans;
        this.sites = sites;
        this.languages = languages;
        this.book = book;
    }

    @Override
    public String kind() {
        return "stratml";
    }

    @Override
    public Set<String> options() {
        return Set.of(PART, LANGUAGE);
    }

    /** @param id the strategy's name in addresses, as in {@code nasjonal-e-helsestrategi-2023-2030} */
    @Override
    public void export(@Nullable String id, Map<String, String> options, OutputStream to) throws IOException {
        var part = StratmlPlans.part(options.getOrDefault(PART, ""))
                .orElseThrow(() -> new Problem("--part %s: the parts are 1, 2 and 3".formatted(options.get(PART))));
        var tag = options.getOrDefault(LANGUAGE, languages.first().tag());
        var language = languages
                .find(tag)
                .orElseThrow(() -> new Problem("--language %s: known are %s".formatted(tag, languages.all())));
        var edition = id == null
                ? null
                : editions.current(StratmlPlans.STRATEGY, id, AsOf.NOW).orElse(null);
        if (edition == null) {
            throw new Problem(
                    List.of(
                            id == null ? "Name a strategy to export" : "No strategy called " + id + " is published",
                            "Published: "
                                    + editions.all(StratmlPlans.STRATEGY, AsOf.NOW).stream()
                                            .map(one -> one.slug())
                                            .collect(Collectors.joining(", "))),
                    null);
        }
        var words = book.languages().getOrDefault(tag, book.in("en"));
        var plan = plans.of(edition, AsOf.NOW, language, words, sites.site().origin())
                .orElseThrow(() -> new Problem(
                        "None of the goals of %s is published, and StratML has no plan without a goal: publish them first"
                                .formatted(id)));
        to.write(Stratml.write(plan, part).xml());
    }
}
