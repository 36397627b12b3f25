package no.retning.formats.einnsyn;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.json.JsonMapper;

/** Writes requests to eInnsyn as JSON. */
public final class Einnsyn {
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .changeDefaultPropertyInclusion(old -> old.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    private Einnsyn() {}

    /** The body of {@code POST /arkivdel/{id}/moetemappe}: the meeting with its documents and cases. */
    public static JsonNode json(Moetemappe meeting) {
        return JSON.valueToTree(meeting);
    }

    /** The body of {@code POST /moetemappe/{id}/moetesak}: a case that is added later. */
    public static JsonNode json(Moetesak meetingCase) {
        return JSON.valueToTree(meetingCase);
    }

    /** The body of {@code POST /moetemappe/{id}/moetedokument}: a document that is added later. */
    public static JsonNode json(Moetedokument document) {
        return JSON.valueToTree(document);
    }

    /** The body of {@code POST /moetesak/{id}/vedtak}: a decision that is made later. */
    public static JsonNode json(Vedtak decision) {
        return JSON.valueToTree(decision);
    }

    /** The body of {@code POST /vedtak/{id}/votering}: one vote. */
    public static JsonNode json(Votering vote) {
        return JSON.valueToTree(vote);
    }

    /** A withholding, as the records of correspondence carry it. */
    public static JsonNode json(Skjerming withholding) {
        return JSON.valueToTree(withholding);
    }
}
