package se.utblick.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utblick.platform.postgres.SmallDisk;

/** The disk fills up while people write: they are told, nothing they had been promised is lost, and work goes on. */
@Tag("process")
class FullDiskTest {

    private static final int MEGABYTES = 400;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path data;

    @Test
    void a_disk_that_fills_up_is_told_of_and_survived() throws Exception {
        var ledger = new ArrayList<String>();
        try (var disk = SmallDisk.at(data, MEGABYTES);
                var house = RunningHouse.on(data)) {
            var strategist = Proposals.by(house);
            assertThat(strategist.isAcknowledged("Före", ledger)).isTrue();

            disk.fill();
            var no = firstNo(strategist, ledger);
            assertThat(no.statusCode()).isIn(503, 507);
            assertThat(no.body()).contains("Inget har sparats", "Ange numret");

            disk.makeRoom();
            assertThat(writesAgain(house, ledger)).isTrue();
            Proposals.by(house).mustHold(ledger);
        }
    }

    /** What is already set aside in the database's own files can still be written: the no comes when that is used up. */
    private static HttpResponse<String> firstNo(Proposals strategist, List<String> ledger) {
        for (int i = 0; i < 5_000; i++) {
            var title = "På full disk " + i;
            var answer = strategist.propose(title);
            if (answer.statusCode() != 303) {
                return answer;
            }
            ledger.add(title);
        }
        throw new AssertionError("It took " + ledger.size() + " changes and never said that the disk is full");
    }

    private static boolean writesAgain(RunningHouse house, List<String> ledger) throws InterruptedException {
        var giveUp = Instant.now().plus(PATIENCE);
        while (Instant.now().isBefore(giveUp)) {
            try {
                if (Proposals.by(house).isAcknowledged("Efter", ledger)) {
                    return true;
                }
            } catch (AssertionError notYet) {
                // The database is on its way up again: nobody can sign in before it is.
            }
            Thread.sleep(200);
        }
        return false;
    }
}
