package se.utblick.followup.web;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.followup.Coverage;
import se.utblick.followup.FollowUp;
import se.utblick.followup.FollowUpPaths;
import se.utblick.organisation.Actor;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Html;
import se.utblick.platform.web.Pages;

/** The plan followed up: for the board, for the auditor, and the rules it is done by. */
@Controller
class FollowUpPages {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

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
    ResponseEntity<byte[]> commitmentsFile(
            Frame frame, Actor by, @RequestParam(required = false) @Nullable String day) {
        var asked = AskedDay.of(day, frame.today());
        var name = frame.t().get("followup.commitments.file", asked.day().toString());
        return ResponseEntity.ok()
                .contentType(CSV)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(CommitmentsCsv.of(frame.t(), followUp.on(by, asked.day())));
    }

    @GetMapping(FollowUpPaths.RULES)
    View rules(Frame frame) {
        return pages.show(frame, new RulesPage(FollowUp.rulesForObjectives(), FollowUp.rulesForGoals()));
    }

    private Html shown(Frame frame, AskedDay asked, Record page) {
        return asked.mistake().isPresent() ? pages.mend(frame, page) : pages.show(frame, page);
    }
}
