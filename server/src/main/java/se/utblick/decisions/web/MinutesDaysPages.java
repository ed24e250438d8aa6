package se.utblick.decisions.web;

import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.decisions.DecisionsPaths;
import se.utblick.decisions.Meeting;
import se.utblick.decisions.MeetingId;
import se.utblick.decisions.Meetings;
import se.utblick.decisions.MinutesDays;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Redirect;
import se.utblick.platform.web.RefusedPage;

/** Registering when a meeting's minutes were adjusted and made known on the notice board. */
@Controller
class MinutesDaysPages {

    private static final String LABELS = "decisions.field";

    private final Meetings meetings;
    private final MinutesDays days;
    private final Pages pages;

    MinutesDaysPages(Meetings meetings, MinutesDays days, Pages pages) {
        this.meetings = meetings;
        this.days = days;
        this.pages = pages;
    }

    @GetMapping(DecisionsPaths.MINUTES_DAYS)
    View form(Frame frame, Actor by, @PathVariable UUID id) {
        by.mustHave(Permission.RECORD_DECISION);
        var meeting = meeting(id);
        var known = days.of(meeting.body(), meeting.on());
        var form = Form.empty(LABELS);
        known.adjusted().ifPresent(day -> form.with("adjusted", day));
        known.announced().ifPresent(day -> form.with("announced", day));
        return pages.show(frame, new MinutesDaysPage(meeting, form, Optional.empty()));
    }

    @PostMapping(DecisionsPaths.MINUTES_DAYS)
    View register(Frame frame, Actor by, @PathVariable UUID id, @RequestParam MultiValueMap<String, String> typed) {
        by.mustHave(Permission.RECORD_DECISION);
        var meeting = meeting(id);
        var form = Form.of(LABELS, typed);
        var adjusted = form.day("adjusted");
        var announced = form.optionalDay("announced");
        if (!form.mistakes().isEmpty()) {
            return pages.mend(frame, new MinutesDaysPage(meeting, form, Optional.empty()));
        }
        try {
            days.register(by, meeting.id(), adjusted.orElseThrow(), announced);
            return Redirect.to(DecisionsPaths.meeting(meeting.id()), "decisions.said.minutes-days");
        } catch (Refused no) {
            return pages.show(frame, new MinutesDaysPage(meeting, form, Optional.of(RefusedPage.of(no))))
                    .with(HttpStatus.CONFLICT);
        }
    }

    private Meeting meeting(UUID id) {
        return meetings.meeting(new MeetingId(id)).orElseThrow(() -> new NotFound(id));
    }
}
