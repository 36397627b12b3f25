package no.retning.hearing;

import java.util.Map;
import java.util.UUID;

/**
 * What somebody has begun to answer, exactly as they typed it; whoever has its code has it.
 *
 * @param id also that of the answer which it becomes, so that a draft sent twice is one answer
 * @param values by the name of the field
 * @param saves counts how often it has been saved
 * @param mails counts the letters that were sent because of it: its code, receipts
 */
public record AnswerDraft(UUID id, UUID hearing, Map<String, String> values, int saves, int mails) {
    public AnswerDraft {
        values = Map.copyOf(values);
    }
}
