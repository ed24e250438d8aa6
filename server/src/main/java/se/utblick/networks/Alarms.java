package se.utblick.networks;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Sentence;
import se.utblick.organisation.Actor;
import se.utblick.organisation.People;
import se.utblick.organisation.Person;
import se.utblick.platform.Calendar;
import se.utblick.platform.HouseAddress;
import se.utblick.platform.post.Letter;
import se.utblick.platform.post.Outbox;

/**
 * Tells those who can do something that a membership must be reconsidered before it binds us again: once by mail for each
 * thing to be done, however often it is run.
 */
@Component
public class Alarms {

    /** Puts an alarm in words; done where the words are. */
    public interface Writer {
        Letter letter(Alarm alarm);
    }

    /**
     * One thing to tell one person.
     *
     * @param key what it is; told once
     * @param address where in the house it is done, whole
     */
    public record Alarm(
            String key,
            String email,
            Bilingual network,
            LocalDate when,
            Sentence because,
            String address,
            Instant expires) {}

    // Whoever comes home from a month away should still be told.
    private static final int DAYS_TOLD = 30;

    private final Memberships memberships;
    private final People people;
    private final Outbox outbox;
    private final HouseAddress house;
    private final Optional<Writer> writer;

    Alarms(Memberships memberships, People people, Outbox outbox, HouseAddress house, ObjectProvider<Writer> writer) {
        this.memberships = memberships;
        this.people = people;
        this.outbox = outbox;
        this.house = house;
        this.writer = writer.stream().findFirst();
    }

    /**
     * Writes the letters that are due. Without an address to lead back to, nobody is written to.
     *
     * @return how many letters were new
     */
    @Transactional
    public int run() {
        if (writer.isEmpty() || house.known().isEmpty()) {
            return 0;
        }
        var turns =
                memberships.turns(Actor.program()).stream().filter(Turn::alarm).toList();
        return turns.isEmpty() ? 0 : tell(turns, people.everybody(Actor.program()));
    }

    private int tell(List<Turn> turns, List<Person> everybody) {
        int written = 0;
        for (var turn : turns) {
            for (var person : everybody) {
                if (person.leftAt().isEmpty()
                        && person.actor().may(turn.by())
                        && outbox.put(writer.orElseThrow().letter(alarm(turn, person)))) {
                    written++;
                }
            }
        }
        return written;
    }

    private Alarm alarm(Turn turn, Person person) {
        var told = memberships.today().plusDays(DAYS_TOLD);
        var until = turn.when().isAfter(told) ? turn.when() : told;
        return new Alarm(
                String.join(
                        "/",
                        turn.because().key(),
                        turn.membership().value().toString(),
                        turn.when().toString(),
                        person.id().value().toString()),
                person.email(),
                turn.network(),
                turn.when(),
                turn.because(),
                house.known().orElseThrow() + NetworksPaths.membership(turn.membership()),
                until.plusDays(1)
                        .atTime(LocalTime.MIDNIGHT)
                        .atZone(Calendar.ZONE)
                        .toInstant());
    }
}
