package no.retning.instance;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is said of the instance as a whole, kept with its records. */
@Component
public class InstanceSettings {
    private static final String EXAMPLE = "example";

    private final JdbcClient sql;

    InstanceSettings(JdbcClient sql) {
        this.sql = sql;
    }

    public Optional<String> find(String name) {
        return sql.sql("select value from record.instance where name = :name")
                .param("name", name)
                .query(String.class)
                .optional();
    }

    public void set(String name, String value) {
        sql.sql("""
                insert into record.instance (name, value) values (:name, :value)
                on conflict (name) do update set value = excluded.value
                """).param("name", name).param("value", value).update();
    }

    /** Whether it holds the example that a first start loads. */
    public boolean isExample() {
        return find(EXAMPLE).isPresent();
    }

    /** @param name which example it holds */
    public void becomeExample(String name) {
        set(EXAMPLE, name);
    }
}
