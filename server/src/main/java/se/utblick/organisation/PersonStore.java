package se.utblick.organisation;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.kernel.Stale;
import se.utblick.kernel.Version;

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

    /** Somebody by their id, also when they have left. */
    Optional<Person> known(PersonId id) {
        return jdbc.sql(PERSON + "where p.id = :id")
                .param("id", id.value())
                .query(PersonStore::person)
                .optional();
    }

    Optional<Person> withAddress(String email) {
        return jdbc.sql(PERSON + "where p.email = :email and p.left_at is null")
                .param("email", email.strip().toLowerCase(Locale.ROOT))
                .query(PersonStore::person)
                .optional();
    }

    List<Person> everybody() {
        return jdbc.sql(PERSON + "order by p.left_at is not null, p.name collate organisation.swedish")
                .query(PersonStore::person)
                .list();
    }

    List<Person> examplePeople() {
        return jdbc.sql(PERSON + "where p.example and p.left_at is null order by p.position")
                .query(PersonStore::person)
                .list();
    }

    List<Person> administrators() {
        return jdbc.sql(PERSON + """
                        where  p.left_at is null
                        and    p.id in (select person_id from organisation.person_role where role = 'ADMINISTRATOR')
                        """).query(PersonStore::person).list();
    }

    /** One at a time may take an administrator away: two who did so at once would each count on the other. */
    void holdAdministratorsStill() {
        jdbc.sql("""
                        select id
                        from   organisation.person
                        where  id in (select person_id from organisation.person_role where role = 'ADMINISTRATOR')
                        order  by id
                        for    update
                        """).query(UUID.class).list();
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
        addRolesAndUnits(person);
    }

    void save(Person person) {
        mustBeFresh(
                person.id(),
                jdbc.sql("""
                                update organisation.person
                                set    name = :name, email = :email, body_id = :body_id, version = version + 1
                                where  id = :id
                                and    version = :version
                                """)
                        .param("name", person.name())
                        .param("email", person.email().toLowerCase(Locale.ROOT))
                        .param("body_id", person.partner().map(BodyId::value).orElse(null))
                        .param("id", person.id().value())
                        .param("version", person.version().number())
                        .update());
        for (var table : List.of("person_role", "person_unit")) {
            jdbc.sql("delete from organisation." + table + " where person_id = :person")
                    .param("person", person.id().value())
                    .update();
        }
        addRolesAndUnits(person);
    }

    void leave(PersonId id, Instant at, Version shown) {
        mustBeFresh(
                id,
                jdbc.sql("""
                                update organisation.person
                                set    left_at = :at, version = version + 1
                                where  id = :id
                                and    version = :version
                                and    left_at is null
                                """)
                        .param("at", Timestamp.from(at))
                        .param("id", id.value())
                        .param("version", shown.number())
                        .update());
    }

    void comeBack(PersonId id) {
        mustBeFresh(id, jdbc.sql("""
                                update organisation.person
                                set    left_at = null, version = version + 1
                                where  id = :id
                                and    left_at is not null
                                """).param("id", id.value()).update());
    }

    void password(PersonId id, String hash) {
        jdbc.sql("update organisation.person set password_hash = :hash where id = :id")
                .param("hash", hash)
                .param("id", id.value())
                .update();
    }

    private void addRolesAndUnits(Person person) {
        jdbc.sql("insert into organisation.person_role (person_id, role) select :person, unnest(:roles)")
                .param("person", person.id().value())
                .param("roles", person.roles().stream().map(Enum::name).toArray(String[]::new))
                .update();
        jdbc.sql("insert into organisation.person_unit (person_id, unit_id) select :person, unnest(:units)")
                .param("person", person.id().value())
                .param("units", person.units().stream().map(UnitId::value).toArray(UUID[]::new))
                .update();
    }

    private static void mustBeFresh(PersonId id, int saved) {
        if (saved == 0) {
            throw new Stale(id);
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
                row.getBoolean("example"),
                Optional.ofNullable(row.getTimestamp("left_at")).map(Timestamp::toInstant),
                new Version(row.getInt("version")));
    }

    private static Object elements(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array.getArray();
    }
}
