package se.utblick.decisions;

import se.utblick.organisation.BodyId;

/** The bodies' calendar is not what it was: whoever has counted with a meeting counts anew, in the same transaction. */
public sealed interface MeetingEvent {

    BodyId body();

    record Planned(BodyId body) implements MeetingEvent {}

    record Moved(MeetingId meeting, BodyId body) implements MeetingEvent {}

    record Cancelled(MeetingId meeting, BodyId body) implements MeetingEvent {}
}
