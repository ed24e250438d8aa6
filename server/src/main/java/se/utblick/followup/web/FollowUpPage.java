package se.utblick.followup.web;

import java.util.List;
import se.utblick.followup.Notice;
import se.utblick.followup.Overview;

/**
 * The plan followed up on one page, for the board.
 *
 * @param gaps what the plan has nothing about
 */
public record FollowUpPage(Overview overview, AskedDay asked, List<Notice> gaps) {

    public FollowUpPage {
        gaps = List.copyOf(gaps);
    }

    public List<Notice> late() {
        return overview.notices().stream()
                .filter(notice -> notice.kind() == Notice.Kind.LATE)
                .toList();
    }

    public List<Notice> deviations() {
        return overview.notices().stream()
                .filter(notice -> notice.kind() != Notice.Kind.LATE)
                .toList();
    }
}
