package se.utblick.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.organisation.PeopleSamples.PASSWORD;
import static se.utblick.organisation.PeopleSamples.aPerson;
import static se.utblick.organisation.PeopleSamples.anActor;
import static se.utblick.organisation.PeopleSamples.signedUp;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.security.crypto.password.PasswordEncoder;
import se.utblick.HouseTest;
import se.utblick.kernel.Checked;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Stale;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;

@HouseTest
class PeopleTest {

    private static final Actor ADMINISTRATOR = anActor(Role.ADMINISTRATOR);
    private static final String NEW = "fyra gröna kossor dansar";

    @Autowired
    People people;

    @Autowired
    Journal journal;

    @Autowired
    PasswordEncoder encoder;

    @Test
    void whoever_is_let_in_gets_a_password_that_is_kept_only_as_a_hash() {
        var person = aPerson(Set.of(), Role.CONTROLLER);

        var password = people.letIn(ADMINISTRATOR, person);

        var hash = people.credentials(person.email()).orElseThrow().passwordHash();
        assertThat(hash).startsWith("$argon2id$").doesNotContain(password);
        assertThat(encoder.matches(password, hash)).isTrue();
        assertThat(rows(person)).noneMatch(row -> row.toString().contains(password));
    }

    @Test
    void two_people_do_not_share_an_address_however_it_is_written() {
        var first = signedUp(people, Set.of(), Role.EMPLOYEE);
        var second = new Person(
                new PersonId(UUID.randomUUID()),
                "En annan",
                first.email().toUpperCase(java.util.Locale.ROOT),
                Set.of(Role.EMPLOYEE),
                Set.of(),
                Optional.empty(),
                false);

        assertThatThrownBy(() -> people.letIn(ADMINISTRATOR, second)).isInstanceOf(DuplicateKeyException.class);
        assertThat(rows(second)).isEmpty();
    }

    @Test
    void other_roles_are_journalled_with_what_they_became_and_why() {
        var person = signedUp(people, Set.of(), Role.EMPLOYEE);

        people.change(ADMINISTRATOR, with(person, Role.REGISTRAR, Role.SECRETARY), "Ny tjänst");

        assertThat(people.person(person.id()).orElseThrow().roles())
                .containsExactlyInAnyOrder(Role.REGISTRAR, Role.SECRETARY);
        assertThat(rows(person))
                .first()
                .extracting(Journal.Entry::action, Journal.Entry::detail, Journal.Entry::why)
                .containsExactly("roles-changed", "REGISTRAR, SECRETARY", "Ny tjänst");
        assertThatThrownBy(() -> people.change(ADMINISTRATOR, with(person, Role.DIRECTOR), "För sent"))
                .isInstanceOf(Stale.class);
    }

    @Test
    void whoever_has_left_is_remembered_and_cannot_sign_in() {
        var person = signedUp(people, Set.of(), Role.EMPLOYEE);

        people.leave(ADMINISTRATOR, person.id(), person.version(), "Har bytt arbete");

        assertThat(people.person(person.id())).isEmpty();
        assertThat(people.credentials(person.email())).isEmpty();
        assertThat(people.known(ADMINISTRATOR, person.id()))
                .hasValueSatisfying(left -> assertThat(left.leftAt()).isPresent());
        assertThat(people.everybody(ADMINISTRATOR)).extracting(Person::id).contains(person.id());
        assertThatThrownBy(() -> people.leave(ADMINISTRATOR, person.id(), person.version(), "Igen"))
                .isInstanceOf(Stale.class);
    }

    @Test
    void whoever_comes_back_has_their_roles_and_another_password() {
        var person = signedUp(people, Set.of(), Role.REGISTRAR);
        people.leave(ADMINISTRATOR, person.id(), person.version(), "Tjänstledig");

        var password = people.comeBack(ADMINISTRATOR, person.id());

        assertThat(people.person(person.id()).orElseThrow().roles()).containsExactly(Role.REGISTRAR);
        assertThat(hash(person)).satisfies(hash -> {
            assertThat(encoder.matches(password, hash)).isTrue();
            assertThat(encoder.matches(PASSWORD, hash)).isFalse();
        });
        assertThat(rows(person)).extracting(Journal.Entry::action).startsWith("returned", "left");
    }

