package no.retning.instance;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The two ways to the database: everything for the work side, editions for the public side. */
@Configuration(proxyBeanMethods = false)
class DataSources {

    private static final int CONNECTIONS = 10;
    private static final int IDLE_CONNECTIONS = 2;
    private static final long CONNECTION_MILLISECONDS = 5_000;

    @Bean
    @Primary
    HikariDataSource appDataSource(DatabaseLocation location) {
        return pool("app", location.app());
    }

    @Bean
    @Qualifier("public")
    HikariDataSource publicDataSource(DatabaseLocation location) {
        HikariDataSource pool = pool("public", location.publicSide());
        pool.setReadOnly(true);
        // The driver would otherwise guard only what runs in a transaction of several statements.
        pool.addDataSourceProperty("readOnlyMode", "always");
        return pool;
    }

    @Bean
    @Primary
    JdbcClient jdbc(HikariDataSource appDataSource) {
        return JdbcClient.create(appDataSource);
    }

    @Bean
    @Qualifier("public")
    JdbcClient publicJdbc(@Qualifier("public") HikariDataSource publicDataSource) {
        return JdbcClient.create(publicDataSource);
    }

    private static HikariDataSource pool(String name, DatabaseLocation account) {
        var pool = new HikariDataSource();
        pool.setPoolName(name);
        pool.setJdbcUrl(account.url());
        pool.setUsername(account.user());
        pool.setPassword(account.password());
        // Who waits longer than this for a database that is down is better told so.
        pool.setConnectionTimeout(CONNECTION_MILLISECONDS);
        pool.setMaximumPoolSize(CONNECTIONS);
        pool.setMinimumIdle(IDLE_CONNECTIONS);
        // The driver would otherwise give the session the time zone of this machine.
        pool.setConnectionInitSql("set time zone 'UTC'");
        return pool;
    }
}
