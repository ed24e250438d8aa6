package se.utblick.watch.collect;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.utblick.watch.Kind;

class CommissionReleaseTest {

    @Test
    void a_release_has_its_title_its_day_its_page_and_the_numbers_it_names() throws Unreadable {
        var read = read("""
                {"languageCode":"EN","title":"Commission proposes <b>COM(2026) 447</b>","refCode":"IP/26/123",
                 "eventDate":"2026-11-23 00:00:00","docutype":{"code":"IP"},"leadText":"<p>Regions</p><script>x</script>"}""");

        assertThat(read.kind()).isEqualTo(Kind.NEWS);
        assertThat(read.title()).isEqualTo("Commission proposes COM(2026) 447");
        assertThat(read.address()).isEqualTo("https://ec.europa.eu/commission/presscorner/detail/en/ip_26_123");
        assertThat(read.publishedOn()).contains(LocalDate.of(2026, 11, 23));
        assertThat(read.body()).isEqualTo("Regions");
        assertThat(read.facts().numbers()).containsExactly("COM(2026) 447");
    }

    @Test
    void one_without_a_title_or_with_a_day_that_is_none_is_no_release() {
        assertThatThrownBy(() -> read("{\"title\":null}")).isInstanceOf(Unreadable.class);
        assertThatThrownBy(() -> read("{\"title\":\"x\",\"eventDate\":\"soon, really\"}"))
                .isInstanceOf(Unreadable.class);
    }

    private static Collected read(String release) throws Unreadable {
        return Reading.of("presscorner", "IP/26/123", Optional.empty(), Optional.of(Raw.of(release.getBytes(UTF_8))));
    }
}
