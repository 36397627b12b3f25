package no.retning.site.pxweb;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import no.retning.formats.dataset.InvalidDataset;
import no.retning.formats.pxweb.Part;
import no.retning.page.Sites;
import no.retning.record.Json;
import no.retning.record.Language;
import no.retning.record.Languages;
import no.retning.site.figures.CellBudget;
import no.retning.site.figures.OpenDataPace;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/** PxWebApi 2, read only. */
@RestController
@RequestMapping(PxAddresses.ROOT)
class PxApi {
    private static final int PAGE = 20;
    private static final int LARGEST_PAGE = 200;

    private final PxTables tables;
    private final Languages languages;
    private final Sites sites;
    private final OpenDataPace pace;
    private final CellBudget budget;

    PxApi(PxTables tables, Languages languages, Sites sites, OpenDataPace pace, CellBudget budget) {
        this.tables = tables;
        this.pace = pace;
        this.budget = budget;
        this.languages = languages;
        this.sites = sites;
    }

    /** Before any question is answered. */
    @ModelAttribute
    void count(HttpServletRequest request) {
        pace.count(request);
    }

    @GetMapping("/config")
    ResponseEntity<byte[]> config() {
        return answer(PxJson.config(languages, sites.site().origin() + "/om", pace));
    }

    @GetMapping("/tables")
    ResponseEntity<byte[]> tables(
            @RequestParam(required = false) @Nullable String lang,
            @RequestParam(defaultValue = "") String query,
            @RequestParam(required = false) @Nullable Integer pastDays,
            @RequestParam(defaultValue = "false") boolean includeDiscontinued,
            @RequestParam(defaultValue = "1") int pageNumber,
            @RequestParam(defaultValue = "" + PAGE) int pageSize) {
        var language = language(lang);
        if (pageNumber < 1 || pageSize < 1 || pageSize > LARGEST_PAGE) {
            throw PxProblem.wrong("Illegal page", "pageNumber is from 1, pageSize from 1 to " + LARGEST_PAGE);
        }
        if (pastDays != null && pastDays < 1) {
            throw PxProblem.wrong("Illegal days", "pastDays is from 1");
        }
        var since = pastDays == null ? Instant.MIN : tables.now().minus(Duration.ofDays(pastDays));
        var found = tables.all(language).stream()
                .map(edition -> tables.told(edition, language))
                .flatMap(Optional::stream)
                .filter(told -> told.updated().isAfter(since))
                .filter(told -> includeDiscontinued || !told.discontinued())
                .filter(told -> (told.label() + " " + told.description())
                        .toLowerCase(Locale.ROOT)
                        .contains(query.strip().toLowerCase(Locale.ROOT)))
                .toList();
        var shown = found.stream()
                .skip((long) (pageNumber - 1) * pageSize)
                .limit(pageSize)
                .toList();
        if (shown.isEmpty() && pageNumber > 1) {
            throw PxProblem.missing("Non-existent page", "There is no page " + pageNumber);
        }
        var asked = (query.isEmpty() ? "" : "query=" + URLEncoder.encode(query, StandardCharsets.UTF_8) + "&")
                + (pastDays == null ? "" : "pastDays=" + pastDays + "&");
        return answer(PxJson.tables(shown, pageNumber, pageSize, found.size(), addresses(language), asked));
    }

    @GetMapping("/tables/{id}")
    ResponseEntity<byte[]> table(@PathVariable String id, @RequestParam(required = false) @Nullable String lang) {
        var language = language(lang);
        var told = tables.told(id, language)
                .orElseThrow(() -> PxProblem.missing("Non-existent table", "There is no table '" + id + "'"));
        var json = PxJson.table(told, addresses(language));
        json.put("language", language.tag());
        return answer(json);
    }

    @GetMapping("/tables/{id}/metadata")
    ResponseEntity<byte[]> metadata(@PathVariable String id, @RequestParam(required = false) @Nullable String lang) {
        var language = language(lang);
        var table = tables.table(id, language);
        return bytes(
                MediaType.APPLICATION_JSON_VALUE,
                PxJson.metadata(table, tables.codeLists(table, language), addresses(language)));
    }

    @GetMapping("/tables/{id}/data")
    ResponseEntity<byte[]> data(@PathVariable String id, @RequestParam MultiValueMap<String, String> query) {
        var language = language(query.getFirst("lang"));
        var wanted = Objects.requireNonNullElse(query.getFirst("outputFormat"), PxFormat.JSON_STAT2.code());
        var format = PxFormat.of(wanted)
                .orElseThrow(() ->
                        PxProblem.wrong("Unsupported output format", "outputFormat is one of " + PxFormat.codes()));
        plain(query.getOrDefault("outputFormatParams", List.of()));
        var table = tables.table(id, language);
        var part = PxSelection.of(query).of(table.dimensions(), tables.codeLists(table, language));
        try {
            return bytes(
                    format.mediaType(), budget.within(Part.cells(part), () -> format.write(tables.part(table, part))));
        } catch (InvalidDataset unwritable) {
            throw PxProblem.wrong("Unsupported output format", String.valueOf(unwritable.getMessage()));
        }
    }

    /** Whoever asks for another separator is not to read the one there is as that. */
    private static void plain(List<String> parameters) {
        for (var parameter : String.join(",", parameters).split(",")) {
            if (!parameter.isBlank() && !parameter.strip().equalsIgnoreCase("UseCodes")) {
                throw PxProblem.wrong(
                        "Unsupported output format parameter",
                        "'%s' is not offered; csv has codes, commas between and a first row of names"
                                .formatted(parameter.strip()));
            }
        }
    }

    @GetMapping("/codelists/{id}")
    ResponseEntity<byte[]> codeList(@PathVariable String id, @RequestParam(required = false) @Nullable String lang) {
        var language = language(lang);
        return answer(PxJson.codeList(tables.codeList(id, language), language, addresses(language)));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> problem(PxProblem problem) {
        return ResponseEntity.status(problem.status())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(Json.text(PxJson.problem(problem)).getBytes(StandardCharsets.UTF_8));
    }

    @ExceptionHandler
    ResponseEntity<byte[]> tooFast(OpenDataPace.TooFast fast) {
        var answer = problem(PxProblem.tooFast(String.valueOf(fast.getMessage())));
        return ResponseEntity.status(answer.getStatusCode())
                .headers(answer.getHeaders())
                .header(HttpHeaders.RETRY_AFTER, Long.toString(fast.seconds()))
                .body(answer.getBody());
    }

    private Language language(@Nullable String tag) {
        return tag == null || tag.isEmpty()
                ? languages.first()
                : languages
                        .find(tag)
                        .orElseThrow(
                                () -> PxProblem.wrong("Unsupported language", "lang is one of " + languages.all()));
    }

    private PxAddresses addresses(Language language) {
        return new PxAddresses(sites.site().origin(), language.tag());
    }

    private static ResponseEntity<byte[]> answer(ObjectNode json) {
        return bytes(MediaType.APPLICATION_JSON_VALUE, Json.text(json).getBytes(StandardCharsets.UTF_8));
    }

    private static ResponseEntity<byte[]> bytes(String type, byte[] body) {
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, type).body(body);
    }
}
