package se.utblick.representation.web;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Sentence;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.plan.Activity;
import se.utblick.platform.Journal;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.representation.Declarations;
import se.utblick.representation.Meeting;
import se.utblick.representation.MeetingStanding;
import se.utblick.representation.MeetingStep;
import se.utblick.representation.OwnInterests;

/**
 * A meeting or a journey, with who goes, what came of it, and our own part in what it decides on.
 *
 * @param steps what the reader may do
 * @param units those that can have applied
 */
public record MeetingPage(
        Meeting meeting,
        LocalDate today,
        List<MeetingStep> steps,
        boolean mayEdit,
        boolean mayDeclare,
        Optional<Activity> activity,
        OwnInterests interests,
        List<Option> units,
        Form form,
        List<Journal.Entry> history) {

    public MeetingPage {
        steps = List.copyOf(steps);
        units = List.copyOf(units);
        history = List.copyOf(history);
    }

    static MeetingPage of(
            Actor by,
            Meeting meeting,
            LocalDate today,
            Optional<Activity> activity,
            OwnInterests interests,
            List<Option> units,
            Form form,
            List<Journal.Entry> history) {
        return new MeetingPage(
                meeting,
                today,
                Arrays.stream(MeetingStep.values())
                        .filter(step -> meeting.isOpen(step, by, today))
                        .toList(),
                meeting.isBeingPlanned(today) && by.may(Permission.REPRESENT) && meeting.concerns(by),
                Declarations.may(by, meeting),
                activity,
                interests,
                units,
                form,
                history);
    }

    public MeetingStanding standing() {
        return meeting.standing(today);
    }

    /** What stands in the way of an approval, for as long as there is none. */
    public List<Sentence> missing() {
        return standing() == MeetingStanding.PLANNED ? meeting.missingForApproval() : List.of();
    }

    public List<Option> goers() {
        return meeting.plan().goers().stream()
                .map(goer -> new Option(goer.who().name(), goer.who().name()))
                .toList();
    }

    public List<Option> applications() {
        return interests.applications().stream()
                .map(one -> new Option(one.id().toString(), one.title()))
                .toList();
    }
}
