package no.retning.monitor;

import java.math.BigDecimal;
import java.util.Optional;
import no.retning.command.Headers;
import no.retning.figure.MeasuredFigures;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What texts may quote of indicators: what the public may read now, and nothing that lies ahead. */
@Component
class QuotedMeasurements implements MeasuredFigures {
    private final Headers headers;
    private final JdbcClient sql;

    QuotedMeasurements(Headers headers, @Qualifier("publicJdbc") JdbcClient sql) {
        this.headers = headers;
        this.sql = sql;
    }

    @Override
    public Optional<BigDecimal> published(String indicator, String period) {
        return headers.find(Indicator.KIND, indicator)
                .flatMap(found -> sql.sql("""
                        select value from edition.observation
                        where indicator = :indicator and period = :period and area = :whole and codes = '{}'
                            and value is not null and since <= now() and (until is null or until > now())
                        """)
                        .param("indicator", found.id())
                        .param("period", period)
                        .param("whole", Observation.WHOLE)
                        .query(BigDecimal.class)
                        .optional());
    }
}
