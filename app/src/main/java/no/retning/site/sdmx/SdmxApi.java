package no.retning.site.sdmx;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import no.retning.formats.dataset.InvalidDataset;
import no.retning.formats.pxweb.InvalidSelection;
import no.retning.formats.sdmx.SdmxCsv;
import no.retning.formats.sdmx.SdmxJson;
import no.retning.record.NoSuchRecord;
import no.retning.site.figures.OpenDataPace;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Data queries of SDMX REST 2, answered in SDMX-CSV 2.0 or, where it is asked for, SDMX-JSON 2.0. */
@RestController
class SdmxApi {
    private static final String ROOT = "/sdmx/v2/data/dataflow/" + SdmxMessages.AGENCY + "/{id}/{version}";

    private final SdmxMessages messages;

    private final OpenDataPace pace;

    SdmxApi(SdmxMessages messages, OpenDataPace pace) {
        this.messages = messages;
        this.pace = pace;
    }

    /** Before any question is answered. */
    @ModelAttribute
    void count(HttpServletRequest request) {
        pace.count(request);
    }

    @GetMapping(ROOT)
    ResponseEntity<byte[]> data(
            @PathVariable String id,
            @PathVariable String version,
            @RequestHeader(value = HttpHeaders.ACCEPT, defaultValue = "") String accept,
            @RequestParam MultiValueMap<String, String> parameters) {
        boolean json = isJson(parameters.getFirst("format"), accept);
        return messages.of(id, version, SdmxQuery.of(parameters), json ? SdmxJson::write : SdmxCsv::write)
                .map(body -> answer(json ? SdmxJson.MEDIA_TYPE : SdmxCsv.MEDIA_TYPE, body))
                .orElseThrow(() -> new NoSuchRecord("dataflow", id + " " + version));
    }

    /** What the address says comes before what the client can read at all. */
    private static boolean isJson(@Nullable String format, String accept) {
        return (format == null ? accept : format).toLowerCase(Locale.ROOT).contains("json");
    }

    private static ResponseEntity<byte[]> answer(String type, byte[] body) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, type).body(body);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> selected(InvalidSelection wrong) {
        return problem(
                HttpStatus.BAD_REQUEST,
                new SdmxQuery.Malformed(
                        switch (wrong.reason()) {
                            case UNKNOWN_VARIABLE ->
                                "There is no component '%s'"
                                        .formatted(wrong.arguments().toArray());
                            case UNKNOWN_CODE ->
                                "'%s' has no code '%s'"
                                        .formatted(wrong.arguments().toArray());
                            case NO_EXPRESSION ->
                                "In '%s', '%s' is no expression"
                                        .formatted(wrong.arguments().toArray());
                            case NOTHING_SELECTED ->
                                "In '%s', '%s' selects nothing"
                                        .formatted(wrong.arguments().toArray());
                            case TOO_LONG ->
                                "The selection of '%s' is longer than %s"
                                        .formatted(wrong.arguments().toArray());
                            case TOO_MANY_CELLS ->
                                "%s observations were asked for, and %s are given at once"
                                        .formatted(wrong.arguments().toArray());
                        }));
    }

    /** What a program reads instead of the page that people are shown. */
    @ExceptionHandler
    ResponseEntity<byte[]> nothing(NoSuchRecord nothing) {
        return ResponseEntity.status(HttpStatus.NOT_FOUND)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body("There are no results for what was asked for".getBytes(StandardCharsets.UTF_8));
    }

    @ExceptionHandler({SdmxQuery.Malformed.class, InvalidDataset.class})
    ResponseEntity<byte[]> wrong(RuntimeException wrong) {
        return problem(HttpStatus.BAD_REQUEST, wrong);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> tooLarge(SdmxQuery.TooLarge large) {
        return problem(HttpStatus.CONTENT_TOO_LARGE, large);
    }

    @ExceptionHandler
    ResponseEntity<byte[]> tooFast(OpenDataPace.TooFast fast) {
        return fast.inWords();
    }

    private static ResponseEntity<byte[]> problem(HttpStatus status, RuntimeException wrong) {
        return ResponseEntity.status(status)
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(String.valueOf(wrong.getMessage()).getBytes(StandardCharsets.UTF_8));
    }
}
