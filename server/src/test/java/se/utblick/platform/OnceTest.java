package se.utblick.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

class OnceTest {

    private final AtomicInteger readings = new AtomicInteger();

    @AfterEach
    void leaveTheRequest() {
        RequestContextHolder.resetRequestAttributes();
    }

    @Test
    void what_was_read_for_a_page_is_not_read_again_for_it_but_for_the_next() {
        showing("GET");
        assertThat(read("a")).isEqualTo(1);
        assertThat(read("a")).isEqualTo(1);
        assertThat(read("b")).isEqualTo(2);

        showing("GET");
        assertThat(read("a")).isEqualTo(3);
    }

    @Test
    void whoever_changes_things_and_whoever_has_no_page_reads_them_as_they_are() {
        assertThat(read("a")).isEqualTo(1);
        assertThat(read("a")).isEqualTo(2);
        showing("POST");
        assertThat(read("a")).isEqualTo(3);
        assertThat(read("a")).isEqualTo(4);
    }

    private record What(String name) {}

    private int read(String what) {
        return Once.read(new What(what), readings::incrementAndGet);
    }

    private static void showing(String method) {
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest(method, "/plans")));
    }
}
