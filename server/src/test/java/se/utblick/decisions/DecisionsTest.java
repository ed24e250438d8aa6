package se.utblick.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static se.utblick.organisation.PeopleSamples.aBody;
import static se.utblick.organisation.PeopleSamples.anActor;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.utblick.HouseTest;
import se.utblick.kernel.Refused;
import se.utblick.kernel.RegistryNumber;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Body;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Role;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;

@HouseTest
class DecisionsTest {

    private static final Actor REGISTRAR = anActor(Role.REGISTRAR);
    private static final LocalDate DECIDED = LocalDate.of(2026, 3, 4);

    @Autowired
    Decisions decisions;

    @Autowired
    Organisation organisation;

    @Autowired
    Journal journal;

    Body council;
    Body board;

    @BeforeEach
    void bodies() {
        council = aBody(organisation, BodyKind.COUNCIL, "Fullmäktige");
        board = aBody(organisation, BodyKind.BOARD, "Styrelsen");
    }

    @Test
    void the_council_decides_policies_and_goal_documents_and_the_board_the_rest() {
        assertThat(decisions.authority())
                .allSatisfy(row -> assertThat(row.decidedBy())
                        .isEqualTo(
                                switch (row.kind()) {
                                    case POLICY, GOAL_DOCUMENT -> BodyKind.COUNCIL;
                                    default -> BodyKind.BOARD;
                                }));
        assertThat(decisions.authority()).extracting(Authority::kind).containsExactly(MatterKind.values());
        assertThat(decisions.authority()).noneMatch(row -> row.quote().isBlank());
    }

    @Test
    void only_a_decision_of_the_right_body_is_taken_for_every_kind_of_matter() {
        for (var kind : MatterKind.values()) {
            var right = decisions.whoDecides(kind);
            var wrong = right.kind() == BodyKind.COUNCIL ? board : council;
            var about = aThing();

            var no = catchThrowableOfType(Refused.class, () -> record(REGISTRAR, kind, about, wrong, DECIDED));
            assertThat(no.sentence().details()).as("%s", kind).contains(right.name());
            assertThat(no.instead()).isPresent();
            assertThat(decisions.about(about)).isEmpty();

            var taken = record(REGISTRAR, kind, about, right, DECIDED);
            assertThat(decisions.decision(taken.id())).contains(taken);
        }
    }

    @Test
    void a_decision_is_written_down_whole_and_once_in_the_journal() {
        var about = aThing();
        var taken = record(REGISTRAR, MatterKind.GUIDELINE, about, board, DECIDED);

        assertThat(decisions.about(about)).containsExactly(taken);
        assertThat(taken.reference())
                .isEqualTo(new DecisionReference(
                        board.id(), DECIDED, "§ 7", new RegistryNumber("26RS77"), "https://example.org/7"));
        assertThat(journal.about(new Subject("decisions.decision", taken.id().value())))
                .extracting(Journal.Entry::action)
                .containsExactly("recorded");
        assertThat(decisions.decisions(List.of(taken.id()))).containsExactly(taken);
    }

    @Test
    void what_is_decided_about_a_thing_and_what_waits_are_read_together() {
        var about = aThing();
        var taken = record(REGISTRAR, MatterKind.GUIDELINE, about, board, DECIDED);
        record(REGISTRAR, MatterKind.GUIDELINE, aThing(), board, DECIDED);
        assertThat(decisions.handling(about, List.of(taken.id())))
                .isEqualTo(new Handling(List.of(taken), Optional.empty()));

        var waiting = decisions.propose(
                anActor(Role.STRATEGIST), MatterKind.GUIDELINE, about, "Riktlinjen förlängs", "Ett år till");
        assertThat(decisions.handling(about, List.of(taken.id())))
                .isEqualTo(new Handling(List.of(taken), Optional.of(waiting)));
        assertThat(decisions.handling(aThing(), List.of())).isEqualTo(new Handling(List.of(), Optional.empty()));
    }

    @Test
    void a_day_that_has_not_been_is_refused() {
        assertThatThrownBy(() -> record(REGISTRAR, MatterKind.GUIDELINE, aThing(), board, LocalDate.of(2199, 1, 1)))
                .hasMessage("decisions.refused.not-yet");
    }

    @Test
    void only_registrar_and_secretary_record() {
        for (var role : Role.values()) {
            var by = anActor(role);
            if (role == Role.REGISTRAR || role == Role.SECRETARY) {
                assertThat(record(by, MatterKind.PROGRAMME, aThing(), board, DECIDED))
                        .isNotNull();
            } else {
                assertThatThrownBy(() -> record(by, MatterKind.PROGRAMME, aThing(), board, DECIDED))
                        .as("%s", role)
                        .hasMessage("organisation.refused.permission");
            }
        }
    }

    @Test
    void a_matter_waits_once_until_it_is_decided() {
        var about = aThing();
        var by = anActor(Role.STRATEGIST);
        var first = decisions.propose(by, MatterKind.GUIDELINE, about, "Riktlinje", "Om språk");
        var again = decisions.propose(by, MatterKind.GUIDELINE, about, "Riktlinje igen", "");

        assertThat(again).isEqualTo(first);
        assertThat(decisions.waiting()).contains(first);
        record(REGISTRAR, MatterKind.GUIDELINE, about, board, DECIDED);
        assertThat(decisions.waiting()).doesNotContain(first);
        assertThat(decisions
                        .propose(by, MatterKind.GUIDELINE, about, "Riktlinje", "")
                        .id())
                .isNotEqualTo(first.id());
    }

    @Test
    void an_employee_puts_nothing_forward() {
        assertThatThrownBy(() -> decisions.propose(anActor(Role.EMPLOYEE), MatterKind.GUIDELINE, aThing(), "X", ""))
                .hasMessage("organisation.refused.permission");
    }

    private Decision record(Actor by, MatterKind kind, Subject about, Body body, LocalDate on) {
        return decisions.record(
                by,
                kind,
                about,
                "Ärendet",
                Outcome.ADOPTED,
                new DecisionReference(body.id(), on, "§ 7", new RegistryNumber("26RS77"), "https://example.org/7"));
    }

    private static Subject aThing() {
        return new Subject("test.thing", UUID.randomUUID());
    }
}
