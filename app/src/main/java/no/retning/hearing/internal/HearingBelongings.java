package no.retning.hearing.internal;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import no.retning.edition.NamedFile;
import no.retning.hearing.AnswerReceipt;
import no.retning.hearing.Hearing;
import no.retning.hearing.HearingAnswer;
import no.retning.hearing.HearingLetter;
import no.retning.hearing.HearingRemark;
import no.retning.hearing.HearingTheme;
import no.retning.hearing.LetterFile;
import no.retning.hearing.Screening;
import no.retning.hearing.Withholding;

/**
 * Whether what travels with a hearing is its own and fits together; what is not is told as an {@link IllegalArgumentException}.
 *
 * @param files the hashes of those that came with it
 */
record HearingBelongings(Hearing hearing, Set<String> files) {

    void check(HearingTheme theme) {
        isOurs(theme.hearing());
    }

    void check(HearingRemark remark) {
        isOurs(remark.hearing());
    }

    void check(HearingLetter letter) {
        isOurs(letter.hearing());
        areHere(letter.files().stream().map(LetterFile::file));
    }

    void check(HearingLuggage.Answer one) {
        var answer = one.answer();
        isOurs(answer.hearing());
        if (answer.number() < 1) {
            throw new IllegalArgumentException("the number is %d; they count from 1".formatted(answer.number()));
        }
        if (answer.header().state().equals(HearingAnswer.JOINED) == (one.joinedInto() == null)) {
            throw new IllegalArgumentException("it is %s, and joinedInto says otherwise"
                    .formatted(answer.header().state()));
        }
        if (one.screening() != null) {
            check(answer, one.screening());
            areHere(one.screening().redactions().stream());
        }
    }

    /** @param receipt that is known to be what was hashed */
    void check(AnswerReceipt receipt) {
        var content = receipt.content();
        Completeness.require(content);
        areHere(content.files().stream());
    }

    private static void check(HearingAnswer answer, Screening screening) {
        if (!screening.answer().equals(answer.header().id())) {
            throw new IllegalArgumentException("the screening is of another answer, %s".formatted(screening.answer()));
        }
        if (screening.revision() == answer.revision()) {
            screening.withheld().forEach(one -> check(answer, one));
        }
    }

    /** What is withheld must be there, or what may be read could not be made. */
    private static void check(HearingAnswer answer, Withholding withheld) {
        var points = answer.content().points();
        boolean isThere = switch (withheld.part()) {
            case WHOLE, NAME -> true;
            case FILE ->
                answer.content().files().stream().anyMatch(file -> Objects.equals(file.sha256(), withheld.file()));
            case POINT -> {
                var at = withheld.point();
                yield at != null
                        && at >= 0
                        && at < points.size()
                        && withheld.passages().stream()
                                .allMatch(passage -> passage.from() >= 0
                                        && passage.from() < passage.until()
                                        && passage.until()
                                                <= points.get(at).text().length());
            }
        };
        if (!isThere) {
            throw new IllegalArgumentException("the screening withholds a %s that is not in the answer"
                    .formatted(withheld.part().code()));
        }
    }

    void isOurs(UUID of) {
        if (!of.equals(hearing.header().id())) {
            throw new IllegalArgumentException("is of the hearing %s, and the file is of %s, %s"
                    .formatted(of, hearing.header().slug(), hearing.header().id()));
        }
    }

    private void areHere(Stream<NamedFile> named) {
        named.filter(file -> !files.contains(file.sha256())).findFirst().ifPresent(file -> {
            throw new IllegalArgumentException(
                    "the file %s, %s, did not come with it".formatted(file.name(), file.sha256()));
        });
    }
}
