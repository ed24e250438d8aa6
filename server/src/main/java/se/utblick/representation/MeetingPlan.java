package se.utblick.representation;

import java.util.List;
import java.util.Optional;
import se.utblick.kernel.DateRange;
import se.utblick.kernel.Money;
import se.utblick.organisation.BodyId;
import se.utblick.organisation.PersonId;
import se.utblick.plan.ActivityId;

/**
 * What is said of a meeting or a journey before it begins.
 *
 * @param body the body that meets; none for a journey that is not to a body
 * @param aim how it will be noticed that it was worth it
 * @param cost what it is thought to cost
 * @param activity what it belongs to, when it is not a seat
 * @param receiver the body of ours that is told afterwards
 * @param agenda what is dealt with
 * @param practical where, when, by which door
 * @param link the papers, or empty
 * @param onProjects whether projects are decided on, so that our own applications are a conflict of interest
 */
public record MeetingPlan(
        Kind kind,
        String title,
        Optional<BodyId> body,
        DateRange days,
        String place,
        Optional<Travel> travel,
        String purpose,
        String aim,
        Optional<Money> cost,
        Optional<ActivityId> activity,
        BodyId receiver,
        String agenda,
        String practical,
        String link,
        boolean onProjects,
        List<Goer> goers) {

    /** A meeting of a body that we sit in, or a journey for some other reason. */
    public enum Kind {
        MEETING,
        TRIP
    }

    /** How one gets there. */
    public enum Travel {
        TRAIN,
        BUS,
        CAR,
        FLIGHT,
        TRAIN_AND_FLIGHT,
        BOAT,
        DIGITAL
    }

    /**
     * Somebody who goes.
     *
     * @param seat the seat that they go for; none for whoever comes along
     * @param onBehalfOf whose place they take, or empty
     */
    public record Goer(Optional<SeatId> seat, Holder who, String onBehalfOf) {}

    public MeetingPlan {
        goers = List.copyOf(goers);
        if (title.isBlank()) {
            throw new IllegalArgumentException("A meeting is called something");
        }
    }

    public boolean includes(PersonId person) {
        return goers.stream().anyMatch(goer -> goer.who().is(person));
    }
}
