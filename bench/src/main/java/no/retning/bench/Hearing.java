package no.retning.bench;

import java.util.ArrayList;
import java.util.List;

/** A hearing that very many answer. */
final class Hearing implements Benchmark {
    @Override
    public String name() {
        return "hearing";
    }

    @Override
    public List<Row> run() {
        return new ArrayList<>(new CampaignSearch().rows());
    }
}
