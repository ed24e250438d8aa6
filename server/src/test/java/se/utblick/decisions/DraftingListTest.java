package se.utblick.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utblick.decisions.DraftingList.Readiness;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Sentence;
import se.utblick.kernel.Version;
import se.utblick.organisation.BodyId;
import se.utblick.platform.Calendar;
import se.utblick.platform.Subject;

class DraftingListTest {

    private static final BodyId BOARD = new BodyId(UUID.randomUUID());
    private static final LocalDate PAPERS = LocalDate.of(2026, 12, 2);
    private static final Meeting DECEMBER = new Meeting(
            new MeetingId(UUID.randomUUID()),
            BOARD,
            Bilingual.swedish("Styrelsen"),
            LocalDate.of(2026, 12, 16),
            PAPERS,
            Optional.empty(),
            List.of(),
            Version.FIRST);

    @ParameterizedTest
    @CsvSource({
        // put forward, lacks something, today, how it stands
        "2026-11-20, false, 2026-11-24, READY",
        "2026-11-20, false, 2026-12-10, READY",
        "2026-11-20, true, 2026-12-02, INCOMPLETE",
        "2026-11-20, true, 2026-12-03, LATE",
        "2026-12-02, false, 2026-12-10, READY",
        "2026-12-03, false, 2026-12-10, NEXT_TIME",
        "2026-12-03, true, 2026-12-10, NEXT_TIME"
    })
    void a_matter_is_late_when_something_is_missing_after_the_last_day_for_papers(
            LocalDate putForward, boolean lacks, LocalDate today, Readiness expected) {
        var matter = matter("Planen", putForward);
        var missing = lacks
                ? Map.of(matter.about(), List.of(Sentence.of("plan.missing.to-decision")))
                : Map.<Subject, List<Sentence>>of();

        assertThat(DraftingList.of(DECEMBER, List.of(matter), missing, today).entries())
                .singleElement()
                .extracting(DraftingList.Entry::readiness)
                .isEqualTo(expected);
    }

    @Test
    void what_presses_most_comes_first_and_among_equals_what_has_waited_longest() {
        var late = matter("Sent", LocalDate.of(2026, 12, 1));
        var ready = matter("Klart", LocalDate.of(2026, 11, 2));
        var older = matter("Klart sedan länge", LocalDate.of(2026, 11, 1));
        var next = matter("Nästa gång", LocalDate.of(2026, 12, 4));
        var list = DraftingList.of(
                DECEMBER,
                List.of(next, ready, late, older),
                Map.of(late.about(), List.of(Sentence.of("x"))),
                LocalDate.of(2026, 12, 4));

        assertThat(list.entries())
                .extracting(entry -> entry.proposal().title())
                .containsExactly("Sent", "Klart sedan länge", "Klart", "Nästa gång");
        assertThat(list.hasLate()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "§ 112, § 113",
        "112, 113",
        "RS § 9, RS § 10",
        "§ 99 a, § 100 a",
        "§ EX-12, § EX-13",
        "utan nummer, utan nummer"
    })
    void paragraphs_run_on(String paragraph, String next) {
        assertThat(Paragraphs.after(paragraph)).isEqualTo(next);
    }

    private static Proposal matter(String title, LocalDate putForward) {
        Instant at = putForward.atTime(10, 0).atZone(Calendar.ZONE).toInstant();
        return new Proposal(
                new ProposalId(UUID.randomUUID()),
                MatterKind.GUIDELINE,
                new Subject("test.thing", UUID.randomUUID()),
                title,
                "",
                BOARD,
                Bilingual.swedish("Styrelsen"),
                "Internationell strateg",
                at);
    }
}
