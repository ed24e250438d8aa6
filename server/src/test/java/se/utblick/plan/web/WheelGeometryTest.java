package se.utblick.plan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

class WheelGeometryTest {

    @Test
    void january_begins_at_the_top_and_the_year_goes_clockwise() {
        assertThat(WheelGeometry.sector(1)).startsWith("M0 -290A290 290 0 0 1 145 -251.1");
        assertThat(WheelGeometry.name(1).x()).isPositive();
        assertThat(WheelGeometry.name(4).y()).isPositive();
        assertThat(WheelGeometry.name(12).x()).isNegative();
    }

    @Test
    void the_hand_stands_in_the_month_of_the_day_from_its_first_to_its_last() {
        assertThat(WheelGeometry.hand(LocalDate.of(2026, 1, 1)).x()).isZero();
        assertThat(WheelGeometry.hand(LocalDate.of(2026, 3, 31)).y()).isNegative();
        assertThat(WheelGeometry.hand(LocalDate.of(2026, 4, 1)).x()).isEqualTo(290);
        assertThat(WheelGeometry.hand(LocalDate.of(2026, 12, 31)).x()).isNegative();
    }

    @Test
    void no_two_marks_of_a_month_or_its_neighbour_touch() {
        for (int many = 1; many <= 4; many++) {
            var places = new ArrayList<WheelGeometry.Point>();
            for (int month = 1; month <= 2; month++) {
                for (int i = 0; i < many; i++) {
                    places.add(WheelGeometry.step(month, i, many));
                }
            }
            for (var one : places) {
                for (var other : places) {
                    if (!one.equals(other)) {
                        assertThat(Math.hypot(one.x() - other.x(), one.y() - other.y()))
                                .as(many + " steps a month")
                                .isGreaterThan(30);
                    }
                }
            }
        }
    }
}
