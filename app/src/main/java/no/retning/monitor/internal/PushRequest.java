package no.retning.monitor.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import no.retning.monitor.Indicator;
import no.retning.monitor.ReleaseReason;
import no.retning.page.Words;
import no.retning.record.LocalisedText;
import no.retning.record.Sha256;
import no.retning.record.Source;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/**
 * What a program says beside the figures that it delivers.
 *
 * @param name by which the same delivery is known when it is sent again
 * @param json whether the figures come as JSON-stat and not as CSV
 * @param dry whether it only asks what would become of them
 */
record PushRequest(String name, boolean json, ReleaseReason reason, LocalisedText text, Source source, boolean dry) {
    static final String NAME = "Idempotency-Key";

    private static final String BEARER = "Bearer ";
    private static final String NAMES = "[!-~]{1,100}";
    private static final int LONGEST = 2_000;

    /** What the program shows to be let in; empty where it shows nothing. */
    static String key(HttpServletRequest request) {
        var shown = Objects.requireNonNullElse(request.getHeader(HttpHeaders.AUTHORIZATION), "");
        return shown.regionMatches(true, 0, BEARER, 0, BEARER.length())
                ? shown.substring(BEARER.length()).strip()
                : "";
    }

    /** @throws PushProblem if something is not understood */
    static PushRequest of(HttpServletRequest request, Words words) {
        boolean dry = "true".equals(request.getParameter("dryRun"));
        var name = Objects.requireNonNullElse(request.getHeader(NAME), "");
        if (!name.matches(NAMES) && !dry) {
            throw PushProblem.of(HttpStatus.BAD_REQUEST, words.of("push.wrong.name", NAME));
        }
        var text = parameter(request, "text", words);
        return new PushRequest(
                name,
                isJson(request.getContentType(), words),
                reason(parameter(request, "reason", words), words),
                text.isEmpty() ? LocalisedText.NONE : LocalisedText.of(words.lang(), text),
                new Source(parameter(request, "source", words), null, false),
                dry);
    }

    private static String parameter(HttpServletRequest request, String parameter, Words words) {
        var said =
                Objects.requireNonNullElse(request.getParameter(parameter), "").strip();
        if (said.length() > LONGEST) {
            throw PushProblem.of(HttpStatus.BAD_REQUEST, words.of("push.wrong.long", parameter, LONGEST));
        }
        return said;
    }

    private static ReleaseReason reason(String code, Words words) {
        return ReleaseReason.OF_DELIVERIES.stream()
                .filter(one -> one.code().equals(code.isEmpty() ? ReleaseReason.ROUTINE.code() : code))
                .findFirst()
                .orElseThrow(() -> PushProblem.of(
                        HttpStatus.BAD_REQUEST,
                        words.of(
                                "push.wrong.reason",
                                code,
                                String.join(
                                        ", ",
                                        ReleaseReason.OF_DELIVERIES.stream()
                                                .map(ReleaseReason::code)
                                                .toList()))));
    }

    private static boolean isJson(String declared, Words words) {
        try {
            var type = MediaType.parseMediaType(Objects.requireNonNullElse(declared, ""));
            if (type.isCompatibleWith(MediaType.APPLICATION_JSON)) {
                return true;
            }
            if (type.isCompatibleWith(new MediaType("text", "csv"))) {
                return false;
            }
        } catch (InvalidMediaTypeException unreadable) {
            // As one that is not known.
        }
        throw PushProblem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, words.of("push.wrong.type"));
    }

    /** By which the same is known. @param sha256 of the figures */
    String asked(Indicator indicator, String sha256) {
        return Sha256.hex(String.join(
                "\n",
                indicator.header().id().toString(),
                sha256,
                Boolean.toString(json),
                reason.code(),
                text.byLanguage().toString(),
                source.citation()));
    }
}
