package no.retning.hearing;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads by what rules hearings are held. */
@Configuration
class HearingSettings {
    @Bean
    HearingRules hearingRules() {
        return HearingRules.readResource();
    }
}
