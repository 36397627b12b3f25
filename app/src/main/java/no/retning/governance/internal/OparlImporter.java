package no.retning.governance.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.retning.access.Actor;
import no.retning.command.Commands;
import no.retning.formats.oparl.OparlReader;
import no.retning.formats.oparl.Reading;
import no.retning.governance.Bodies;
import no.retning.governance.Cases;
import no.retning.governance.Meetings;
import no.retning.governance.Topics;
import no.retning.instance.Importer;
import no.retning.page.WordBook;
import no.retning.page.Words;
import no.retning.record.Languages;
import no.retning.record.Recorded;
import no.retning.record.Records;
import no.retning.register.Organisations;
import no.retning.register.People;
import no.retning.register.Positions;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** {@code import oparl}: files, or folders of files, of OParl 1.x; what maps becomes drafts, the rest is counted. */
@Component
final class OparlImporter implements Importer {
    private static final int SHOWN = 10;

    private final Commands commands;
    private final Organisations organisations;
    private final Bodies bodies;
    private final People people;
    private final Positions positions;
    private final Topics topics;
    private final Meetings meetings;
    private final Cases cases;
    private final JdbcClient sql;
    private final TransactionOperations transaction;
    private final Languages languages;
    private final Words words;

    OparlImporter(
            Commands commands,
            Organisations organisations,
            Bodies bodies,
            People people,
            Positions positions,
            Topics topics,
            Meetings meetings,
            Cases cases,
            JdbcClient sql,
            TransactionOperations transaction,
            Languages languages,
            WordBook book) {
        this.commands = commands;
        this.organisations = organisations;
        this.bodies = bodies;
        this.people = people;
        this.positions = positions;
        this.topics = topics;
        this.meetings = meetings;
        this.cases = cases;
        this.sql = sql;
        this.transaction = transaction;
        this.languages = languages;
        this.words = book.in("nb");
    }

    @Override
    public String kind() {
        return "oparl";
    }

    @Override
    public void importFrom(List<Path> paths, Map<String, String> options, boolean dryRun, PrintStream out)
            throws IOException {
        var records = new OparlRecords(languages.first().tag());
        var reader = new OparlReader(records::accept);
        for (var file : files(paths)) {
            try (var stream = new BufferedInputStream(Files.newInputStream(file))) {
                reader.read(String.valueOf(file.getFileName()), stream);
            }
        }
        transaction.executeWithoutResult(status -> {
            // No statistics are gathered of rows that are not committed: without this, each look-up reads them all.
            sql.sql("set local enable_seqscan = off").update();
            land(records, out);
            if (dryRun) {
                status.setRollbackOnly();
            }
        });
        records.left().forEach((type, count) -> out.println(words.of("oparl.left", count, type)));
        tell(reader.reading(), out);
        out.println(words.of(dryRun ? "reading.told.dry" : "reading.told.landed"));
    }

    private static List<Path> files(List<Path> paths) throws IOException {
        var files = new ArrayList<Path>();
        for (var path : paths) {
            if (Files.isDirectory(path)) {
                try (var below = Files.walk(path)) {
                    below.filter(Files::isRegularFile)
                            .filter(file -> file.toString().matches(".*\\.(json|jsonl|ndjson)"))
                            .sorted()
                            .forEach(files::add);
                }
            } else {
                files.add(path);
            }
        }
        return files;
    }

    private void land(OparlRecords records, PrintStream out) {
        var organisationIds =
                put("organisation", organisations, records.organisations(), out).keySet();
        var byBody = put("body", bodies, records.bodies(), out);
        var personIds = put("person", people, records.people(), out).keySet();
        put("position", positions, records.positions(personIds, organisationIds), out);
        var topicIds = put("topic", topics, records.topics(), out).keySet();
        var byMeeting = put("meeting", meetings, records.meetings(byBody), out);
        put("case", cases, records.cases(byMeeting, topicIds), out);
    }

    /** Those that are here already stay as they are. */
    private <R extends Recorded<R>> Map<UUID, R> put(
            String what, Records<R> collection, List<R> made, PrintStream out) {
        var here = present(collection.kind());
        int fresh = 0;
        for (var one : made) {
            if (!here.contains(one.header().id())) {
                commands.create(Actor.system("import"), collection, one);
                fresh++;
            }
        }
        if (!made.isEmpty()) {
            out.println(words.of("oparl.landed", words.of("oparl.kind." + what), fresh, made.size() - fresh));
        }
        return made.stream()
                .collect(Collectors.toMap(
                        one -> one.header().id(), Function.identity(), (one, same) -> one, HashMap::new));
    }

    private Set<UUID> present(String kind) {
        return sql.sql("select id from record.record where kind = :kind")
                .param("kind", kind)
                .query(UUID.class)
                .set();
    }

    private void tell(Reading reading, PrintStream out) {
        reading.unknown().forEach((property, count) -> out.println(words.of("oparl.unknown", property, count)));
        for (var problem : reading.problems().stream().limit(SHOWN).toList()) {
            var kind = problem.kind().name().toLowerCase(Locale.ROOT).replace("_", "");
            out.println(words.of(
                    "oparl.problem",
                    problem.source(),
                    Objects.toString(problem.id(), ""),
                    words.of("oparl.problem." + kind),
                    problem.detail()));
        }
        more(reading.problemCount(), out);
        for (var link : reading.dangling().stream().limit(SHOWN).toList()) {
            out.println(words.of("oparl.dangling", link.from(), link.property(), link.to()));
        }
        more(reading.danglingCount(), out);
    }

    private void more(long count, PrintStream out) {
        if (count > SHOWN) {
            out.println(words.of("oparl.more", count - SHOWN, count));
        }
    }
}
