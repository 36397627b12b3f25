package no.retning.page.cache;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NegotiationTest {
    @ParameterizedTest
    @CsvSource(nullValues = "none", delimiter = '|', textBlock = """
                    none | false
                    '' | false
                    gzip | true
                    GZIP | true
                    x-gzip | true
                    gzip, deflate, br, zstd | true
                    br | false
                    * | true
                    gzip;q=0 | false
                    gzip;q=0, * | false
                    gzip; q=0.000 | false
                    *;q=0 | false
                    gzip;q=0.5, identity | false
                    gzip;q=0.5, identity;q=0.5 | true
                    identity;q=0.4, gzip;q=0.5 | true
                    identity;q=0, * | true
                    gzip;q=junk | false
                    notgzip | false
                    """)
    void gzipIsSentWhenItIsWantedAtLeastAsMuchAsPlainBytes(String acceptEncoding, boolean gzip) {
        assertThat(Negotiation.prefersGzip(acceptEncoding)).isEqualTo(gzip);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "none", delimiter = '|', quoteCharacter = '~', textBlock = """
                    none | false
                    "abc" | true
                    W/"abc" | true
                    "x", "abc" | true
                    "x",W/"abc" | true
                    * | true
                    "abcd" | false
                    abc | false
                    "x", "y" | false
                    """)
    void aClientHasThePageWhenItNamesItsTag(String ifNoneMatch, boolean has) {
        assertThat(Negotiation.has(ifNoneMatch, "\"abc\"")).isEqualTo(has);
    }
}
