package no.retning.hearing.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import no.retning.formats.mailbox.Limits;
import no.retning.formats.mailbox.MailboxFile;
import no.retning.formats.mailbox.Message;
import no.retning.hearing.Hearing;
import no.retning.hearing.Hearings;
import no.retning.instance.Importer;
import no.retning.instance.Problem;
import no.retning.page.WordBook;
import no.retning.page.Words;
import no.retning.record.NoSuchRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** {@code import mail}: answers to a hearing that came by mail, from mailboxes (mbox), messages (EML) or folders of them. */
@Component
final class MailImporter implements Importer {
    private static final String HEARING = "hearing";

    private final Hearings hearings;
    private final MailRoom room;
    private final Words words;

    MailImporter(Hearings hearings, MailRoom room, WordBook book) {
        this.hearings = hearings;
        this.room = room;
        this.words = book.in("nb");
    }

    @Override
    public String kind() {
        return "mail";
    }

    @Override
    public Set<String> options() {
        return Set.of(HEARING);
    }

    /** Each letter lands whole or not at all, whatever becomes of the others; one that landed before is known again. */
    @Override
    public void importFrom(List<Path> files, Map<String, String> options, boolean dryRun, PrintStream out)
            throws IOException {
        var hearing = hearing(options.get(HEARING));
        if (hearing.archiveNumber().isBlank()) {
            throw new Problem(words.of("hearing.mail.told.noCase"));
        }
        for (var file : inOrder(files)) {
            out.println(file.getFileName());
            read(
                    file,
                    message ->
                            out.println("  " + message.number() + ": " + room.tell(hearing, message, dryRun, words)));
        }
        out.println(words.of(dryRun ? "hearing.mail.told.dry" : "hearing.mail.told.done"));
    }

    private Hearing hearing(@Nullable String named) {
        if (named == null) {
            throw new Problem(words.of("hearing.mail.told.which"));
        }
        return hearings.find(named).orElseGet(() -> {
            try {
                return hearings.get(UUID.fromString(named));
            } catch (IllegalArgumentException | NoSuchRecord unknown) {
                throw new Problem(words.of("hearing.mail.told.unknown", named), unknown);
            }
        });
    }

    private record Dated(Path file, Instant first) {}

    /** By when the first message of each came, so that what replaces an answer comes after it. */
    private static List<Path> inOrder(List<Path> named) throws IOException {
        var all = new ArrayList<Dated>();
        for (var one : named) {
            for (var file : within(one)) {
                all.add(new Dated(file, first(file)));
            }
        }
        return all.stream()
                .sorted(Comparator.comparing(Dated::first).thenComparing(Dated::file))
                .map(Dated::file)
                .toList();
    }

    private static List<Path> within(Path named) throws IOException {
        if (!Files.isDirectory(named)) {
            return List.of(named);
        }
        try (var tree = Files.walk(named)) {
            return tree.filter(Files::isRegularFile)
                    .filter(file -> !String.valueOf(file.getFileName()).startsWith("."))
                    .toList();
        }
    }

    private static Instant first(Path file) throws IOException {
        var first = new ArrayList<Instant>();
        read(file, message -> {
            if (message instanceof Message.Mail mail && first.isEmpty()) {
                first.add(mail.delivery().arrived().or(mail::sent).orElse(Instant.MAX));
            }
        });
        return first.isEmpty() ? Instant.MAX : first.getFirst();
    }

    private static void read(Path file, Consumer<Message> taker) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MailboxFile.read(in, Limits.STANDARD, taker);
        }
    }
}
