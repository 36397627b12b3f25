package no.retning.access;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the access file when the application starts; a faulty one stops it. */
@Configuration
class AccessFile {
    @Bean
    AccessRules accessRules() {
        return AccessRules.readResource();
    }
}
