package se.utblick.representation;

/** What the rest of the house may want to know of those who represent us. Ids only, in the transaction that made them. */
public sealed interface RepresentationEvent {

    /** Somebody new may speak for the region. */
    record SeatTaken(SeatId seat) implements RepresentationEvent {}

    record SeatLeft(SeatId seat) implements RepresentationEvent {}

    record CameHome(MeetingId meeting) implements RepresentationEvent {}
}
