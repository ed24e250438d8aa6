package se.utblick.representation.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Words;
import se.utblick.representation.MeetingId;
import se.utblick.representation.MeetingPlan;
import se.utblick.representation.RepresentationPaths;

/**
 * The form of a meeting or a journey.
 *
 * @param meeting the one that is changed; nothing for a new one
 * @param goers those who can go for a seat, and those who can take their places
 */
public record MeetingFormPage(
        Optional<MeetingId> meeting,
        Form form,
        List<Option> bodies,
        List<Option> receivers,
        List<Option> goers,
        List<Option> activities,
        Trouble trouble) {

    public MeetingFormPage {
        bodies = List.copyOf(bodies);
        receivers = List.copyOf(receivers);
        goers = List.copyOf(goers);
        activities = List.copyOf(activities);
    }

    MeetingFormPage with(Trouble other) {
        return new MeetingFormPage(meeting, form, bodies, receivers, goers, activities, other);
    }

    public List<Option> kinds(Words t) {
        return Arrays.stream(MeetingPlan.Kind.values())
                .map(kind -> new Option(kind.name(), t.of(kind)))
                .toList();
    }

    public List<Option> ways(Words t) {
        return Arrays.stream(MeetingPlan.Travel.values())
                .map(way -> new Option(way.name(), t.of(way)))
                .toList();
    }

    public String title() {
        return meeting.isPresent() ? "representation.meeting.edit" : "representation.meeting.new";
    }

    public String action() {
        return meeting.map(id -> RepresentationPaths.at(RepresentationPaths.MEETING_EDIT, id))
                .orElse(RepresentationPaths.NEW_MEETING);
    }

    /** Where one goes who changes nothing after all. */
    public String back() {
        return meeting.map(RepresentationPaths::meeting).orElse(RepresentationPaths.MEETINGS);
    }
}
