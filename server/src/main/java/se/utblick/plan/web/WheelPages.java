package se.utblick.plan.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.utblick.decisions.Meetings;
import se.utblick.organisation.Actor;
import se.utblick.plan.PlanYearPaths;
import se.utblick.plan.YearWheel;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;

/** The year as a wheel. */
@Controller
class WheelPages {

    private final YearWheel wheel;
    private final Meetings meetings;
    private final Pages pages;

    WheelPages(YearWheel wheel, Meetings meetings, Pages pages) {
        this.wheel = wheel;
        this.meetings = meetings;
        this.pages = pages;
    }

    @GetMapping(PlanYearPaths.YEAR_WHEEL)
    View year(Frame frame, Actor by) {
        return pages.show(
                frame,
                WheelSetting.of(
                        wheel.steps(),
                        wheel.facts(by, frame.today()),
                        meetings.in(frame.today().getYear()),
                        frame.today(),
                        frame.t()));
    }
}
