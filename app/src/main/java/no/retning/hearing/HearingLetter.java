package no.retning.hearing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.retning.record.Header;
import no.retning.record.LocalisedText;
import no.retning.record.Personal;
import no.retning.record.Recorded;
import no.retning.record.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * Something that was sent to a hearing, as it came.
 *
 * @param digest SHA-256, in hexadecimal, of who sent it and what it says: the same letter is not landed twice
 * @param text of the letter itself; that of its files is read out of them
 * @param refused the files that were not taken in
 * @param arrivedAt when the mail server took it; null where it does not say so
 * @param takenAt when it was read in here, by the database's clock
 * @param reason why it did not become an answer by itself; null where it did
 * @param answer that it became; null until it has
 * @param origin where in a table it stood; null where it came by itself
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record HearingLetter(
        Header header,
        UUID hearing,
        LetterChannel channel,
        Personal digest,
        LetterSender sender,
        Personal subject,
        Personal text,
        List<LetterFile> files,
        List<RefusedFile> refused,
        @Nullable Instant arrivedAt,
        Instant takenAt,
        @Nullable LetterReason reason,
        @Nullable UUID answer,
        @Nullable LetterOrigin origin)
        implements Recorded<HearingLetter> {
    public static final String KIND = "hearing-letter";
    /** A person is to say what becomes of it. */
    public static final String WAITING = "waiting";
    /** It is an answer. */
    public static final String PLACED = "placed";
    /** It is none. */
    public static final String ASIDE = "aside";

    public HearingLetter {
        files = List.copyOf(files);
        refused = List.copyOf(refused);
    }

    static Set<String> states() {
        return Set.of(WAITING, PLACED, ASIDE);
    }

    /** It has none: what its sender calls it may name a person. */
    @Override
    public LocalisedText title() {
        return LocalisedText.NONE;
    }

    /** When it counts as having come, by the rules of its hearing. */
    public Instant came(HearingRule rule) {
        return rule.came(arrivedAt, takenAt);
    }

    @Override
    public HearingLetter with(Header newHeader) {
        return new HearingLetter(
                newHeader, hearing, channel, digest, sender, subject, text, files, refused, arrivedAt, takenAt, reason,
                answer, origin);
    }

    /** Not an answer by itself, for this reason; what nobody wrote is not put before a person. */
    public HearingLetter held(LetterReason why) {
        return new HearingLetter(
                header.in(why == LetterReason.MACHINE ? ASIDE : WAITING),
                hearing,
                channel,
                digest,
                sender,
                subject,
                text,
                files,
                refused,
                arrivedAt,
                takenAt,
                why,
                null,
                origin);
    }

    /** Become an answer; why it was not by itself, stays. */
    public HearingLetter placed(UUID as) {
        return new HearingLetter(
                header.in(PLACED),
                hearing,
                channel,
                digest,
                sender,
                subject,
                text,
                files,
                refused,
                arrivedAt,
                takenAt,
                reason,
                as,
                origin);
    }

    /** Without anything that says who wrote it, or what they wrote beside their answer. */
    public HearingLetter forgotten() {
        return new HearingLetter(
                header,
                hearing,
                channel,
                new Personal(Sha256.hex(header.id().toString())),
                LetterSender.NONE,
                Personal.NONE,
                Personal.NONE,
                files,
                refused,
                arrivedAt,
                takenAt,
                reason,
                answer,
                origin == null ? null : origin.forgotten());
    }
}
