package se.utblick.watch.collect;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SenderProofTest {

    private static final String FROM = "anna@region.example.se";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mx.example.org; dmarc=pass (p=reject dis=none) header.from=region.example.se",
                "mx.example.org; spf=fail; dkim=pass header.d=region.example.se header.s=k1",
                "mx.example.org 1; dkim=pass header.i=@example.se",
                "MX.Example.Org; dkim=fail header.d=a.se; DMARC=pass header.from=Region.Example.SE"
            })
    void our_own_servers_word_is_enough(String line) {
        assertThat(proved("Authentication-Results: " + line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example; dmarc=pass header.from=region.example.se",
                "mx.example.org.evil.example; dmarc=pass header.from=region.example.se",
                "mx.example.org; dkim=pass header.d=evil.example",
                "mx.example.org; dmarc=pass header.from=evil.example",
                "mx.example.org; dmarc=pass",
                "mx.example.org; dmarc=fail header.from=region.example.se",
                "mx.example.org; dkim=pass header.d=se",
                "mx.example.org; dkim=pass header.d=gion.example.se",
                "mx.example.org; spf=pass smtp.mailfrom=region.example.se",
                "mx.example.org; spf=none smtp.mailfrom=\"a; dmarc=pass header.from=region.example.se\"@evil.example",
                "mx.example.org; dkim=fail (reason; dmarc=pass header.from=region.example.se)",
                "mx.example.org; dkim=fail (a (b) ; dmarc=pass header.from=region.example.se",
                "mx.example.org; x=\"y; dmarc=pass header.from=region.example.se",
                "mx.example.org; none",
                ";",
                ""
            })
    void anything_else_is_not(String line) {
        assertThat(proved("Authentication-Results: " + line)).isFalse();
    }

    @Test
    void only_the_topmost_line_counts_and_only_when_we_know_our_own_server() {
        var theirs = "Authentication-Results: evil.example; none\r\n";
        var ours = "Authentication-Results: mx.example.org; dmarc=pass header.from=region.example.se";

        assertThat(proved(theirs + ours)).isFalse();
        assertThat(SenderProof.holds(Mails.raw(ours + "\r\n\r\nx"), "", FROM)).isFalse();
        assertThat(proved("X: y")).isFalse();
        assertThat(proved("Authentication-Results: mx.example.org; " + "(".repeat(200_000)))
                .isFalse();
    }

    private static boolean proved(String headers) {
        return SenderProof.holds(Mails.raw(headers + "\r\nFrom: " + FROM + "\r\n\r\ntext"), "mx.example.org", FROM);
    }
}
