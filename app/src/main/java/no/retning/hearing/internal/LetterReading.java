package no.retning.hearing.internal;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import no.retning.access.Actor;
import no.retning.edition.NamedFile;
import no.retning.file.Received;
import no.retning.file.Refusal;
import no.retning.file.Refusal.Reason;
import no.retning.file.Uploads;
import no.retning.formats.mailbox.Attachment;
import no.retning.formats.mailbox.Message;
import no.retning.hearing.AnswerDrafts;
import no.retning.hearing.DeadlineGate;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingLetter;
import no.retning.hearing.LetterChannel;
import no.retning.hearing.LetterFile;
import no.retning.hearing.LetterReason;
import no.retning.hearing.LetterSender;
import no.retning.hearing.RefusedFile;
import no.retning.mail.Outbox;
import no.retning.record.Header;
import no.retning.record.Ids;
import no.retning.record.Json;
import no.retning.record.Personal;
import no.retning.record.Sha256;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Makes a letter of a mail: who wrote it, when it came, what came with it through the one gate, and what is against it. */
@Component
final class LetterReading {
    /** Signatures that programs put there and no person reads. */
    private static final Set<String> SEALS = Set.of(
            "application/pkcs7-signature",
            "application/x-pkcs7-signature",
            "application/pgp-signature",
            "application/pgp-keys");

    private static final Pattern NOBODY = Pattern.compile(
            "(?i)(?:mailer-daemon|postmaster|no-?reply|do-?not-?reply|ikke-?svar|bounces?)(?:[+=-].*)?@.*");

    private final Uploads uploads;
    private final DeadlineGate gate;
    private final Outbox outbox;
    private final String ownAddress;

    LetterReading(
            Uploads uploads, DeadlineGate gate, Outbox outbox, @Value("${retning.smtp.from:}") String ownAddress) {
        this.uploads = uploads;
        this.gate = gate;
        this.outbox = outbox;
        this.ownAddress = ownAddress.strip();
    }

    /** What the same mail always gives, however often and by whatever way it comes. */
    static String digest(Message.Mail mail) {
        var all = new ArrayList<>(List.of(mail.id().orElse(""), mail.sender().address(), mail.subject(), mail.text()));
        mail.attachments().forEach(one -> {
            all.add(one.name());
            all.add(HexFormat.of().formatHex(Sha256.of(one.bytes())));
        });
        return Sha256.hex(Json.text(all));
    }

    /**
     * A letter that has not been saved. Its files are in the store.
     *
     * @param arrived when the mail server says that it came; null where only the mail itself can tell
     */
    HearingLetter read(Hearing hearing, Message.Mail mail, @Nullable Instant arrived) {
        var meant = Forwarded.of(mail);
        var files = new ArrayList<LetterFile>();
        var refused = new ArrayList<RefusedFile>();
        meant.attachments().stream()
                .filter(one -> !SEALS.contains(one.mediaType().toLowerCase(Locale.ROOT)))
                .forEach(one -> take(one, files, refused));
        var id = Ids.next();
        var letter = new HearingLetter(
                Header.draft(id, HearingLetter.KIND, "brev-" + id, HearingLetter.WAITING),
                hearing.header().id(),
                channel(mail),
                new Personal(digest(mail)),
                new LetterSender(
                        new Personal(meant.sender().name()),
                        new Personal(meant.sender().address()),
                        new Personal(meant.by())),
                new Personal(meant.subject()),
                new Personal(meant.text()),
                files,
                refused,
                arrived == null ? mail.delivery().arrived().orElse(null) : arrived,
                gate.clock(),
                null,
                null,
                null);
        return reason(hearing, mail, letter).map(letter::held).orElse(letter);
    }

    private LetterChannel channel(Message.Mail mail) {
        var from = mail.sender().address();
        if (NOBODY.matcher(from).matches() || from.equalsIgnoreCase(ownAddress)) {
            return LetterChannel.MACHINE;
        }
        return switch (mail.delivery().origin()) {
            case PERSON -> LetterChannel.MAIL;
            case LIST -> LetterChannel.LIST;
            case MACHINE -> LetterChannel.MACHINE;
        };
    }

    private void take(Attachment one, List<LetterFile> files, List<RefusedFile> refused) {
        if (files.size() >= AnswerDrafts.MOST_FILES) {
            refused.add(
                    new RefusedFile(one.name(), new Refusal(Reason.COUNT, Integer.toString(AnswerDrafts.MOST_FILES))));
            return;
        }
        switch (uploads.receive(Actor.PUBLIC, new ByteArrayInputStream(one.bytes()), one.name(), one.mediaType())) {
            case Received.Taken taken -> {
                var file = taken.receipt().file();
                files.add(new LetterFile(
                        new NamedFile(
                                file.sha256(),
                                taken.receipt().name().text(),
                                file.type().mediaType(),
                                file.size()),
                        taken.receipt().id()));
            }
            case Received.Refused not -> refused.add(new RefusedFile(one.name(), not.refusal()));
        }
    }

    private Optional<LetterReason> reason(Hearing hearing, Message.Mail mail, HearingLetter letter) {
        if (letter.channel() == LetterChannel.MACHINE) {
            return Optional.of(LetterReason.MACHINE);
        }
        if (mail.inReplyTo().filter(outbox::isOurs).isPresent()) {
            return Optional.of(LetterReason.REPLY);
        }
        if (!names(hearing.archiveNumber(), mail, letter)) {
            return Optional.of(LetterReason.NO_NUMBER);
        }
        return letter.refused().isEmpty() ? Optional.empty() : Optional.of(LetterReason.ATTACHMENT);
    }

    /** Whether a mail names a case, in its subject, its text or the address that it was sent to. */
    private static boolean names(String archiveNumber, Message.Mail mail, HearingLetter letter) {
        var parts = Stream.of(archiveNumber.split("[^\\p{L}\\p{N}]+"))
                .filter(part -> !part.isEmpty())
                .map(Pattern::quote)
                .toList();
        if (parts.isEmpty()) {
            return false;
        }
        var number = Pattern.compile(
                "(?iu)(?<![\\p{L}\\p{N}])" + String.join("\\s?[/_.–-]\\s?", parts) + "(?![\\p{L}\\p{N}])");
        return Stream.concat(
                        Stream.of(
                                mail.subject(),
                                letter.subject().value(),
                                mail.text(),
                                letter.text().value()),
                        mail.delivery().recipients().stream())
                .anyMatch(text -> number.matcher(text).find());
    }
}
