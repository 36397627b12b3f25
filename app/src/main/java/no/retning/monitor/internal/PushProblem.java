package no.retning.monitor.internal;

import java.io.Serial;
import java.util.List;
import java.util.Map;
import no.retning.page.Words;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** Why a delivery did not land; of it nothing is kept. */
final class PushProblem extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    private final HttpStatus status;
    private final Map<String, String> headers;
    private final transient List<Found> findings;

    /**
     * What was found in a table that was delivered, at one of its cells or as a whole. Nobody is told longer, or of more at once,
     * than they can put right: an answer is no larger because a table is wrong everywhere.
     *
     * @param row as people count; 0 for the table as a whole
     * @param column as a spreadsheet names it
     * @param stops whether nothing may land because of it
     */
    record Found(int row, String column, String header, boolean stops, String reason, String remedy) {
        static final int MOST = 500;

        private static final int LONGEST = 500;

        Found {
            header = shortened(header);
            reason = shortened(reason);
            remedy = shortened(remedy);
        }

        private static String shortened(String text) {
            return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
        }

        static Found of(SeriesFinding finding, Words words) {
            var told = finding.told(words);
            return new Found(
                    finding.row(), finding.column(), finding.header(), finding.stops(), told.reason(), told.remedy());
        }

        static List<Found> all(List<SeriesFinding> findings, Words words) {
            return findings.stream()
                    .limit(MOST)
                    .map(finding -> of(finding, words))
                    .toList();
        }
    }

    private PushProblem(HttpStatus status, String detail, Map<String, String> headers, List<Found> findings) {
        super(detail);
        this.status = status;
        this.headers = Map.copyOf(headers);
        this.findings = List.copyOf(findings);
    }

    static PushProblem of(HttpStatus status, String detail) {
        return new PushProblem(status, detail, Map.of(), List.of());
    }

    static PushProblem unknownKey(Words words) {
        return new PushProblem(
                HttpStatus.UNAUTHORIZED,
                words.of("push.wrong.key"),
                Map.of(HttpHeaders.WWW_AUTHENTICATE, "Bearer"),
                List.of());
    }

    /** What is of nobody, or of somebody else, is not there. */
    static PushProblem unknownIndicator(String name, Words words) {
        return of(HttpStatus.NOT_FOUND, words.of("push.wrong.indicator", name));
    }

    static PushProblem tooFast(String detail, long seconds) {
        return new PushProblem(
                HttpStatus.TOO_MANY_REQUESTS,
                detail,
                Map.of(HttpHeaders.RETRY_AFTER, Long.toString(seconds)),
                List.of());
    }

    static PushProblem busy(String detail, long seconds) {
        return new PushProblem(
                HttpStatus.SERVICE_UNAVAILABLE,
                detail,
                Map.of(HttpHeaders.RETRY_AFTER, Long.toString(seconds)),
                List.of());
    }

    static PushProblem inTable(String detail, List<Found> findings) {
        return new PushProblem(HttpStatus.UNPROCESSABLE_CONTENT, detail, Map.of(), findings);
    }

    ResponseEntity<ProblemDetail> answer() {
        var problem = ProblemDetail.forStatusAndDetail(status, String.valueOf(getMessage()));
        if (!findings.isEmpty()) {
            problem.setProperty("findings", findings);
        }
        var answer = ResponseEntity.status(status).contentType(MediaType.APPLICATION_PROBLEM_JSON);
        headers.forEach(answer::header);
        return answer.body(problem);
    }
}
