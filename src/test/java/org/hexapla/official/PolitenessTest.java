package org.hexapla.official;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pauses between requests, and the places that they may go to. */
class PolitenessTest {

    private static final AllowedAddresses ALLOWED =
            new AllowedAddresses(
                    URI.create("https://documents.example/api"),
                    Set.of("files.example", "localhost"));

    @Test
    void turnsAtOneHostAreAPauseApartWhoeverTakesThem() {
        Pace pace = new Pace(Duration.ofHours(1));

        long first = pace.turn("one");
        long second = pace.turn("one");
        long other = pace.turn("another");

        assertThat(second - first).isEqualTo(Duration.ofHours(1).toNanos());
        assertThat(other - first).isLessThan(Duration.ofHours(1).toNanos());
    }

    @Test
    void aHostThatWantsToBeLeftAloneIs() {
        Pace pace = new Pace(Duration.ZERO);
        long now = pace.turn("one");

        pace.holdBack("one", Duration.ofHours(1));
        pace.holdBack("one", Duration.ofMinutes(1));

        assertThat(pace.turn("one") - now).isGreaterThanOrEqualTo(Duration.ofHours(1).toNanos());
    }

    @Test
    void waitsGrowAndAreBounded() {
        Patience patience = Patience.standard();

        assertThat(patience.waitAfter(1, 0.5)).isEqualTo(Duration.ofSeconds(3));
        assertThat(patience.waitAfter(3, 0.5)).isEqualTo(Duration.ofSeconds(12));
        assertThat(patience.waitAfter(3, 0)).isEqualTo(Duration.ofSeconds(9));
        assertThat(patience.waitAfter(1000, 1)).isEqualTo(Duration.ofSeconds(60));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://documents.example/doc/x",
                "https://DOCUMENTS.example:443/doc/x",
                "https://files.example/x"
            })
    void aRedirectMayLeadTo(String address) {
        assertThat(ALLOWED.allow(URI.create(address))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://documents.example/x",
                "https://documents.example:8443/x",
                "https://files.example:22/x",
                "https://other.example/x",
                "https://documents.example@other.example/x",
                "https://someone@documents.example/x",
                "https://localhost/x",
                "https:///x",
                "ftp://documents.example/x",
                "jar:file:/x"
            })
    void aRedirectMayNotLeadTo(String address) {
        assertThat(ALLOWED.allow(URI.create(address))).isFalse();
    }

    @Test
    void aRedirectMayLeadFromHttpToHttps() {
        AllowedAddresses allowed =
                new AllowedAddresses(URI.create("http://documents.example/api"), Set.of());

        assertThat(allowed.allow(URI.create("https://documents.example/doc"))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://documents.example/",
                "https://documents.example/SYMBOL",
                "ftp://documents.example/SYMBOL.LANGUAGE",
                "documents.example/SYMBOL/LANGUAGE",
                "https://documents example/SYMBOL/LANGUAGE"
            })
    void anAddressThatCannotBeOneIsRefused(String pattern) {
        assertThatThrownBy(() -> new AddressPattern(pattern))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
