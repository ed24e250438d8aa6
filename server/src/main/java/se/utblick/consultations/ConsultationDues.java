package se.utblick.consultations;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Sentence;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Due;
import se.utblick.organisation.Dues;
import se.utblick.organisation.Permission;
import se.utblick.platform.Calendar;

/** What others have asked our view on, as it falls on somebody's days. */
@Component
class ConsultationDues implements Dues.Source {

    private final Consultations consultations;
    private final Contributions contributions;
    private final InstantSource clock;

    ConsultationDues(Consultations consultations, Contributions contributions, InstantSource clock) {
        this.consultations = consultations;
        this.contributions = contributions;
        this.clock = clock;
    }

    @Override
    public List<Due> between(Actor by, LocalDate first, LocalDate last) {
        var today = LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
        var waiting = by.units().isEmpty() ? List.<Contribution>of() : contributions.waiting(by);
        var all = consultations.all(by);
        var known = all.stream().collect(toMap(Consultation::id, identity()));
        var handles = by.may(Permission.HANDLE_CONSULTATION);
        return Stream.concat(
                        waiting.stream().flatMap(asked -> contribution(asked, known, today)),
                        all.stream().flatMap(one -> answer(one, handles, today)))
                .filter(due -> !due.on().isBefore(first) && !due.on().isAfter(last))
                .toList();
    }

    private static Stream<Due> contribution(
            Contribution asked, Map<ConsultationId, Consultation> known, LocalDate today) {
        var path = ConsultationPaths.contribution(ConsultationPaths.CONTRIBUTION, asked);
        return Stream.ofNullable(known.get(asked.consultation()))
                .filter(one -> one.state(today).isOpen())
                .map(one -> new Due(
                                asked.due(),
                                Bilingual.swedish(one.title()),
                                path,
                                Sentence.of(
                                        asked.isLate(today)
                                                ? "consultations.due.contribution-late"
                                                : "consultations.due.contribution",
                                        one.sender()),
                                true)
                        .with("consultations.due.contribute", path));
    }

    /** The last day of one that is open, and the lesson that a missed one owes. */
    private static Stream<Due> answer(Consultation one, boolean handles, LocalDate today) {
        var path = ConsultationPaths.consultation(one.id());
        return one.lastDay().stream().flatMap(day -> {
            if (one.owesLesson(today)) {
                return Stream.of(new Due(
                                day,
                                Bilingual.swedish(one.title()),
                                path,
                                Sentence.of("consultations.due.lesson"),
                                handles)
                        .with(
                                "consultations.due.write-lesson",
                                ConsultationPaths.at(ConsultationPaths.LESSON, one.id())));
            }
            return one.state(today).isOpen()
                    ? Stream.of(new Due(
                            day,
                            Bilingual.swedish(one.title()),
                            path,
                            Sentence.of("consultations.due.answer", one.sender()),
                            handles))
                    : Stream.empty();
        });
    }
}
