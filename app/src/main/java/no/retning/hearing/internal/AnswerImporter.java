package no.retning.hearing.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.file.Looked;
import no.retning.file.Uploads;
import no.retning.form.CellFault;
import no.retning.formats.table.Table;
import no.retning.formats.table.TableFile;
import no.retning.formats.table.UnreadableTable;
import no.retning.hearing.Hearing;
import no.retning.hearing.internal.AnswerTable.Effect;
import no.retning.instance.Importer;
import no.retning.instance.Problem;
import no.retning.page.WordBook;
import no.retning.page.Words;
import no.retning.record.Languages;
import org.springframework.stereotype.Component;

/** {@code import answers}: answers to a hearing that came in tables, their columns in any order and under many names. */
@Component
final class AnswerImporter implements Importer {
    private static final String HEARING = "hearing";
    private static final String MAP = "map";
    private static final String LANGUAGE = "language";

    private final FindHearing find;
    private final AnswerTables tables;
    private final LandAnswers landing;
    private final Commands commands;
    private final Uploads uploads;
    private final WordBook book;
    private final Languages languages;

    AnswerImporter(
            FindHearing find,
            AnswerTables tables,
            LandAnswers landing,
            Commands commands,
            Uploads uploads,
            WordBook book,
            Languages languages) {
        this.find = find;
        this.tables = tables;
        this.landing = landing;
        this.commands = commands;
        this.uploads = uploads;
        this.book = book;
        this.languages = languages;
    }

    @Override
    public String kind() {
        return "answers";
    }

    @Override
    public Set<String> options() {
        return Set.of(HEARING, MAP, LANGUAGE);
    }

    private record Sheet(String name, String sha256, AnswerTable answers) {}

    @Override
    public void importFrom(List<Path> files, Map<String, String> options, boolean dryRun, PrintStream out)
            throws IOException {
        var words = words(options.getOrDefault(LANGUAGE, languages.first().tag()));
        var hearing = find.named(options.get(HEARING));
        var sheets = new ArrayList<Sheet>();
        var faults = new ArrayList<String>();
        for (var file : files) {
            var sheet = read(file, hearing, options.getOrDefault(MAP, ""), words);
            sheets.add(sheet);
            tell(sheet, words, out);
            sheet.answers().faults().forEach(fault -> faults.add(told(sheet, fault, words)));
        }
        if (!faults.isEmpty()) {
            throw new Problem(faults, null);
        }
        if (dryRun) {
            out.println(words.of("hearing.table.told.dry"));
            return;
        }
        int landed = commands.together(() -> sheets.stream()
                .mapToInt(sheet -> landing.land(
                        Actor.system("import"), hearing.header().id(), sheet.name(), sheet.sha256(), sheet.answers()))
                .sum());
        out.println(words.of("hearing.table.told.done", landed));
    }

    private Words words(String tag) {
        return languages
                .find(tag)
                .map(language -> book.in(language.tag()))
                .orElseThrow(() -> new Problem("--language is one of "
                        + languages.all().stream().map(one -> one.tag()).collect(Collectors.joining(", "))));
    }

    private Sheet read(Path file, Hearing hearing, String said, Words words) throws IOException {
        var name = String.valueOf(file.getFileName());
        try (var in = Files.newInputStream(file);
                var looked = uploads.look(in, name, null, uploads.largest())) {
            return switch (looked) {
                case Looked.Refused refused ->
                    throw new Problem(name + ": "
                            + words.of(
                                    refused.refusal().reason().key(),
                                    refused.refusal().detail()));
                case Looked.Through through -> {
                    var table = TableFile.read(through.file(), name);
                    var places = tables.places(hearing);
                    yield new Sheet(
                            name,
                            through.sha256(),
                            tables.read(hearing, table, places, mapping(table, places, said, words)));
                }
            };
        } catch (UnreadableTable unreadable) {
            throw new Problem(
                    "%s: %s (%s)".formatted(name, words.of("hearing.table.wrong.unreadable"), unreadable.getMessage()),
                    unreadable);
        }
    }

    private static Map<AnswerColumn, Integer> mapping(Table table, AskedPlaces places, String said, Words words) {
        try {
            return AnswerTables.proposed(table, places, said);
        } catch (IllegalArgumentException part) {
            throw new Problem(
                    words.of(
                            "hearing.table.told.map",
                            String.valueOf(part.getMessage()),
                            Stream.of(AnswerColumn.Field.values())
                                    .map(AnswerColumn.Field::code)
                                    .collect(Collectors.joining(", "))),
                    part);
        }
    }

    private static void tell(Sheet sheet, Words words, PrintStream out) {
        var answers = sheet.answers();
        var headers = answers.table().headers();
        for (int i = 0; i < headers.size(); i++) {
            if (!headers.get(i).isBlank()) {
                var held = answers.at(i);
                out.println(words.of(
                        held.isEmpty() ? "hearing.table.told.left" : "hearing.table.told.column",
                        sheet.name(),
                        Table.letters(i),
                        headers.get(i),
                        held));
            }
        }
        for (var one : answers.answers()) {
            out.println(words.of(
                            "hearing.table.told.row",
                            sheet.name(),
                            one.rows(),
                            words.of("hearing.table.effect."
                                    + one.effect().name().toLowerCase(Locale.ROOT)))
                    + (one.like().isEmpty()
                            ? ""
                            : " "
                                    + words.of(
                                            "hearing.table.like",
                                            one.like().stream()
                                                    .map(String::valueOf)
                                                    .collect(Collectors.joining(", ")))));
        }
        if (answers.mailed() > 0) {
            out.println(words.of("hearing.table.mailed", answers.mailed()));
        }
        if (answers.faults().isEmpty()) {
            out.println(words.of(
                    "hearing.table.result",
                    answers.count(Effect.NEW),
                    answers.count(Effect.LATE),
                    answers.count(Effect.SAME)));
        }
    }

    private static String told(Sheet sheet, CellFault fault, Words words) {
        return fault.row() == 0
                ? "%s: %s".formatted(sheet.name(), fault.what(words))
                : words.of(
                        "hearing.table.told.fault",
                        sheet.name(),
                        Integer.toString(fault.row()),
                        fault.column(),
                        fault.header(),
                        fault.what(words));
    }
}
