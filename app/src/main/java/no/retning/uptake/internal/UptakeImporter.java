package no.retning.uptake.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.form.CellFault;
import no.retning.formats.table.Table;
import no.retning.formats.table.TableFile;
import no.retning.formats.table.UnreadableTable;
import no.retning.instance.Importer;
import no.retning.instance.Problem;
import no.retning.page.WordBook;
import no.retning.page.Words;
import no.retning.uptake.Solution;
import no.retning.uptake.Solutions;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code import uptake}: tables of figures, their columns in any order and under many names. */
@Component
final class UptakeImporter implements Importer {
    private static final String MAP = "map";
    private static final String SOLUTION = "solution";

    private final Commands commands;
    private final Solutions solutions;
    private final WordBook book;
    private final Words words;

    UptakeImporter(Commands commands, Solutions solutions, WordBook book) {
        this.commands = commands;
        this.solutions = solutions;
        this.book = book;
        words = book.in("en");
    }

    @Override
    public String kind() {
        return "uptake";
    }

    @Override
    public Set<String> options() {
        return Set.of(MAP, SOLUTION);
    }

    @Override
    public void importFrom(List<Path> files, Map<String, String> options, boolean dryRun, PrintStream out)
            throws IOException {
        var all = solutions.all();
        var about = about(options.get(SOLUTION));
        var plans = new ArrayList<UptakePlan>();
        var faults = new ArrayList<String>();
        for (var file : files) {
            var table = table(file);
            var meanings = new UptakeWords(all, book);
            var mapping = UptakeMapping.said(table, meanings, options.getOrDefault(MAP, ""));
            var plan = UptakePlan.of(table, mapping, meanings, all, about);
            plans.add(plan);
            tell(String.valueOf(file.getFileName()), plan, out);
            plan.faults().forEach(fault -> faults.add(fault(String.valueOf(file.getFileName()), fault)));
        }
        if (!faults.isEmpty()) {
            throw new Problem(faults, null);
        }
        if (dryRun) {
            out.println("Nothing has been saved: this was a dry run.");
            return;
        }
        commands.together(() -> {
            plans.forEach(plan -> plan.land(Actor.system("import"), commands, solutions));
            return plans;
        });
        out.println("All of it has been saved.");
    }

    private @Nullable UUID about(@Nullable String slug) {
        if (slug == null) {
            return null;
        }
        return solutions
                .find(slug)
                .map(Solution::header)
                .orElseThrow(() -> new Problem("There is no solution " + slug))
                .id();
    }

    private static Table table(Path file) throws IOException {
        try {
            return TableFile.read(file);
        } catch (UnreadableTable unreadable) {
            throw new Problem(file + ": " + unreadable.getMessage(), unreadable);
        }
    }

    private void tell(String file, UptakePlan plan, PrintStream out) {
        var headers = plan.table().headers();
        for (int i = 0; i < headers.size(); i++) {
            var column = plan.mapping().at(i);
            if (!headers.get(i).isBlank()) {
                out.println("%s: column %s “%s” is %s"
                        .formatted(
                                file,
                                Table.letters(i),
                                headers.get(i),
                                column.map(one -> "read as " + one.code()).orElse("left out")));
            }
        }
        if (plan.shares()) {
            out.println("%s: per cent are written as shares of one: 0.5 is read as 50".formatted(file));
        }
        plan.silent().forEach(row -> out.println("%s, row %d: left out, there is no figure".formatted(file, row)));
        for (var row : plan.rows()) {
            out.println("%s, row %d: %s, %s %s %s: %s per cent"
                    .formatted(
                            file,
                            row.row(),
                            row.effect() == UptakePlan.Effect.SAME
                                    ? "the same"
                                    : row.effect().code(),
                            row.solution().header().slug(),
                            row.figure().group().code(),
                            row.figure().day(),
                            row.figure().share().toPlainString()));
        }
    }

    private String fault(String file, CellFault fault) {
        return fault.row() == 0
                ? "%s: %s".formatted(file, fault.what(words))
                : "%s, row %d, column %s “%s”: %s"
                        .formatted(file, fault.row(), fault.column(), fault.header(), fault.what(words));
    }
}
