package no.retning.hearing.internal;

import java.util.List;
import no.retning.edition.NamedFile;
import no.retning.hearing.AnswerContent;
import no.retning.hearing.AnswerReceipt;
import no.retning.hearing.HearingAnswer;

/**
 * What an answer said in one of its sendings.
 *
 * @param revision from 1
 */
record ArchiveSending(int revision, AnswerContent content) {
    /** Those of an answer, the latest first; one that was laid without a receipt was sent as it stands. */
    static List<ArchiveSending> of(HearingAnswer answer, List<AnswerReceipt> receipts) {
        return receipts.isEmpty()
                ? List.of(new ArchiveSending(answer.revision(), answer.content()))
                : receipts.stream()
                        .map(one -> new ArchiveSending(one.revision(), one.content()))
                        .toList();
    }

    List<NamedFile> files() {
        return content.files();
    }
}
