package se.utblick.watch.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.utblick.HttpVisitor;
import se.utblick.organisation.Role;

class RoomsTest extends VisitingTheWatch {

    private static final Pattern ROW = Pattern.compile("<nav class=\"ub-rooms\".*?</nav>", Pattern.DOTALL);
    private static final Pattern DOOR = Pattern.compile("<a href=\"([^\"]+)\"");
    private static final Pattern CURRENT = Pattern.compile("aria-current=\"(\\w+)\">([^<]+)<");

    @ParameterizedTest
    @CsvSource({
        "/findings, page Inkorg",
        "/archive, page Arkiv",
        "/watch, page Intressen",
        "/interests/new, true Intressen",
        "/sources, page Källor",
        "/sources/new, true Källor",
        "/watch/coverage, page Täckning",
        "/areas, page Områden",
        "/digest, page Veckobrev",
        "/digest/preview, true Veckobrev",
        "/reports/new, true Rapporter",
        "/publications/new, page Lämna in"
    })
    void the_row_says_in_which_room_one_is(String address, String current) {
        var row = row(strategist, address);

        var found = CURRENT.matcher(row);
        assertThat(found.find()).isTrue();
        assertThat(found.group(1) + " " + found.group(2)).isEqualTo(current);
        assertThat(found.find()).as("one room only").isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"STRATEGIST", "EMPLOYEE", "ELECTED_REPRESENTATIVE", "ADMINISTRATOR"})
    void whoever_is_shown_a_door_may_go_through_it(Role role) {
        var visitor = as(role);
        var doors = doors(row(visitor, "/findings"));

        assertThat(doors).hasSizeGreaterThan(7);
        for (var door : doors) {
            assertThat(visitor.open(door).statusCode()).as(door).isEqualTo(200);
        }
    }

    @Test
    void handing_in_is_for_those_who_point_things_out_and_the_mailbox_for_those_who_administer() {
        assertThat(doors(row(as(Role.EMPLOYEE), "/findings"))).contains("/publications/new");
        assertThat(doors(row(as(Role.ADMINISTRATOR), "/findings")))
                .contains("/watch/mailbox")
                .doesNotContain("/publications/new");
        assertThat(doors(row(as(Role.CONTROLLER), "/findings"))).doesNotContain("/watch/mailbox", "/publications/new");
    }

    @Test
    void outside_the_watch_there_is_no_row() {
        assertThat(strategist.open("/").body()).doesNotContain("ub-rooms");
    }

    private static String row(HttpVisitor visitor, String address) {
        var found = ROW.matcher(visitor.open(address).body());
        assertThat(found.find()).as("a row of rooms at " + address).isTrue();
        return found.group();
    }

    private static List<String> doors(String row) {
        return DOOR.matcher(row).results().map(found -> found.group(1)).toList();
    }
}
