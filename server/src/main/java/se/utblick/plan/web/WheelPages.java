package se.utblick.plan.web;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.utblick.decisions.Meetings;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Due;
import se.utblick.organisation.Dues;
import se.utblick.organisation.Permission;
import se.utblick.plan.PlanYearPaths;
import se.utblick.plan.YearWheel;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;

/** The year as a wheel. */
@Controller
class WheelPages {

    // What somebody can still prepare for, and no longer than a screen.
    private static final int DAYS_AHEAD = 60;
    private static final int MOST = 12;

    private final YearWheel wheel;
    private final Dues dues;
    private final Meetings meetings;
    private final Pages pages;

    WheelPages(YearWheel wheel, Dues dues, Meetings meetings, Pages pages) {
        this.wheel = wheel;
        this.dues = dues;
        this.meetings = meetings;
        this.pages = pages;
    }

    @GetMapping(PlanYearPaths.YEAR_WHEEL)
    View year(Frame frame, Actor by) {
        var today = frame.today();
        var ahead = Stream.concat(dues.between(by, today, today.plusDays(DAYS_AHEAD)).stream(), meetings(by, today))
                .sorted(comparing(Due::on))
                .limit(MOST)
                .toList();
        return pages.show(frame, WheelSetting.of(wheel.steps(), wheel.facts(by, today), ahead, today, frame.t()));
    }

    /** Those who gather the papers have the meetings among their own days already. */
    private Stream<Due> meetings(Actor by, LocalDate today) {
        return by.may(Permission.RECORD_DECISION) || !by.may(Permission.READ)
                ? Stream.empty()
                : meetings.days(by, today, today.plusDays(DAYS_AHEAD)).stream();
    }
}
