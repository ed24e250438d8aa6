package se.utblick.home;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.utblick.organisation.Actor;
import se.utblick.organisation.People;
import se.utblick.organisation.Permission;
import se.utblick.organisation.Person;
import se.utblick.plan.PlanEvent;
import se.utblick.watch.PublicationId;
import se.utblick.watch.Watch;

/** Tells the watch what became of a finding: the plan and the watch are neighbours and do not know each other. */
@Component
class FindingActedOn {

    private final Watch watch;
    private final People people;

    FindingActedOn(Watch watch, People people) {
        this.watch = watch;
        this.people = people;
    }

    /** In the transaction that makes the activity: the two stand or fall together. */
    @EventListener
    void on(PlanEvent.ActivityProposed proposed) {
        proposed.origin()
                .filter(origin -> origin.kind().equals("watch.publication"))
                .ifPresent(origin -> people.person(proposed.by())
                        .map(Person::actor)
                        .filter(actor -> actor.may(Permission.JUDGE_FINDINGS))
                        .ifPresent(actor -> actedOn(actor, new PublicationId(origin.id()), proposed)));
    }

    private void actedOn(Actor actor, PublicationId publication, PlanEvent.ActivityProposed proposed) {
        watch.actedOn(actor, publication, proposed.activity().value());
    }
}