    @Test
    void ones_own_password_takes_the_old_one_to_change() {
        var person = signedUp(people, Set.of(), Role.EMPLOYEE);

        assertThat(mistakes(person, "fel", NEW)).containsExactly("passwordNow");
        assertThat(mistakes(person, PASSWORD, "kort")).containsExactly("passwordNew");
        assertThat(encoder.matches(PASSWORD, hash(person))).isTrue();

        assertThat(mistakes(person, PASSWORD, NEW)).isEmpty();
        assertThat(encoder.matches(NEW, hash(person))).isTrue();
        assertThat(rows(person)).extracting(Journal.Entry::action).startsWith("password-changed");
    }

    @Test
    void a_session_left_open_is_no_way_to_guess_a_password() {
        var person = signedUp(people, Set.of(), Role.EMPLOYEE);
        for (int i = 0; i < 8; i++) {
            assertThat(mistakes(person, "fel " + i, NEW)).containsExactly("passwordNow");
        }

        assertThat(mistakes(person, PASSWORD, NEW)).containsExactly("passwordNow");

        var given = people.newPassword(ADMINISTRATOR, person.id());
        assertThat(mistakes(person, given, NEW)).isEmpty();
    }

    @Test
    void an_example_person_never_gets_a_password_since_it_would_open_a_door_to_the_network() {
        var example = new Person(
                new PersonId(UUID.randomUUID()),
                "Exempel",
                UUID.randomUUID() + "@example.org",
                Set.of(Role.EMPLOYEE),
                Set.of(),
                Optional.empty(),
                true);
        people.add(ADMINISTRATOR, example, "");

        assertThatThrownBy(() -> people.newPassword(ADMINISTRATOR, example.id()))
                .isInstanceOf(Refused.class);
        assertThatThrownBy(() -> people.changePassword(example.actor(), "", NEW, ""))
                .isInstanceOf(Refused.class);
        assertThat(hash(example)).isEmpty();
    }

    @Test
    void only_an_administrator_decides_who_is_let_in() {
        var person = signedUp(people, Set.of(), Role.EMPLOYEE);
        for (var role : Role.values()) {
            if (role == Role.ADMINISTRATOR) {
                continue;
            }
            var by = anActor(role);
            assertThatThrownBy(() -> people.letIn(by, aPerson(Set.of(), Role.ADMINISTRATOR)))
                    .as(role.name())
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> people.change(by, with(person, Role.ADMINISTRATOR), ""))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> people.leave(by, person.id(), person.version(), ""))
                    .isInstanceOf(Refused.class);
            assertThatThrownBy(() -> people.comeBack(by, person.id())).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> people.newPassword(by, person.id())).isInstanceOf(Refused.class);
            assertThatThrownBy(() -> people.everybody(by)).isInstanceOf(Refused.class);
        }
        assertThat(people.person(person.id()).orElseThrow().roles()).containsExactly(Role.EMPLOYEE);
        assertThat(encoder.matches(PASSWORD, hash(person))).isTrue();
    }

    @Test
    void nobody_at_all_cannot_be_changed() {
        var nobody = aPerson(Set.of(), Role.EMPLOYEE);

        assertThatThrownBy(() -> people.change(ADMINISTRATOR, nobody, "")).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> people.newPassword(ADMINISTRATOR, nobody.id())).isInstanceOf(NotFound.class);
    }

    private static Person with(Person person, Role... roles) {
        return new Person(
                person.id(), person.name(), person.email(), Set.of(roles), person.units(), person.partner(), false);
    }

    private Set<String> mistakes(Person person, String old, String fresh) {
        return switch (people.changePassword(person.actor(), old, fresh, "")) {
            case Checked.Good<PersonId> _ -> Set.of();
            case Checked.Bad<PersonId>(var mistakes) -> mistakes.keySet();
        };
    }

    private String hash(Person person) {
        return people.credentials(person.email()).orElseThrow().passwordHash();
    }

    private java.util.List<Journal.Entry> rows(Person person) {
        return journal.about(new Subject("organisation.person", person.id().value()));
    }
}
