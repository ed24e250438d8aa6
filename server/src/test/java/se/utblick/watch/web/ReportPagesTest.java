package se.utblick.watch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static se.utblick.organisation.PeopleSamples.aBody;
import static se.utblick.watch.WatchSamples.theFinding;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Role;
import se.utblick.platform.Journal;
import se.utblick.watch.Judgement.Verdict;
import se.utblick.watch.PublicationId;
import se.utblick.watch.WatchPaths;

/** The one page to a meeting, made of what somebody has marked. */
class ReportPagesTest extends VisitingTheWatch {

    @Autowired
    Organisation organisation;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    private String board = "";

    @BeforeEach
    void a_board_that_meets() {
        board = aBody(organisation, BodyKind.BOARD, "Styrelsen " + System.nanoTime())
                .name()
                .sv();
    }

    @Test
    void a_report_stays_as_it_was_made_whatever_becomes_of_the_publication() {
        var word = found("");
        var id = marked(word);

        var answer = made(id, "Vi svarar senast i mars.");
        assertThat(answer).contains("Rapporten är gjord", "Vi svarar senast i mars.", "Remiss nr " + word, board);

        jdbc.sql("update watch.publication set title = 'Något annat' where id = :id")
                .param("id", id.value())
                .update();
        var address = WatchPaths.REPORTS;
        var report = strategist.open(address).body();
        assertThat(report).contains(board + ", 14 december 2026", "en sak, gjord av");
        var link = report.substring(report.lastIndexOf("/reports/", report.indexOf(board)));
        assertThat(strategist.open(link.substring(0, link.indexOf('"'))).body())
                .contains("Remiss nr " + word)
                .doesNotContain("Något annat");
        assertThat(journal.newest(List.of("watch.report"), 1).getFirst().detail())
                .isEqualTo(board + ", 2026-12-14");
    }

    @Test
    void only_what_is_marked_can_go_into_it() {
        var word = found("");
        var id = theFinding(watch, judge, word).id();

        var answer = made(id, "Omarkerad");

        assertThat(answer).contains("Kryssa för minst en sak.");
    }

    @Test
    void what_was_written_is_kept_when_something_is_missing() {
        var id = marked(found(""));
        strategist.open(WatchPaths.NEW_REPORT);

        var answer = strategist.post(
                WatchPaths.REPORTS,
                "body",
                board,
                "items",
                id.value().toString(),
                "comment-" + id.value(),
                "<b>Det här</b> betyder något");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Det här", "betyder något").doesNotContain("<b>Det här");
    }

    @Test
    void everybody_reads_reports_and_only_those_who_judge_make_them() {
        var reader = as(Role.EMPLOYEE);

        assertThat(reader.open(WatchPaths.REPORTS).statusCode()).isEqualTo(200);
        assertThat(reader.open(WatchPaths.NEW_REPORT).statusCode()).isEqualTo(403);
    }

    private PublicationId marked(String word) {
        var id = theFinding(watch, judge, word).id();
        watch.judge(judge, id, Verdict.KEPT, "");
        return id;
    }

    private String made(PublicationId id, String comment) {
        strategist.open(WatchPaths.NEW_REPORT);
        return strategist
                .send(
                        WatchPaths.REPORTS,
                        "body",
                        board,
                        "meeting",
                        "2026-12-14",
                        "items",
                        id.value().toString(),
                        "comment-" + id.value(),
                        comment)
                .body();
    }
}
