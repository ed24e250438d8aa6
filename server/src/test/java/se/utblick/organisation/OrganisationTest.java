package se.utblick.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.organisation.PeopleSamples.aBody;
import static se.utblick.organisation.PeopleSamples.aUnit;
import static se.utblick.organisation.PeopleSamples.anActor;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import se.utblick.HouseTest;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;

@HouseTest
class OrganisationTest {

    private static final Actor ADMINISTRATOR = anActor(Role.ADMINISTRATOR);

    @Autowired
    Organisation organisation;

    @Autowired
    Journal journal;

    @Test
    void a_unit_is_open_until_the_day_it_closes() {
        var closing = closed(new Unit(new UnitId(UUID.randomUUID()), "kul", Bilingual.swedish("Kultur")), 2027);

        assertThat(closing.isOpenOn(LocalDate.of(2026, 12, 31))).isTrue();
        assertThat(closing.isOpenOn(LocalDate.of(2027, 1, 1))).isFalse();
    }

    @Test
    void a_closed_unit_is_no_longer_offered_but_kept() {
        var unit = aUnit(organisation, "Gamla enheten");

        organisation.change(ADMINISTRATOR, closed(unit, 2020), "Slogs ihop med en annan");

        assertThat(organisation.units()).extracting(Unit::id).doesNotContain(unit.id());
        assertThat(organisation.everyUnit()).extracting(Unit::id).contains(unit.id());
        assertThat(organisation.unit(unit.id()))
                .hasValueSatisfying(kept -> assertThat(kept.closedOn()).contains(LocalDate.of(2020, 1, 1)));
        assertThat(journal.about(new Subject("organisation.unit", unit.id().value())))
                .first()
                .satisfies(row -> {
                    assertThat(row.action()).isEqualTo("closed");
                    assertThat(row.why()).isEqualTo("Slogs ihop med en annan");
                    assertThat(row.authorId()).isEqualTo(ADMINISTRATOR.authorId());
                });
    }

    @Test
    void a_unit_that_is_opened_again_is_offered_again() {
        var unit = aUnit(organisation, "Tillbaka");
        organisation.change(ADMINISTRATOR, closed(unit, 2020), "Stängd");
        var now = organisation.unit(unit.id()).orElseThrow();

        organisation.change(
                ADMINISTRATOR,
                new Unit(now.id(), now.code(), now.name(), Optional.empty(), now.version()),
                "Behövs igen");

        assertThat(organisation.units()).extracting(Unit::id).contains(unit.id());
        assertThat(journal.about(new Subject("organisation.unit", unit.id().value())))
                .extracting(Journal.Entry::action)
                .containsExactly("reopened", "closed", "added");
    }

    @Test
    void whoever_saves_an_old_reading_is_told_and_overwrites_nothing() {
        var unit = aUnit(organisation, "Först");
        organisation.change(ADMINISTRATOR, renamed(unit, "Andra"), "");

        assertThatThrownBy(() -> organisation.change(ADMINISTRATOR, renamed(unit, "Tredje"), ""))
                .isInstanceOf(Stale.class);
        assertThat(organisation.unit(unit.id()).orElseThrow().name().sv()).isEqualTo("Andra");
    }

    @Test
    void what_is_not_there_cannot_be_changed() {
        var nowhere = new Unit(new UnitId(UUID.randomUUID()), "x", Bilingual.swedish("X"));

        assertThatThrownBy(() -> organisation.change(ADMINISTRATOR, nowhere, ""))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_function_keeps_its_code_and_takes_a_new_name() {
        var code = "f" + UUID.randomUUID();
        organisation.add(ADMINISTRATOR, new Function(code, Bilingual.swedish("Strateg")));

        organisation.change(ADMINISTRATOR, new Function(code, Bilingual.swedish("Chefsstrateg")));

        var function = organisation.function(code).orElseThrow();
        assertThat(function.name().sv()).isEqualTo("Chefsstrateg");
        assertThat(function.version()).isEqualTo(new Version(2));
        assertThat(journal.about(function.subject()))
                .extracting(Journal.Entry::action)
                .containsExactly("changed", "added");
        assertThatThrownBy(() -> organisation.add(ADMINISTRATOR, new Function(code, Bilingual.swedish("En annan"))))
                .isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> organisation.change(ADMINISTRATOR, new Function(code, Bilingual.swedish("För sent"))))
                .isInstanceOf(Stale.class);
    }

    @Test
    void a_body_ends_and_another_takes_over() {
        var old = aBody(organisation, BodyKind.OFFICE, "Gamla kontoret");
        var next = aBody(organisation, BodyKind.OFFICE, "Nya kontoret");
        var lastDay = LocalDate.of(2019, 12, 31);

        organisation.change(
                ADMINISTRATOR,
                new Body(
                        old.id(),
                        old.code(),
                        old.name(),
                        old.kind(),
                        old.description(),
                        Optional.of(lastDay),
                        Optional.of(next.id())),
                "Gick upp i det nya");

        var ended = organisation.body(old.id()).orElseThrow();
        assertThat(ended.successor()).contains(next.id());
        assertThat(ended.existsOn(lastDay)).isTrue();
        assertThat(ended.existsOn(lastDay.plusDays(1))).isFalse();
        assertThat(journal.about(new Subject("organisation.body", old.id().value())))
                .first()
                .extracting(Journal.Entry::action, Journal.Entry::why)
                .containsExactly("ended", "Gick upp i det nya");
    }

    @Test
    void only_an_administrator_builds_the_house() {
        var unit = aUnit(organisation, "Orörd");
        for (var role : Role.values()) {
            if (role != Role.ADMINISTRATOR) {
                assertThatThrownBy(() -> organisation.change(anActor(role), renamed(unit, "Rörd"), ""))
                        .as(role.name())
                        .isInstanceOf(Refused.class);
            }
        }
        assertThat(organisation.unit(unit.id()).orElseThrow().name().sv()).isEqualTo("Orörd");
    }

    private static Unit renamed(Unit unit, String name) {
        return new Unit(unit.id(), unit.code(), Bilingual.swedish(name), unit.closedOn(), unit.version());
    }

    private static Unit closed(Unit unit, int year) {
        return new Unit(unit.id(), unit.code(), unit.name(), Optional.of(LocalDate.of(year, 1, 1)), unit.version());
    }
}
