package no.retning.hearing.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.retning.file.FileStore;
import no.retning.formats.noark.Arkiv;
import no.retning.formats.noark.Arkivdel;
import no.retning.formats.noark.Hendelse;
import no.retning.formats.noark.Noark;
import no.retning.formats.noark.Saksmappe;
import no.retning.formats.noark.Saksmappe.Saksstatus;
import no.retning.hearing.EnterAnswers;
import no.retning.hearing.Hearing;
import no.retning.instance.Exporter;
import no.retning.instance.Problem;
import no.retning.page.Dates;
import no.retning.register.OrganisationNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * {@code export hearing-archive}: a hearing as a case with its letters for the archives, as one zip file in the shape of Noark 5:
 * {@code arkivstruktur.xml} and every document that it names, with its checksum.
 */
@Component
final class HearingArchiver implements Exporter {
    private static final String NUMBER = "organisation";
    private static final Pattern CASE = Pattern.compile("(\\d{2}|\\d{4})/(\\d{1,7})");
    private static final int CENTURY = 2000;
    private static final int YEAR_DIGITS = 2;
    private static final String SYSTEM = "Retning";

    /** A zip file would otherwise tell when it was written. */
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private final FindHearing find;
    private final ArchivePosts posts;
    private final FileStore store;
    private final EnterAnswers enter;
    private final TransactionOperations transaction;

    HearingArchiver(
            FindHearing find,
            ArchivePosts posts,
            FileStore store,
            EnterAnswers enter,
            TransactionOperations transaction) {
        this.find = find;
        this.posts = posts;
        this.store = store;
        this.enter = enter;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "hearing-archive";
    }

    @Override
    public Set<String> options() {
        return Set.of(NUMBER);
    }

    @Override
    public void export(@Nullable String id, Map<String, String> options, OutputStream to) throws IOException {
        var hearing = find.named(id);
        enter.all();
        var number = options.getOrDefault(NUMBER, "");
        if (!OrganisationNumber.isValid(number)) {
            throw new Problem("Say whose archive it is: --organisation and its number of nine digits");
        }
        var matcher = CASE.matcher(hearing.archiveNumber());
        if (!matcher.matches()) {
            throw new Problem("The hearing %s has the archive number “%s”; the archives need one such as 22/414"
                    .formatted(hearing.header().slug(), hearing.archiveNumber()));
        }
        int year = Integer.parseInt(matcher.group(1));
        try {
            transaction.executeWithoutResult(status -> {
                try {
                    write(
                            hearing,
                            number,
                            matcher.group(1).length() == YEAR_DIGITS ? CENTURY + year : year,
                            Integer.parseInt(matcher.group(2)),
                            to);
                } catch (IOException fault) {
                    throw new UncheckedIOException(fault);
                }
            });
        } catch (UncheckedIOException fault) {
            throw fault.getCause();
        }
    }

    private void write(Hearing hearing, String organisation, int year, int sequence, OutputStream to)
            throws IOException {
        var unsettled = posts.unsettled(hearing);
        if (!unsettled.isEmpty()) {
            throw new Problem("The hearing %s cannot be archived before it is decided what is withheld of answer %s"
                    .formatted(
                            hearing.header().slug(),
                            unsettled.stream().map(String::valueOf).collect(Collectors.joining(", "))));
        }
        var zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        for (var one : posts.documents(hearing)) {
            for (var made : one.made()) {
                entry(zip, made.path());
                zip.write(made.content());
            }
            for (var file : one.files()) {
                for (var version : one.all(file)) {
                    entry(zip, version.path());
                    Files.copy(store.path(version.file().sha256()), zip);
                }
            }
        }
        entry(zip, Noark.FILE);
        Noark.write(zip, arkiv(hearing, organisation, year, sequence));
        zip.finish();
    }

    private Arkiv arkiv(Hearing hearing, String organisation, int year, int sequence) {
        var title = title(hearing);
        var owner = hearing.frame().owner();
        var opened = event(Objects.requireNonNullElse(hearing.openedAt(), changed(hearing)));
        var closed = event(changed(hearing));
        return new Arkiv(
                part(hearing, "arkiv"),
                title,
                opened,
                closed,
                new Arkiv.Arkivskaper(organisation, owner),
                new Arkivdel(
                        part(hearing, "arkivdel"),
                        title,
                        opened,
                        closed,
                        List.of(new Saksmappe(
                                hearing.header().id(),
                                title,
                                null,
                                opened,
                                closed,
                                null,
                                year,
                                sequence,
                                opened.dato().toLocalDate(),
                                owner,
                                owner,
                                hearing.header().state().equals(Hearing.CONCLUDED)
                                        ? Saksstatus.AVSLUTTET
                                        : Saksstatus.UNDER_BEHANDLING,
                                posts.of(hearing)))));
    }

    private static Instant changed(Hearing hearing) {
        return Objects.requireNonNullElse(hearing.header().changedAt(), Instant.EPOCH);
    }

    private static String title(Hearing hearing) {
        return hearing.title().byLanguage().values().iterator().next();
    }

    private static UUID part(Hearing hearing, String name) {
        return UUID.nameUUIDFromBytes((hearing.header().id() + "/" + name).getBytes(StandardCharsets.UTF_8));
    }

    static Hendelse event(Instant at) {
        return new Hendelse(OffsetDateTime.ofInstant(at, Dates.ZONE), SYSTEM);
    }

    private static void entry(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ANY_TIME);
        zip.putNextEntry(entry);
    }
}
