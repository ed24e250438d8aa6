package se.utblick.consultations;

import java.time.LocalDate;
import java.util.Optional;
import se.utblick.platform.Subject;

/** A consultation as somebody has typed it in, or as a row of a file has it. */
public record NewConsultation(
        ConsultationKind kind,
        String title,
        String sender,
        String reference,
        String address,
        LocalDate receivedOn,
        Optional<LocalDate> lastDay,
        Optional<Integer> weight,
        String officer,
        String cover,
        String concern,
        Optional<Voice> voice,
        String through,
        Openness openness,
        Optional<Subject> origin) {}
