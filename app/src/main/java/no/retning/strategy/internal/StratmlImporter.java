package no.retning.strategy.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.retning.access.Actor;
import no.retning.formats.stratml.InvalidStratml;
import no.retning.formats.stratml.Repair;
import no.retning.formats.stratml.Stratml;
import no.retning.instance.Importer;
import no.retning.instance.Problem;
import no.retning.page.WordBook;
import no.retning.page.Words;
import no.retning.record.Languages;
import no.retning.strategy.internal.PackageImport.Outcome;
import no.retning.strategy.internal.PackageImport.Row;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** {@code import stratml}: plans of any part as strategies to work on, all of them or none. */
@Component
final class StratmlImporter implements Importer {
    private static final String LANGUAGE = "language";

    private final StratmlImport plans;
    private final TransactionOperations transaction;
    private final Languages languages;
    private final Words words;

    StratmlImporter(StratmlImport plans, TransactionOperations transaction, Languages languages, WordBook book) {
        this.plans = plans;
        this.transaction = transaction;
        this.languages = languages;
        words = book.languages().getOrDefault(languages.first().tag(), book.in("en"));
    }

    @Override
    public String kind() {
        return "stratml";
    }

    @Override
    public Set<String> options() {
        return Set.of(LANGUAGE);
    }

    @Override
    public void importFrom(List<Path> files, Map<String, String> options, boolean dryRun, PrintStream out)
            throws IOException {
        var language = options.getOrDefault(LANGUAGE, "");
        if (!language.isEmpty() && languages.find(language).isEmpty()) {
            throw new Problem(
                    words.of("stratml.language", language, languages.all().toString()));
        }
        var read = new LinkedHashMap<Path, Stratml.Read>();
        for (var file : files) {
            read.put(file, read(file));
        }
        var counts = new EnumMap<Outcome, Integer>(Outcome.class);
        transaction.executeWithoutResult(status -> {
            read.forEach((file, one) -> {
                out.println(words.of(
                        "stratml.file",
                        file.toString(),
                        Integer.toString(one.part().number()),
                        Integer.toString(one.repairs().size())));
                one.repairs().forEach(repair -> out.println("  " + told(repair)));
                plans.lay(
                        Actor.system("import"),
                        one.plan(),
                        language,
                        words,
                        row -> tell(row, counts, out),
                        left -> out.println("  " + left.replaceAll("\\s+", " ")));
            });
            if (dryRun) {
                status.setRollbackOnly();
            }
        });
        var sum = counts.entrySet().stream()
                .map(count -> count.getValue() + " " + word(count.getKey()))
                .collect(Collectors.joining(", "));
        out.println(words.of(dryRun ? "stratml.dry" : "stratml.landed", sum));
    }

    private Stratml.Read read(Path file) throws IOException {
        try (var stream = new BufferedInputStream(Files.newInputStream(file))) {
            return Stratml.read(stream);
        } catch (InvalidStratml refused) {
            var key = "stratml.refused." + plain(refused.reason());
            var why = words.of(key, refused.arguments().toArray());
            throw new Problem(
                    words.of("stratml.refused", file.toString(), Integer.toString(refused.line()), why), refused);
        }
    }

    private void tell(Row row, Map<Outcome, Integer> counts, PrintStream out) {
        counts.merge(row.outcome(), 1, Integer::sum);
        out.printf("  %-9s %s%n", word(row.outcome()), row.thing());
    }

    private String told(Repair repair) {
        var arguments = repair.arguments();
        var what = words.of(
                "stratml.repair." + plain(repair.code()),
                arguments.subList(1, arguments.size()).toArray());
        return words.of("stratml.repair", Integer.toString(repair.line()), arguments.getFirst(), what);
    }

    private static String plain(Enum<?> code) {
        return code.name().toLowerCase(Locale.ROOT).replace("_", "");
    }

    private String word(Outcome outcome) {
        return words.of("stratml.outcome." + plain(outcome));
    }
}
