package no.retning.thread;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The two threads there are to walk: the published one and the one that is being worked on. */
@Configuration
class Threads {
    @Bean
    LinkTypes linkTypes() {
        return LinkTypes.readResource();
    }

    @Bean
    Walk publishedWalk(@Qualifier("publicJdbc") JdbcClient publicJdbc) {
        return Walk.published(publicJdbc);
    }

    @Bean
    Walk recordedWalk(JdbcClient sql) {
        return Walk.recorded(sql);
    }
}
