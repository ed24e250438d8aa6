package se.utblick.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plug is pulled again and again in the middle of writing, and every change that was acknowledged is there again. */
@Tag("process")
class NothingIsLostTest {

    private static final int KILLS = 10;

    @TempDir
    Path data;

    @Test
    void every_acknowledged_change_survives_ten_kills() throws Exception {
        var ledger = new ArrayList<String>();
        // Chance with a seed: the moments differ from kill to kill, and are the same the next time.
        var chance = new Random(7);
        for (int kill = 0; kill < KILLS; kill++) {
            try (var house = RunningHouse.on(data)) {
                Proposals.by(house).mustHold(ledger);
                writeUntilKilled(house, ledger, kill, chance);
            }
        }
        try (var house = RunningHouse.on(data)) {
            Proposals.by(house).mustHold(ledger);
            assertThat(ledger).as("changes acknowledged between the kills").hasSizeGreaterThan(KILLS);
        }
    }

    /** Writes as fast as it can, and pulls the plug of the application or of the database at some moment or other. */
    private static void writeUntilKilled(RunningHouse house, List<String> ledger, int kill, Random chance)
            throws InterruptedException {
        var alive = new AtomicBoolean(true);
        var writer = Thread.ofVirtual().start(() -> {
            try {
                var strategist = Proposals.by(house);
                for (int i = 0; alive.get(); i++) {
                    strategist.isAcknowledged("Förslag %d-%d".formatted(kill, i), ledger);
                }
            } catch (AssertionError noAnswer) {
                // The plug is out: what was not acknowledged was never promised.
            }
        });
        Thread.sleep(700 + chance.nextInt(900));
        try {
            if (kill % 3 == 2) {
                house.killDatabase();
            } else {
                house.kill();
            }
        } catch (java.io.IOException gone) {
            throw new AssertionError(gone);
        }
        alive.set(false);
        writer.join();
    }
}
