package no.retning.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class ResultsTest {
    private static final Spread OURS = Spread.of(List.of(90.0, 80.0, 100.0));
    private static final Spread THEIRS = Spread.of(List.of(100.0, 100.0));

    @Test
    void aSpreadHasTheMedianTheLeastAndTheMost() {
        assertThat(Spread.of(List.of(3.0, 1.0, 2.0))).isEqualTo(new Spread(2, 1, 3));
        assertThat(Spread.of(List.of(4.0, 1.0, 2.0, 3.0))).isEqualTo(new Spread(2.5, 1, 4));
    }

    @Test
    void aComparisonIsMetByTheMedianOfTheRatios() {
        var met = Row.compared("page", "req/s", OURS, THEIRS, Spread.of(List.of(0.7, 0.8, 0.9)), 0.8);
        var missed = Row.compared("page", "req/s", OURS, THEIRS, Spread.of(List.of(0.9, 0.7, 0.7)), 0.8);

        assertThat(met.verdict()).isEqualTo(Row.Verdict.MET);
        assertThat(missed.verdict()).isEqualTo(Row.Verdict.MISSED);
    }

    @Test
    void theTableLinesUpAndTheJsonSaysTheSame() {
        var rows = List.of(
                Row.compared("page", "req/s", OURS, THEIRS, new Spread(0.9, 0.8, 1), 0.8),
                Row.atMost("memory", "MiB", 400, 512, ""),
                Row.skipped("\"more\"", "no nginx"));

        assertThat(Bench.table("public", rows).lines())
                .containsExactly(
                        "public (medians)",
                        "what    ours      theirs     ratio (least, most)  goal          met?",
                        "page    90 req/s  100 req/s  0.90 (0.80, 1.00)    ratio >= 0.8  yes",
                        "memory  400 MiB                                   <= 512 MiB    yes",
                        "\"more\"                                                          skipped  no nginx");
        assertThat(rows.getFirst().json())
                .isEqualTo("{\"what\":\"page\",\"unit\":\"req/s\",\"ours\":90.0,\"theirs\":100.0,"
                        + "\"ratio\":{\"median\":0.9,\"least\":0.8,\"most\":1.0},\"goal\":\"ratio >= 0.8\","
                        + "\"met\":true,\"note\":\"\"}");
        assertThat(rows.getLast().json()).contains("\"what\":\"\\\"more\\\"\"", "\"met\":null");
    }

    @Test
    void aLoadWithFailedRequestsCountsForNothing() throws IOException {
        assertThat(Wrk.rate("  100 requests in 1s\nRequests/sec:  63660.12\nTransfer/sec: 1MB"))
                .isEqualTo(63660.12);
        assertThatThrownBy(() -> Wrk.rate("Non-2xx or 3xx responses: 5\nRequests/sec:  63660.12"))
                .hasMessageContaining("Non-2xx");
        assertThatThrownBy(() -> Wrk.rate("Socket errors: connect 1, read 0, write 0, timeout 0\nRequests/sec: 1"))
                .hasMessageContaining("Socket errors");
        assertThatThrownBy(() -> Wrk.rate("unable to connect")).hasMessageContaining("unable");
    }

    @Test
    void aFormIsSentAsItStandsButForWhatIsTyped() throws IOException {
        var page = """
                <form action="/other"><input name="no" value="1"></form>
                <form method="post" action="/here"><input type="hidden" name="version" value="7">
                <input type="checkbox" name="tick" value="true"><textarea name="text" rows="3">&lt;å&gt;</textarea>
                <select name="chapter"><option value="a">A</option><option value="b" selected>B</option></select></form>
                """;

        var form = HtmlForm.on(page, "/here").with("reason", "a b");

        assertThat(form.encoded()).isEqualTo("chapter=b&reason=a+b&text=%3C%C3%A5%3E&version=7");
        assertThatThrownBy(() -> HtmlForm.on(page, "/nowhere")).hasMessageContaining("/nowhere");
    }
}
