package no.retning.monitor;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads what the monitor's words are. */
@Configuration
class MonitorSettings {
    @Bean
    MonitorTerms monitorTerms() {
        return MonitorTerms.readResource();
    }
}
