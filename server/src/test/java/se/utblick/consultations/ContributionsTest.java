package se.utblick.consultations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.organisation.PeopleSamples.aPerson;
import static se.utblick.organisation.PeopleSamples.aUnit;
import static se.utblick.organisation.PeopleSamples.anActor;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Role;
import se.utblick.platform.Calendar;

/** What others give to our answer: units who are signed in, and those outside who have a link. */
@HouseTest
class ContributionsTest {

    @Autowired
    Contributions contributions;

    @Autowired
    Consultations consultations;

    @Autowired
    Organisation organisation;

    @Autowired
    JdbcClient jdbc;

    private final LocalDate today = LocalDate.now(Calendar.ZONE);
    private final Actor officer = anActor(Role.SUPPORT_OFFICER);

    private ConsultationId consultation() {
        return consultations.add(officer, ConsultationSamples.said(ConsultationKind.REFERRAL, today.plusDays(40)));
    }

    private UUID asked(ConsultationId id) {
        return contributions.ask(
                officer, id, Optional.empty(), "Kommunen (påhittad)", "Vad tycker ni?", today.plusDays(9));
    }

    private Contribution seen(ConsultationId id, UUID contribution) {
        return contributions.contribution(officer, id, contribution).orElseThrow();
    }

    @Test
    void a_link_opens_its_question_and_takes_an_answer_in_plain_words() {
        var id = consultation();
        var asked = asked(id);
        var link = contributions.link(officer, id, asked);

        assertThat(contributions.behind(link).contribution().asked()).isEqualTo("Kommunen (påhittad)");
        contributions.answer(link, "Ja,\r\n\u202Etack\u0000 <b>gärna</b>\u200B");

        assertThat(seen(id, asked).answer().orElseThrow().text()).isEqualTo("Ja,\ntack <b>gärna</b>");
    }

    @Test
    void the_letters_of_a_link_are_kept_nowhere() {
        var id = consultation();
        var link = contributions.link(officer, id, asked(id));

        assertThat(link).hasSizeGreaterThanOrEqualTo(43);
        assertThat(jdbc.sql("select count(*) from consultations.link l where l::text like '%' || :link || '%'")
                        .param("link", link)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void a_link_that_has_ended_or_was_never_made_opens_nothing() {
        var id = consultation();
        var asked = asked(id);
        var first = contributions.link(officer, id, asked);
        var second = contributions.link(officer, id, asked);

        assertThatThrownBy(() -> contributions.behind(first)).isInstanceOf(NotFound.class);
        contributions.endLink(officer, id, asked);
        assertThatThrownBy(() -> contributions.behind(second)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> contributions.answer(second, "Ja")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> contributions.behind("gissat")).isInstanceOf(NotFound.class);

        var third = contributions.link(officer, id, asked);
        jdbc.sql("update consultations.link set expires = :day where contribution_id = :id")
                .param("day", today.minusDays(1))
                .param("id", asked)
                .update();
        assertThatThrownBy(() -> contributions.behind(third)).isInstanceOf(NotFound.class);
    }

    @Test
    void nobody_sends_without_end() {
        var id = consultation();
        var link = contributions.link(officer, id, asked(id));
        for (int time = 0; time < 10; time++) {
            contributions.answer(link, "Svar " + time);
        }

        assertThatThrownBy(() -> contributions.answer(link, "Ett till"))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.sentence().key()).isEqualTo("consultations.refused.too-often"));
    }

    @Test
    void a_unit_answers_its_own_question_and_nobody_elses() {
        var id = consultation();
        var unit = aUnit(organisation, "Enheten");
        var asked = contributions.ask(officer, id, Optional.of(unit.id()), "Enheten", "", today.plusDays(5));
        var own = aPerson(Set.of(unit.id()), Role.EMPLOYEE).actor();
        var other = anActor(Role.EMPLOYEE);

        assertThat(contributions.waiting(own)).extracting(Contribution::id).containsExactly(asked);
        assertThatThrownBy(() -> contributions.answer(other, id, asked, "Vi med"))
                .isInstanceOf(Refused.class);
        contributions.answer(own, id, asked, "Vårt underlag");
        assertThat(contributions.waiting(own)).isEmpty();
        assertThat(seen(id, asked).answer().orElseThrow().by()).isEqualTo(own.name());
    }

    @Test
    void nobody_is_asked_about_what_is_secret_nor_for_a_day_that_is_too_late() {
        var id = consultation();
        assertThatThrownBy(() -> contributions.ask(officer, id, Optional.empty(), " ", "", today.plusDays(50)))
                .isInstanceOfSatisfying(
                        Refused.class, no -> assertThat(no.missing()).hasSize(2));

        jdbc.sql("update consultations.consultation set secret = true where id = :id")
                .param("id", id.value())
                .update();
        assertThatThrownBy(() -> asked(id)).isInstanceOf(Refused.class);
        assertThat(consultations.consultation(anActor(Role.EMPLOYEE), id)).isEmpty();
        assertThat(consultations.consultation(officer, id)).isPresent();
    }
}
