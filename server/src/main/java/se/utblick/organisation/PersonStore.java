package se.utblick.organisation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tables organisation.person, organisation.person_role and organisation.person_unit. */
final class PersonStore {

    private static final String PERSON = """
            select p.*,
                   array(select role from organisation.person_role r where r.person_id = p.id) as roles,
                   array(select unit_id from organisation.person_unit u where u.person_id = p.id) as units
            from   organisation.person p
            """;

    private final JdbcClient jdbc;

    PersonStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Person> person(PersonId id) {
        return jdbc.sql(PERSON + "where p.id = :id and p.left_at is null")
                .param("id", id.value())
                .query(PersonStore::person)
                .optional();
    }

    List<Person> examplePeople() {
        return jdbc.sql(PERSON + "where p.example and p.left_at is null order by p.position")
                .query(PersonStore::person)
                .list();
    }

    Optional<People.Credentials> credentials(String email) {
        return jdbc.sql("""
                        select id, password_hash
                        from   organisation.person
                        where  email = :email
                        and    left_at is null
                        """)
                .param("email", email.strip().toLowerCase(Locale.ROOT))
                .query((row, index) -> new People.Credentials(
                        new PersonId(row.getObject("id", UUID.class)), row.getString("password_hash")))
                .optional();
    }

    void add(Person person, String passwordHash) {
        jdbc.sql("""
                        insert into organisation.person (id, name, email, password_hash, body_id, example)
                        values (:id, :name, :email, :password_hash, :body_id, :example)
                        """)
                .param("id", person.id().value())
                .param("name", person.name())
                .param("email", person.email().toLowerCase(Locale.ROOT))
                .param("password_hash", passwordHash)
                .param("body_id", person.partner().map(BodyId::value).orElse(null))
                .param("example", person.example())
                .update();
        for (var role : person.roles()) {
            jdbc.sql("insert into organisation.person_role (person_id, role) values (:person, :role)")
                    .param("person", person.id().value())
                    .param("role", role.name())
                    .update();
        }
        for (var unit : person.units()) {
            jdbc.sql("insert into organisation.person_unit (person_id, unit_id) values (:person, :unit)")
                    .param("person", person.id().value())
                    .param("unit", unit.value())
                    .update();
        }
    }

    private static Person person(ResultSet row, int index) throws SQLException {
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("email"),
                Arrays.stream((String[]) elements(row, "roles"))
                        .map(Role::valueOf)
                        .collect(toUnmodifiableSet()),
                Arrays.stream((UUID[]) elements(row, "units")).map(UnitId::new).collect(toUnmodifiableSet()),
                Optional.ofNullable(row.getObject("body_id", UUID.class)).map(BodyId::new),
                row.getBoolean("example"));
    }

    private static Object elements(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array.getArray();
    }
}
