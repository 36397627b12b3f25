package no.retning.monitor.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import no.retning.file.Looked;
import no.retning.formats.table.Table;
import no.retning.monitor.DeliverRelease;
import no.retning.monitor.DeliveryKey;
import no.retning.monitor.DeliveryKeys;
import no.retning.monitor.Figures;
import no.retning.monitor.Indicator;
import no.retning.monitor.Indicators;
import no.retning.page.Dates;
import no.retning.page.WordBook;
import no.retning.page.Words;
import no.retning.record.Json;
import no.retning.record.Language;
import no.retning.record.Languages;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * Where programs of sources deliver the figures of their own indicators. They land as a draft that people look through and
 * approve, whole or not at all; whoever has no key that holds learns nothing.
 */
@Controller
class PushedFigures {
    private final DeliveryKeys keys;
    private final Indicators indicators;
    private final Figures figures;
    private final DeliverRelease deliver;
    private final PushedTables tables;
    private final LandedDeliveries landed;
    private final WordBook book;
    private final Languages languages;
    private final DeliveryPace pace;
    private final DeliveryTurns turns;

    PushedFigures(
            DeliveryKeys keys,
            Indicators indicators,
            Figures figures,
            DeliverRelease deliver,
            PushedTables tables,
            LandedDeliveries landed,
            WordBook book,
            Languages languages,
            DeliveryPace pace,
            DeliveryTurns turns) {
        this.keys = keys;
        this.indicators = indicators;
        this.figures = figures;
        this.deliver = deliver;
        this.tables = tables;
        this.landed = landed;
        this.book = book;
        this.languages = languages;
        this.pace = pace;
        this.turns = turns;
    }

    @PostMapping("/api/v1/indicators/{name}/figures")
    ResponseEntity<byte[]> take(@PathVariable String name, Language address, HttpServletRequest request)
            throws IOException {
        var words = words(request, address);
        pace.knock(request, words);
        var today = today();
        var key = keys.find(PushRequest.key(request))
                .filter(one -> one.holds(today))
                .orElseThrow(() -> PushProblem.unknownKey(words));
        pace.enter(key, words);
        var indicator = indicators
                .find(name)
                .filter(one -> LandedDeliveries.isOf(key, one))
                .orElseThrow(() -> PushProblem.unknownIndicator(name, words));
        var asked = PushRequest.of(request, words);
        return tables.looked(
                request.getInputStream(), asked.json(), words, through -> taken(key, indicator, asked, through, words));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(figures.now(), Dates.ZONE);
    }

    private ResponseEntity<byte[]> taken(
            DeliveryKey key, Indicator indicator, PushRequest asked, Looked.Through through, Words words) {
        var same = asked.asked(indicator, through.sha256());
        var earlier = asked.dry() ? Optional.<String>empty() : landed.answered(key, asked.name(), same, words);
        if (earlier.isPresent()) {
            return answer(HttpStatus.CREATED, earlier.get());
        }
        return turns.inTurn(words, () -> {
            var table = tables.read(through, asked.json(), indicator.definition(), words);
            return land(key, indicator, asked, same, reading(indicator, table, words), words);
        });
    }

    private SeriesRows.Reading reading(Indicator indicator, Table table, Words words) {
        var definition = indicator.definition();
        var reading = SeriesRows.read(
                table,
                SeriesMapping.of(table, definition, SeriesMapping.Said.of("")),
                definition,
                figures.latest(indicator.header().id()),
                today());
        if (!reading.lands()) {
            long stops =
                    reading.findings().stream().filter(SeriesFinding::stops).count();
            throw PushProblem.inTable(
                    words.of("push.wrong.table", stops), PushProblem.Found.all(reading.findings(), words));
        }
        return reading;
    }

    private ResponseEntity<byte[]> land(
            DeliveryKey key,
            Indicator indicator,
            PushRequest asked,
            String same,
            SeriesRows.Reading reading,
            Words words) {
        if (asked.dry()) {
            var prepared = deliver.prepare(indicator, reading.figures());
            var plan = deliver.compare(indicator, prepared.figures());
            return answer(
                    HttpStatus.OK,
                    Json.text(new Landed(
                            indicator.header().slug(),
                            null,
                            plan.version(),
                            null,
                            prepared.figures().size(),
                            plan.changes(),
                            PushProblem.Found.all(reading.with(prepared.more()).findings(), words))));
        }
        return answer(HttpStatus.CREATED, landed.land(key, indicator, asked, same, reading, words));
    }

    private static ResponseEntity<byte[]> answer(HttpStatus status, String json) {
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(json.getBytes(StandardCharsets.UTF_8));
    }

    private Words words(HttpServletRequest request, Language address) {
        var asked = request.getParameter("language");
        return book.in((asked == null ? address : languages.find(asked).orElse(address)).tag());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(PushProblem problem) {
        return problem.answer();
    }
}
