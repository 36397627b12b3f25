package no.retning.page;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What pages need that is read once. */
@Configuration
class PageSettings {
    @Bean
    Assets assets() {
        return Assets.read();
    }
}
