package se.utblick.followup.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.followup.Coverage;
import se.utblick.followup.FollowUp;
import se.utblick.followup.FollowUpPaths;
import se.utblick.organisation.Actor;
import se.utblick.platform.sheets.Sheet;
import se.utblick.platform.sheets.SheetDownload;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Html;
import se.utblick.platform.web.Pages;

/** The plan followed up: for the board, for the auditor, and the rules it is done by. */
@Controller
class FollowUpPages {

    private final FollowUp followUp;
    private final Coverage coverage;
    private final Pages pages;

    FollowUpPages(FollowUp followUp, Coverage coverage, Pages pages) {
        this.followUp = followUp;
        this.coverage = coverage;
        this.pages = pages;
    }

    @GetMapping(FollowUpPaths.FOLLOW_UP)
    View board(Frame frame, Actor by, @RequestParam(required = false) @Nullable String day) {
        var asked = AskedDay.of(day, frame.today());
        var overview = followUp.on(by, asked.day());
        return shown(frame, asked, new FollowUpPage(overview, asked, coverage.gaps(by, overview, frame.today())));
    }

    @GetMapping(FollowUpPaths.COMMITMENTS)
    View commitments(Frame frame, Actor by, @RequestParam(required = false) @Nullable String day) {
        var asked = AskedDay.of(day, frame.today());
        return shown(frame, asked, new CommitmentsPage(followUp.on(by, asked.day()), asked));
    }

    @GetMapping(FollowUpPaths.COMMITMENTS_CSV)
    ResponseEntity<byte[]> commitmentsText(
            Frame frame, Actor by, @RequestParam(required = false) @Nullable String day) {
        return SheetDownload.csv(sheet(frame, by, day));
    }

    @GetMapping(FollowUpPaths.COMMITMENTS_XLSX)
    ResponseEntity<byte[]> commitmentsWorkbook(
            Frame frame, Actor by, @RequestParam(required = false) @Nullable String day) {
        return SheetDownload.xlsx(sheet(frame, by, day));
    }

    private Sheet sheet(Frame frame, Actor by, @Nullable String day) {
        return CommitmentsSheet.of(
                frame.t(), followUp.on(by, AskedDay.of(day, frame.today()).day()));
    }

    @GetMapping(FollowUpPaths.RULES)
    View rules(Frame frame) {
        return pages.show(frame, new RulesPage(FollowUp.rulesForObjectives(), FollowUp.rulesForGoals()));
    }

    private Html shown(Frame frame, AskedDay asked, Record page) {
        return asked.mistake().isPresent() ? pages.mend(frame, page) : pages.show(frame, page);
    }
}
