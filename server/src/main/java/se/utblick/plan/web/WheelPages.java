package se.utblick.plan.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Dues;
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
    private final Pages pages;

    WheelPages(YearWheel wheel, Dues dues, Pages pages) {
        this.wheel = wheel;
        this.dues = dues;
        this.pages = pages;
    }

    @GetMapping(PlanYearPaths.YEAR_WHEEL)
    View year(Frame frame, Actor by) {
        var today = frame.today();
        var ahead = dues.between(by, today, today.plusDays(DAYS_AHEAD)).stream()
                .limit(MOST)
                .toList();
        return pages.show(frame, WheelSetting.of(wheel.steps(), wheel.facts(by, today), ahead, today, frame.t()));
    }
}
