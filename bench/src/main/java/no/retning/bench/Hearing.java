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
        var rows = new ArrayList<Row>(new AnswersInBulk().rows());
        rows.addAll(new CampaignSearch().rows());
        return rows;
    }
}
