package se.utblick.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.DriverManager;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("process")
class TestPostgresTest {

    @Test
    void every_test_gets_a_database_of_its_own_or_a_copy_of_a_prepared_one() throws Exception {
        var prepared = TestPostgres.freshDatabase();
        try (var connection = DriverManager.getConnection(prepared);
                var sql = connection.createStatement()) {
            sql.execute("create table prepared (n int)");
        }

        var copy = TestPostgres.freshDatabase(TestPostgres.nameOf(prepared));

        assertThat(copy).isNotEqualTo(prepared);
        try (var connection = DriverManager.getConnection(copy);
                var sql = connection.createStatement();
                var rows = sql.executeQuery("select count(*) from prepared")) {
            assertThat(rows.next()).isTrue();
        }
    }
}
