package no.retning.site.figures;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import no.retning.record.Json;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the figures of a release are of. A release never changes, so it is asked for once however many ask, and kept until many
 * others have been asked for.
 */
@Component
public class FigureOutlines {
    private static final int MOST = 500;

    private final JdbcClient sql;
    private final Map<Key, CompletableFuture<FigureOutline>> kept = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, CompletableFuture<FigureOutline>> eldest) {
            return size() > MOST;
        }
    };

    FigureOutlines(@Qualifier("publicJdbc") JdbcClient sql) {
        this.sql = sql;
    }

    private record Key(UUID indicator, Instant published) {}

    /** One distinct value of what figures are of. */
    private record Said(String what, String code) {}

    /** @param release one that is published already */
    public FigureOutline of(UUID indicator, PublishedRelease release) {
        var key = new Key(indicator, release.published());
        var mine = new CompletableFuture<FigureOutline>();
        CompletableFuture<FigureOutline> first;
        synchronized (kept) {
            first = kept.putIfAbsent(key, mine);
        }
        if (first != null) {
            return first.join();
        }
        try {
            var outline = read(key);
            mine.complete(outline);
            return outline;
        } catch (RuntimeException | Error failed) {
            synchronized (kept) {
                kept.remove(key);
            }
            mine.completeExceptionally(failed);
            throw failed;
        }
    }

    /** Whether all that a release says can be had as one file. */
    public boolean isOneFile(UUID indicator, PublishedRelease release) {
        // A table has no fewer cells than figures, so what has too many figures is not looked at.
        return release.count() <= FigureOutline.MOST_CELLS
                && of(indicator, release).cells() <= FigureOutline.MOST_CELLS;
    }

    private FigureOutline read(Key key) {
        var areas = new ArrayList<String>();
        var periods = new ArrayList<String>();
        var combinations = new ArrayList<SortedMap<String, String>>();
        for (var said : said(key)) {
            switch (said.what()) {
                case "area" -> areas.add(said.code());
                case "period" -> periods.add(said.code());
                default -> combinations.add(codes(said.code()));
            }
        }
        return FigureOutline.of(areas, periods, combinations);
    }

    private List<Said> said(Key key) {
        return sql.sql("""
                with said as materialized (
                    select area, period, codes from edition.observation
                    where indicator = :indicator and since <= :at::timestamptz
                        and (until is null or until > :at::timestamptz))
                select 'area' as what, area as code from said group by area
                union all select 'period', period from said group by period
                union all select 'codes', codes::text from said group by codes
                """)
                .param("indicator", key.indicator())
                .param("at", key.published().toString())
                .query((row, number) -> new Said(row.getString("what"), row.getString("code")))
                .list();
    }

    static SortedMap<String, String> codes(String json) {
        var codes = new TreeMap<String, String>();
        Json.parse(json)
                .properties()
                .forEach(code -> codes.put(code.getKey(), code.getValue().asString()));
        return codes;
    }
}
