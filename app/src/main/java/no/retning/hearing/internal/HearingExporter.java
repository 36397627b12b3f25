package no.retning.hearing.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import no.retning.edition.NamedFile;
import no.retning.file.FileStore;
import no.retning.hearing.AnswerReceipts;
import no.retning.hearing.Doubles;
import no.retning.hearing.EnterAnswers;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingAnswer;
import no.retning.hearing.HearingAnswers;
import no.retning.hearing.HearingCompositions;
import no.retning.hearing.HearingLetters;
import no.retning.hearing.HearingRemarks;
import no.retning.hearing.HearingThemes;
import no.retning.hearing.RetentionClocks;
import no.retning.hearing.Screenings;
import no.retning.hearing.ToldRespondents;
import no.retning.instance.Exporter;
import no.retning.instance.Problem;
import no.retning.record.Json;
import no.retning.record.Recorded;
import no.retning.strategy.PublicationState;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * {@code export hearing}: a hearing with everything that was answered, who wrote it and what is withheld too, as one zip file for
 * another instance. The same records make the same bytes.
 */
@Component
final class HearingExporter implements Exporter {
    /** A zip file would otherwise tell when it was written. */
    private static final LocalDateTime ANY_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private static final int AT_A_TIME = 500;

    private final FindHearing find;
    private final HearingCompositions compositions;
    private final HearingThemes themes;
    private final HearingAnswers answers;
    private final AnswerReceipts receipts;
    private final Screenings screenings;
    private final Doubles doubles;
    private final HearingLetters letters;
    private final HearingRemarks remarks;
    private final AnalysisLuggage analysis;
    private final ToldRespondents told;
    private final RetentionClocks clocks;
    private final FileStore store;
    private final EnterAnswers enter;
    private final TransactionOperations transaction;

    HearingExporter(
            FindHearing find,
            HearingCompositions compositions,
            HearingThemes themes,
            HearingAnswers answers,
            AnswerReceipts receipts,
            Screenings screenings,
            Doubles doubles,
            HearingLetters letters,
            HearingRemarks remarks,
            AnalysisLuggage analysis,
            ToldRespondents told,
            RetentionClocks clocks,
            FileStore store,
            EnterAnswers enter,
            TransactionOperations transaction) {
        this.find = find;
        this.compositions = compositions;
        this.themes = themes;
        this.answers = answers;
        this.receipts = receipts;
        this.screenings = screenings;
        this.doubles = doubles;
        this.letters = letters;
        this.remarks = remarks;
        this.analysis = analysis;
        this.told = told;
        this.clocks = clocks;
        this.store = store;
        this.enter = enter;
        this.transaction = transaction;
    }

    @Override
    public String kind() {
        return "hearing";
    }

    @Override
    public void export(@Nullable String id, Map<String, String> options, OutputStream to) throws IOException {
        var hearing = find.named(id);
        enter.all();
        try {
            transaction.executeWithoutResult(status -> {
                try {
                    write(hearing, to);
                } catch (IOException fault) {
                    throw new UncheckedIOException(fault);
                }
            });
        } catch (UncheckedIOException fault) {
            throw fault.getCause();
        }
    }

    private void write(Hearing hearing, OutputStream to) throws IOException {
        var id = hearing.header().id();
        var zip = new ZipOutputStream(to, StandardCharsets.UTF_8);
        var files = new TreeSet<String>();
        entry(zip, HearingLuggage.HEARING);
        line(zip, HearingLuggage.plain(hearing));
        records(zip, HearingLuggage.THEMES, themes.of(id));
        entry(zip, HearingLuggage.ANSWERS);
        int count = 0;
        for (var some = answers.next(id, 0, AT_A_TIME);
                !some.isEmpty();
                some = answers.next(id, some.getLast().number(), AT_A_TIME)) {
            for (var one : some) {
                line(zip, luggage(one, files));
                count++;
            }
        }
        var all = letters.to(id);
        all.stream()
                .flatMap(one -> one.files().stream())
                .map(file -> file.file().sha256())
                .forEach(files::add);
        records(zip, HearingLuggage.LETTERS, all);
        records(zip, HearingLuggage.REMARKS, remarks.of(id));
        for (var part : analysis.of(id).entrySet()) {
            entry(zip, part.getKey());
            for (var one : part.getValue()) {
                line(zip, one);
            }
        }
        for (var sha256 : files) {
            entry(zip, HearingLuggage.FILES + sha256 + "." + extension(sha256));
            Files.copy(store.path(sha256), zip);
        }
        entry(zip, HearingLuggage.MANIFEST);
        line(
                zip,
                new HearingLuggage.Manifest(
                        HearingLuggage.FORMAT,
                        hearing.header().slug(),
                        count,
                        compositions.state(id) instanceof PublicationState.Unchanged,
                        clocks.concluded(id).orElse(null)));
        zip.finish();
    }

    private String extension(String sha256) {
        return store.find(sha256)
                .orElseThrow(
                        () -> new Problem("The file %s is not in the store; run ./retning verify".formatted(sha256)))
                .type()
                .extension();
    }

    private HearingLuggage.Answer luggage(HearingAnswer one, Collection<String> files) {
        var id = one.header().id();
        var given = receipts.of(id);
        one.content().files().stream().map(NamedFile::sha256).forEach(files::add);
        given.stream()
                .flatMap(receipt -> receipt.files().stream())
                .map(NamedFile::sha256)
                .forEach(files::add);
        var screening = screenings.of(id);
        screening.stream()
                .flatMap(some -> some.redactions().stream())
                .map(NamedFile::sha256)
                .forEach(files::add);
        UUID into = doubles.into(id).orElse(null);
        return new HearingLuggage.Answer(
                HearingLuggage.plain(one),
                given,
                screening.map(HearingLuggage::plain).orElse(null),
                into,
                clocks.published(id).orElse(null),
                told.at(id).orElse(null));
    }

    private static <R extends Recorded<R>> void records(ZipOutputStream zip, String name, List<R> records)
            throws IOException {
        entry(zip, name);
        for (var one : records) {
            line(zip, HearingLuggage.plain(one));
        }
    }

    private static void entry(ZipOutputStream zip, String name) throws IOException {
        var entry = new ZipEntry(name);
        entry.setTimeLocal(ANY_TIME);
        zip.putNextEntry(entry);
    }

    private static void line(ZipOutputStream zip, Object value) throws IOException {
        zip.write((Json.text(value) + "\n").getBytes(StandardCharsets.UTF_8));
    }
}
