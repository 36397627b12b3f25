package no.retning.instance;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What whoever operates the instance asks it: does it live, can it work, how does it fare. */
@RestController
class OperationsApi {

    private static final MediaType PROMETHEUS = MediaType.parseMediaType("text/plain;version=0.0.4;charset=utf-8");

    private final JdbcClient jdbc;
    private final PrometheusMeterRegistry meters;

    OperationsApi(JdbcClient jdbc, PrometheusMeterRegistry meters) {
        this.jdbc = jdbc;
        this.meters = meters;
    }

    @GetMapping(path = "/healthz", produces = MediaType.TEXT_PLAIN_VALUE)
    String lives() {
        return "ok\n";
    }

    @GetMapping(path = "/readyz", produces = MediaType.TEXT_PLAIN_VALUE)
    ResponseEntity<String> ready() {
        try {
            jdbc.sql("select 1").query(Integer.class).single();
            return ResponseEntity.ok("ok\n");
        } catch (DataAccessException silent) {
            return ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body("the database does not answer\n");
        }
    }

    @GetMapping("/metrics")
    ResponseEntity<String> metrics() {
        return ResponseEntity.ok().contentType(PROMETHEUS).body(meters.scrape());
    }
}
