package se.utblick.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.utblick.kernel.Language;

class NavTest {

    private static final Nav WATCH = new Nav(
            "watch.menu",
            "/findings",
            1,
            "",
            List.of(),
            List.of(
                    new Room("archive", "/archive", ""),
                    new Room("interests", "/watch", "READ", List.of("/interests")),
                    new Room("coverage", "/watch/coverage", "EDIT_SOURCES")));

    @Test
    void a_place_leads_to_its_own_page_and_those_under_it() {
        var plans = new Nav("plan.menu", "/plans", 1, "");

        assertThat(plans.leadsTo("/plans")).isTrue();
        assertThat(plans.leadsTo("/plans/2026/table")).isTrue();
        assertThat(plans.leadsTo("/plansch")).isFalse();
        assertThat(plans.leadsTo("/objectives/1")).isFalse();
    }

    @Test
    void a_place_leads_to_its_other_addresses_too() {
        var plans = new Nav("plan.menu", "/plans", 1, "", List.of("/objectives"));

        assertThat(plans.leadsTo("/objectives/1")).isTrue();
        assertThat(plans.leadsTo("/activities")).isFalse();
    }

    @Test
    void a_place_leads_to_its_rooms_and_what_lies_under_them() {
        assertThat(WATCH.leadsTo("/archive")).isTrue();
        assertThat(WATCH.leadsTo("/interests/new")).isTrue();
        assertThat(WATCH.leadsTo("/archives")).isFalse();
    }

    @Test
    void of_rooms_within_each_other_the_nearest_is_the_one_where_somebody_is() {
        assertThat(current("/watch")).containsExactly(null, "page", null);
        assertThat(current("/interests/new")).containsExactly(null, "true", null);
        assertThat(current("/watch/coverage")).containsExactly(null, null, "page");
        assertThat(current("/watch/coverage/A1")).containsExactly(null, null, "true");
        assertThat(current("/findings/7")).containsExactly(null, null, null);
    }

    @Test
    void nobody_is_shown_a_room_that_they_may_not_enter() {
        var reader = new Visitor("mark", "Anna", "role", Set.of("READ"));

        assertThat(WATCH.openTo(reader).rooms()).extracting(Room::path).containsExactly("/archive", "/watch");
    }

    @Test
    void a_page_of_no_place_and_a_place_without_rooms_have_no_row() {
        assertThat(frame("/me").place()).isEmpty();
        assertThat(frame("/plans/2026").place()).isEmpty();
        assertThat(frame("/findings/7").place()).contains(WATCH);
    }

    private static List<@Nullable String> current(String path) {
        var current = new ArrayList<@Nullable String>();
        WATCH.rooms().forEach(room -> current.add(frame(path).current(WATCH, room)));
        return current;
    }

    private static Frame frame(String path) {
        var t = new Messages().in(Language.SV);
        var menu = List.of(WATCH, new Nav("plan.menu", "/plans", 2, ""));
        return new Frame(
                t, path, Optional.empty(), menu, "_csrf", "", false, LocalDate.of(2026, 1, 1), Optional.empty());
    }

    @Test
    void the_first_page_is_above_no_other() {
        var home = new Nav("home.menu", "/", 0, "");

        assertThat(home.leadsTo("/")).isTrue();
        assertThat(home.leadsTo("/plans")).isFalse();
    }
}
