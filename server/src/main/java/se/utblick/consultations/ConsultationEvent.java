package se.utblick.consultations;

/** What has happened to a consultation, for whoever above wants to know. */
public sealed interface ConsultationEvent {

    record Stepped(ConsultationId consultation, Move move) implements ConsultationEvent {}
}
