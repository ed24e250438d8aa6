package se.utblick.consultations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Refused;
import se.utblick.kernel.RegistryNumber;
import se.utblick.kernel.Sentence;
import se.utblick.kernel.Version;
import se.utblick.platform.Subject;

/**
 * Something that somebody asks our view on by a day.
 *
 * @param reference what the sender calls it
 * @param address where its papers can be read
 * @param lastDay when the answer must be there; an extension has moved it
 * @param weight how weighty it is, which settles who decides
 * @param officer the function that answers for it
 * @param cover who looks after it in the quiet weeks
 * @param concern why it concerns us
 * @param through who answers for us, and with whom, when the voice is not ours alone
 * @param openness whether it is shown openly, and whether anything in it is secret: two questions
 * @param wayOut what was chosen when no meeting fitted
 * @param origin what it came from, such as a finding of the watch
 * @param latest the last step that was taken
 * @param lesson what a missed one has taught us
 */
public record Consultation(
        ConsultationId id,
        ConsultationKind kind,
        String title,
        String sender,
        String reference,
        Optional<RegistryNumber> registryNumber,
        String address,
        LocalDate receivedOn,
        Optional<LocalDate> lastDay,
        Optional<Weight> weight,
        Optional<Officer> officer,
        String cover,
        String concern,
        Optional<Voice> voice,
        String through,
        Openness openness,
        Optional<WayOut> wayOut,
        Optional<Subject> origin,
        Optional<Taken> latest,
        String lesson,
        Version version) {

    /** The function that answers for it. */
    public record Officer(String code, Bilingual name) {}

    /** A step as it was taken. */
    public record Taken(
            Move move,
            ConsultationState to,
            Optional<LocalDate> on,
            String why,
            String detail,
            String by,
            Instant at) {}

    public Consultation {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A consultation has a title");
        }
    }

    /** Where it stands on the day: as it was left, or missed when the last day has passed before it was answered. */
    public ConsultationState state(LocalDate today) {
        var reached = reached();
        return kind.route().isMissableFrom(reached) && hasPassed(today) ? ConsultationState.MISSED : reached;
    }

    /** Where it was left, whatever day it is. */
    public ConsultationState reached() {
        return latest.map(Taken::to).orElse(kind.route().initial());
    }

    private boolean hasPassed(LocalDate today) {
        return lastDay.filter(day -> day.isBefore(today)).isPresent();
    }

    /** How many days are left; less than nought when the day has passed. */
    public Optional<Long> daysLeft(LocalDate today) {
        return lastDay.map(day -> ChronoUnit.DAYS.between(today, day));
    }

    /** Whether it was missed and nobody has said what that taught us. */
    public boolean owesLesson(LocalDate today) {
        return state(today) == ConsultationState.MISSED && lesson.isBlank();
    }

    /** Why it stands there, in a sentence that begins in the middle. */
    public Sentence because(LocalDate today) {
        var state = state(today);
        var key = "consultations.because." + state.name();
        return switch (state) {
            case MISSED -> Sentence.of(key, lastDay.orElseThrow());
            case DECLINED -> Sentence.of(key, latest.orElseThrow().why());
            default ->
                latest.map(step -> Sentence.of("consultations.because.step", step.by(), step.at()))
                        .orElseGet(() -> Sentence.of("consultations.because.nothing"));
        };
    }

    /** The steps that can be taken with it on the day, whoever takes them. */
    public List<Route.Step> next(LocalDate today) {
        return kind.route().next(state(today));
    }

    /** The step, or a no when it cannot be taken from where it stands. */
    Route.Step step(Move move, LocalDate today) {
        return next(today).stream()
                .filter(step -> step.move() == move)
                .findFirst()
                .orElseThrow(() -> new Refused("consultations.refused.step", move, state(today)));
    }

    /** Whether what we answer may still be written: a sent answer stays as it was sent. */
    public boolean isWritable(LocalDate today) {
        return switch (state(today)) {
            case RECEIVED, REGISTERED, ASSIGNED, DISCOVERED, ASSESSED, ANSWERS_THROUGH, DRAFT -> true;
            default -> false;
        };
    }
}
