package no.retning.page.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CacheRulesTest {
    private final CacheRules rules = new CacheRules(Set.of("side", "asOf"), Set.of("SESSION"), request -> true);

    @Test
    void theOrderOfKnownParametersDoesNotMatter() {
        assertThat(rules.key(false, "/sok", "side=2&asOf=2026-01-01"))
                .isEqualTo(rules.key(false, "/sok", "asOf=2026-01-01&side=2"))
                .isNotEqualTo(rules.key(false, "/sok", "side=3&asOf=2026-01-01"));
    }

    @Test
    void unknownAndRepeatedParametersKeepARequestOutOfMemory() {
        assertThat(rules.key(false, "/", "x=1")).isNull();
        assertThat(rules.key(false, "/", "side=1&x=1")).isNull();
        assertThat(rules.key(false, "/", "side=1&side=2")).isNull();
        assertThat(rules.key(false, "/", "")).isNull();
        assertThat(rules.key(false, "/", "side=1&")).isNull();
        assertThat(rules.key(false, "/" + "a".repeat(2000), null)).isNull();
    }

    @Test
    void aPageForTlsIsNotThePageWithout() {
        assertThat(rules.key(true, "/", null)).isNotEqualTo(rules.key(false, "/", null));
    }

    @Test
    void whoeverCarriesASessionCookieIsNotServedFromMemory() {
        assertThat(rules.isPrivate(List.of("a=1; SESSION=x"))).isTrue();
        assertThat(rules.isPrivate(List.of("a=1", "SESSION-skjema=x"))).isTrue();
        assertThat(rules.isPrivate(List.of("a=1; session=x"))).isFalse();
        assertThat(rules.isPrivate(List.of())).isFalse();
    }
}
