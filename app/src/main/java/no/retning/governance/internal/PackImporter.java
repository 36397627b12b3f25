package no.retning.governance.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.retning.access.Actor;
import no.retning.formats.agenda.MeetingPack;
import no.retning.governance.Bodies;
import no.retning.governance.Body;
import no.retning.governance.Hindrance;
import no.retning.governance.LandPack;
import no.retning.governance.LandPack.Pack;
import no.retning.governance.Meetings;
import no.retning.governance.PackReadings;
import no.retning.governance.ReadingReport;
import no.retning.instance.Importer;
import no.retning.instance.Problem;
import no.retning.page.WordBook;
import no.retning.page.Words;
import no.retning.record.Json;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** {@code import agenda}: packs of meetings, as text, PDF or office files; each drafts a meeting that a person confirms. */
@Component
final class PackImporter implements Importer {
    private static final String BODY = "body";
    private static final String DATE = "date";

    private final PackTexts texts;
    private final LandPack packs;
    private final PackReadings readings;
    private final Meetings meetings;
    private final Bodies bodies;
    private final TransactionOperations transaction;
    private final Words words;

    PackImporter(
            PackTexts texts,
            LandPack packs,
            PackReadings readings,
            Meetings meetings,
            Bodies bodies,
            TransactionOperations transaction,
            WordBook book) {
        this.texts = texts;
        this.packs = packs;
        this.readings = readings;
        this.meetings = meetings;
        this.bodies = bodies;
        this.transaction = transaction;
        this.words = book.in("nb");
    }

    @Override
    public String kind() {
        return "agenda";
    }

    @Override
    public Set<String> options() {
        return Set.of(BODY, DATE);
    }

    @Override
    public void importFrom(List<Path> files, Map<String, String> options, boolean dryRun, PrintStream out)
            throws IOException {
        var read = new ArrayList<Pack>();
        for (var file : files) {
            var text = texts.of(file);
            var name = file.getFileName() == null ? "" : file.getFileName().toString();
            read.add(new Pack(name, PackTexts.digest(text), MeetingPack.read(text)));
        }
        transaction.executeWithoutResult(status -> {
            read.forEach(pack -> land(pack, options, out));
            if (dryRun) {
                status.setRollbackOnly();
            }
        });
        out.println(words.of(dryRun ? "reading.told.dry" : "reading.told.landed"));
    }

    private void land(Pack pack, Map<String, String> options, PrintStream out) {
        out.println(pack.file());
        var known = readings.find(pack.digest());
        if (known.isPresent()) {
            var meeting = meetings.get(known.get().meeting());
            out.println(
                    "  " + words.of("reading.told.known", first(meeting.title().byLanguage())));
            out.println("  " + PackReadingWork.path(meeting.header().id()));
            return;
        }
        var body = body(pack, options.get(BODY));
        var day = day(pack, options.get(DATE));
        try {
            var reading = packs.land(Actor.system("import"), body, day, pack);
            tell(Json.read(reading.report().value(), ReadingReport.class), out);
            out.println("  " + words.of("reading.told.confirm", PackReadingWork.path(reading.meeting())));
        } catch (Hindrance hindrance) {
            throw new Problem(
                    pack.file() + ": " + words.of(hindrance.reason().words()) + " " + words.of("reading.told.numbers"));
        }
    }

    private Body body(Pack pack, @Nullable String slug) {
        var said = pack.draft().meeting().body();
        var wanted = slug == null ? said == null ? "" : said : slug;
        return find(wanted, slug != null).orElseThrow(() -> {
            var all = bodies.all().stream()
                    .map(body -> "%s (%s)".formatted(body.header().slug(), first(called(body))))
                    .collect(Collectors.joining(", "));
            return new Problem(
                    List.of(
                            pack.file() + ": "
                                    + (wanted.isEmpty()
                                            ? words.of("reading.told.noBody")
                                            : words.of("reading.told.unknownBody", wanted)),
                            all.isEmpty() ? words.of("reading.told.noBodies") : words.of("reading.told.bodies", all),
                            words.of("reading.told.addBody")),
                    null);
        });
    }

    private Optional<Body> find(String wanted, boolean slugOnly) {
        return bodies.all().stream()
                .filter(body -> body.header().slug().equalsIgnoreCase(wanted)
                        || !slugOnly
                                && (called(body).containsValue(wanted)
                                        || body.title().byLanguage().containsValue(wanted)))
                .findFirst();
    }

    private static Map<String, String> called(Body body) {
        return body.shortTitle().isEmpty()
                ? body.title().byLanguage()
                : body.shortTitle().byLanguage();
    }

    private static String first(Map<String, String> texts) {
        return texts.values().stream().findFirst().orElse("");
    }

    private LocalDate day(Pack pack, @Nullable String given) {
        try {
            var read = given == null ? pack.draft().meeting().date() : LocalDate.parse(given);
            if (read == null) {
                throw new Problem(pack.file() + ": " + words.of("reading.told.noDate"));
            }
            return read;
        } catch (DateTimeParseException wrong) {
            throw new Problem(words.of("reading.told.wrongDate", String.valueOf(given)), wrong);
        }
    }

    private void tell(ReadingReport report, PrintStream out) {
        var certain =
                report.fields().stream().filter(field -> field.doubt() == null).toList();
        var doubtful =
                report.fields().stream().filter(field -> field.doubt() != null).toList();
        out.println("  " + words.of("reading.understood"));
        certain.forEach(field -> out.println("    " + said(field)));
        if (!doubtful.isEmpty()) {
            out.println("  " + words.of("reading.unsure"));
        }
        for (var field : doubtful) {
            out.println("    " + said(field) + " – " + words.of("reading.doubt." + field.doubt()));
            if (!field.alternatives().isEmpty()) {
                out.println("      " + words.of("reading.or", String.join("; ", field.alternatives())));
            }
        }
        if (!report.left().isEmpty()) {
            out.println("  " + words.of("reading.left", report.left().size()));
        }
        report.left().forEach(left -> out.println("    " + left.line() + ": " + left.text()));
    }

    private String said(ReadingReport.Field field) {
        var lines = field.firstLine() < 1
                ? ""
                : " ("
                        + (field.firstLine() == field.lastLine()
                                ? words.of("reading.line", field.firstLine())
                                : words.of("reading.lines", field.firstLine(), field.lastLine()))
                        + ")";
        var about = field.about().isEmpty() ? "" : field.about() + " ";
        return about + words.of("reading.field." + field.name()) + ": "
                + value(words, field).replace("\n", " / ") + lines;
    }

    /** A value as it is read, types by their names. */
    static String value(Words words, ReadingReport.Field field) {
        if (field.value().isEmpty()) {
            return words.of("reading.nothing");
        }
        return field.name().equals("casetype")
                ? List.of(field.value().split(", ")).stream()
                        .map(type -> words.of("meeting.type." + type))
                        .collect(Collectors.joining(", "))
                : field.value();
    }
}
