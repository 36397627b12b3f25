package no.retning.portfolio;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads what the portfolio's words are. */
@Configuration
class PortfolioSettings {
    @Bean
    PortfolioTerms portfolioTerms() {
        return PortfolioTerms.readResource();
    }
}
