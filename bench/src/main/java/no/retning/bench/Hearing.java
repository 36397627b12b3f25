package no.retning.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A hearing that very many answer. */
final class Hearing implements Benchmark {
    @Override
    public String name() {
        return "hearing";
    }

    @Override
    public List<Row> run() throws IOException, InterruptedException {
        var rows = new ArrayList<Row>();
        try {
            rows.addAll(new AnswersReceived().rows());
            rows.addAll(new Submissions().rows());
        } catch (Unmeasurable missing) {
            rows.add(Row.skipped("answers sent and receipted", missing.why()));
        }
        rows.addAll(new AnswersInBulk().rows());
        rows.addAll(new CampaignSearch().rows());
        return rows;
    }
}
