package se.utblick.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NavTest {

    @Test
    void a_place_leads_to_its_own_page_and_those_under_it() {
        var plans = new Nav("plan.menu", "/plans", 1, "");

        assertThat(plans.leadsTo("/plans")).isTrue();
        assertThat(plans.leadsTo("/plans/2026/table")).isTrue();
        assertThat(plans.leadsTo("/plansch")).isFalse();
        assertThat(plans.leadsTo("/objectives/1")).isFalse();
    }

    @Test
    void a_place_leads_to_its_other_rooms_too() {
        var plans = new Nav("plan.menu", "/plans", 1, "", List.of("/objectives"));

        assertThat(plans.leadsTo("/objectives/1")).isTrue();
        assertThat(plans.leadsTo("/activities")).isFalse();
    }

    @Test
    void the_first_page_is_above_no_other() {
        var home = new Nav("home.menu", "/", 0, "");

        assertThat(home.leadsTo("/")).isTrue();
        assertThat(home.leadsTo("/plans")).isFalse();
    }
}
