package se.utblick.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.utblick.HouseTest;
import se.utblick.organisation.Actor;

@HouseTest
class JournalTest {

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void a_row_is_written_only_together_with_the_change_it_tells_of() {
        assertThatThrownBy(() -> journal.write(Actor.program(), aSubject(), "changed"))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void a_change_that_is_rolled_back_leaves_no_row_and_the_chain_whole() {
        var subject = aSubject();
        inTransaction(status -> {
            journal.write(Actor.program(), subject, "changed");
            status.setRollbackOnly();
        });

        assertThat(journal.about(subject)).isEmpty();
        assertThat(journal.firstBreak()).isEmpty();
    }

    @Test
    void what_has_happened_to_a_thing_is_told_newest_first() {
        var subject = aSubject();
        inTransaction(_ -> journal.write(Actor.program(), subject, "begun", "Därför", "1"));
        inTransaction(_ -> journal.write(Actor.program(), subject, "ended", "Klart", "2"));

        assertThat(journal.about(subject)).extracting(Journal.Entry::action).containsExactly("ended", "begun");
        assertThat(journal.firstBreak()).isEmpty();
    }

    @Test
    void nobody_changes_or_takes_out_a_row_by_mistake() {
        inTransaction(_ -> journal.write(Actor.program(), aSubject(), "changed"));

        assertThatThrownBy(
                        () -> jdbc.sql("update platform.journal set why = 'x'").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("written once");
        assertThatThrownBy(() -> jdbc.sql("delete from platform.journal").update())
                .isInstanceOf(DataAccessException.class)
                .hasMessageContaining("written once");
    }

    @Test
    void a_row_changed_taken_out_or_cut_off_on_purpose_is_found() {
        var subject = aSubject();
        for (int i = 0; i < 5; i++) {
            inTransaction(_ -> journal.write(Actor.program(), subject, "changed"));
        }
        var rows = journal.about(subject);
        var third = rows.get(2).number();
        var last = rows.getFirst().number();

        assertThat(breakAfter("update platform.journal set why = 'annat' where number = " + third))
                .isEqualTo(new Journal.Break(third, Journal.Break.Kind.CHANGED));
        assertThat(breakAfter("delete from platform.journal where number = " + third))
                .isEqualTo(new Journal.Break(third, Journal.Break.Kind.MISSING));
        assertThat(breakAfter("delete from platform.journal where number = " + last))
                .isEqualTo(new Journal.Break(last, Journal.Break.Kind.CUT_OFF));
    }

    /** What the journal finds after somebody with all powers has done this; undone again afterwards. */
    private Journal.Break breakAfter(String crime) {
        return new TransactionTemplate(transactions).execute(status -> {
            status.setRollbackOnly();
            jdbc.sql("alter table platform.journal disable trigger written_once")
                    .update();
            jdbc.sql(crime).update();
            return journal.firstBreak().orElseThrow();
        });
    }

    private void inTransaction(java.util.function.Consumer<org.springframework.transaction.TransactionStatus> change) {
        new TransactionTemplate(transactions).executeWithoutResult(change);
    }

    private static Subject aSubject() {
        return new Subject("test.thing", UUID.randomUUID());
    }
}
