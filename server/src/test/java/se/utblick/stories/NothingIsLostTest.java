package se.utblick.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.utblick.HttpVisitor;
import se.utblick.platform.Calendar;
import se.utblick.platform.ExampleBook;

/** The plug is pulled again and again in the middle of writing, and every change that was acknowledged is there again. */
@Tag("process")
class NothingIsLostTest {

    private static final int KILLS = 10;
    private static final Pattern DOOR = Pattern.compile("/sign-in/example/[0-9a-f-]{36}");

    @TempDir
    Path data;

    @Test
    void every_acknowledged_change_survives_ten_kills() throws Exception {
        var ledger = new ArrayList<String>();
        // Chance with a seed: the moments differ from kill to kill, and are the same the next time.
        var chance = new Random(7);
        for (int kill = 0; kill < KILLS; kill++) {
            try (var house = RunningHouse.on(data)) {
                mustHold(house, ledger);
                writeUntilKilled(house, ledger, kill, chance);
            }
        }
        try (var house = RunningHouse.on(data)) {
            mustHold(house, ledger);
            assertThat(ledger).as("changes acknowledged between the kills").hasSizeGreaterThan(KILLS);
        }
    }

    /** Writes as fast as it can, and pulls the plug of the application or of the database at some moment or other. */
    private static void writeUntilKilled(RunningHouse house, List<String> ledger, int kill, Random chance)
            throws InterruptedException {
        var alive = new AtomicBoolean(true);
        var writer = Thread.ofVirtual().start(() -> {
            var visitor = entered(house);
            for (int i = 0; alive.get(); i++) {
                var title = "Förslag %d-%d".formatted(kill, i);
                if (isAcknowledged(visitor, title)) {
                    ledger.add(title);
                }
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

    private static boolean isAcknowledged(HttpVisitor visitor, String title) {
        try {
            var answer = visitor.post("/activities/new", proposal(title));
            return answer.statusCode() == 303;
        } catch (AssertionError noAnswer) {
            return false;
        }
    }

    private static String[] proposal(String title) {
        var today = LocalDate.now(Calendar.ZONE);
        return new String[] {
            "title", title,
            "objective", ExampleBook.id("plan.objective", "DM01").toString(),
            "unit", ExampleBook.id("organisation.unit", "ru").toString(),
            "first", today.plusDays(5).toString(),
            "last", today.plusDays(9).toString(),
            "area", "overgripande",
            "priority", "2"
        };
    }

    private static void mustHold(RunningHouse house, List<String> ledger) {
        var page = entered(house).open("/activities?standing=IDEA").body();
        assertThat(ledger).allSatisfy(title -> assertThat(page).contains(title + "<"));
    }

    /** The strategist, entered by the example's door. */
    private static HttpVisitor entered(RunningHouse house) {
        var visitor = new HttpVisitor(house.port());
        var door = DOOR.matcher(visitor.open("/sign-in").body());
        assertThat(door.find()).isTrue();
        visitor.send(door.group());
        visitor.open("/activities/new");
        return visitor;
    }
}
