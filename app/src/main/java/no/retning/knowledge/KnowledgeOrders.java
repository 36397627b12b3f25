package no.retning.knowledge;

import java.time.LocalDate;
import java.util.Set;
import no.retning.command.Commands;
import no.retning.record.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The knowledge orders. */
@Component
public class KnowledgeOrders extends Kept<KnowledgeOrder> {
    public static final String ADVANCE = "advance";
    public static final String DELIVER = "deliver";

    private final JdbcClient sql;

    KnowledgeOrders(JdbcClient sql) {
        super(
                new Kind<>(
                        KnowledgeOrder.KIND,
                        KnowledgeOrder.class,
                        KnowledgeOrder.states(),
                        Set.of(VIEW, Commands.CREATE, EDIT, ADVANCE, DELIVER, PUBLISH)),
                sql);
        this.sql = sql;
    }

    /** By which it is seen what is overdue. */
    public LocalDate today() {
        return sql.sql("select current_date").query(LocalDate.class).single();
    }
}
