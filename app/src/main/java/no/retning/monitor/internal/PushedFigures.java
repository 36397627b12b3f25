package no.retning.monitor.internal;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import no.retning.formats.table.Table;
import no.retning.monitor.DeliverRelease;
import no.retning.monitor.DeliveryKey;
import no.retning.monitor.DeliveryKeys;
import no.retning.monitor.Figures;
import no.retning.monitor.Indicator;
import no.retning.monitor.Indicators;
import no.retning.page.ClientAddress;
import no.retning.page.Dates;
import no.retning.page.PaceLimit;
import no.retning.page.WordBook;
import no.retning.page.Words;
import no.retning.record.Json;
import no.retning.record.Language;
import no.retning.record.Languages;
import org.springframework.beans.factory.annotation.Value;
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
    private final PaceLimit limit;

    PushedFigures(
            DeliveryKeys keys,
            Indicators indicators,
            Figures figures,
            DeliverRelease deliver,
            PushedTables tables,
            LandedDeliveries landed,
            WordBook book,
            Languages languages,
            @Value("${retning.monitor.deliveries-per-minute-from-one-place:60}") long perPlace,
            @Value("${retning.monitor.deliveries-per-minute:600}") long perMinute) {
        this.keys = keys;
        this.indicators = indicators;
        this.figures = figures;
        this.deliver = deliver;
        this.tables = tables;
        this.landed = landed;
        this.book = book;
        this.languages = languages;
        this.limit = new PaceLimit(perPlace, perMinute, Duration.ofMinutes(1));
    }

    @PostMapping("/api/v1/indicators/{name}/figures")
    ResponseEntity<byte[]> take(@PathVariable String name, Language address, HttpServletRequest request)
            throws IOException {
        var words = words(request, address);
        if (!limit.admits(ClientAddress.of(request), 1)) {
            throw PushProblem.tooFast(words.of("push.wrong.pace"), limit.secondsLeft());
        }
        var today = LocalDate.ofInstant(figures.now(), Dates.ZONE);
        var key = keys.find(PushRequest.key(request))
                .filter(one -> one.holds(today))
                .orElseThrow(() -> PushProblem.unknownKey(words.of("push.wrong.key")));
        var indicator = own(key, name)
                .orElseThrow(() -> PushProblem.of(HttpStatus.NOT_FOUND, words.of("push.wrong.indicator", name)));
        var asked = PushRequest.of(request, words);
        var actor = LandedDeliveries.actor(key);
        var receipt = tables.take(actor, request.getInputStream(), asked.json(), words);
        var same = asked.asked(indicator, receipt.file().sha256());
        var earlier = asked.dry() ? Optional.<String>empty() : landed.answered(key, asked.name(), same, words);
        if (earlier.isPresent()) {
            return answer(HttpStatus.CREATED, earlier.get());
        }
        var table = tables.read(receipt, asked.json(), indicator.definition(), words);
        return land(key, indicator, asked, same, reading(indicator, table, today, words), words);
    }

    /** What is of nobody, or of somebody else, is not there. */
    private Optional<Indicator> own(DeliveryKey key, String name) {
        return indicators.find(name).filter(one -> one.owner().equals(key.owner()));
    }

    private SeriesRows.Reading reading(Indicator indicator, Table table, LocalDate today, Words words) {
        var definition = indicator.definition();
        var reading = SeriesRows.read(
                table,
                SeriesMapping.of(table, definition, SeriesMapping.Said.of("")),
                definition,
                figures.latest(indicator.header().id()),
                today);
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
