package se.utblick.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.utblick.consultations.Consultation;
import se.utblick.consultations.ConsultationPaths;
import se.utblick.consultations.Consultations;
import se.utblick.consultations.Contribution;
import se.utblick.consultations.Contributions;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Sentence;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;

/** What others have asked our view on, as it falls on somebody's days. */
@Component
class AnswersAsked {

    private final Consultations consultations;
    private final Contributions contributions;

    AnswersAsked(Consultations consultations, Contributions contributions) {
        this.consultations = consultations;
        this.contributions = contributions;
    }

    /** What is late, and what comes. */
    record Days(List<AgendaItem> late, List<AgendaItem> next) {}

    Days of(Actor by, LocalDate today, LocalDate until) {
        var waiting = by.units().isEmpty() ? List.<Contribution>of() : contributions.waiting(by);
        var handles = by.may(Permission.HANDLE_CONSULTATION);
        if (!handles && waiting.isEmpty()) {
            return new Days(List.of(), List.of());
        }
        var all = consultations.all(by);
        var known = all.stream().collect(Collectors.toMap(Consultation::id, Function.identity()));
        var late = new ArrayList<AgendaItem>();
        var next = new ArrayList<AgendaItem>();
        for (var asked : waiting) {
            Optional.ofNullable(known.get(asked.consultation()))
                    .filter(one -> one.state(today).isOpen())
                    .ifPresent(one -> (asked.isLate(today) ? late : next).add(contribution(asked, one, today)));
        }
        if (handles) {
            all.stream()
                    .filter(one -> one.owesLesson(today))
                    .map(AnswersAsked::lesson)
                    .forEach(late::add);
            all.stream()
                    .filter(one -> one.state(today).isOpen())
                    .filter(one ->
                            one.lastDay().filter(day -> !day.isAfter(until)).isPresent())
                    .map(AnswersAsked::lastDay)
                    .forEach(next::add);
        }
        return new Days(late, next);
    }

    private static AgendaItem contribution(Contribution asked, Consultation one, LocalDate today) {
        var path = ConsultationPaths.contribution(ConsultationPaths.CONTRIBUTION, asked);
        var key = asked.isLate(today) ? "home.late.contribution" : "home.next.contribution";
        return AgendaItem.of(asked.due(), Bilingual.swedish(one.title()), path, Sentence.of(key, one.sender()))
                .with("home.do.contribute", path);
    }

    private static AgendaItem lesson(Consultation one) {
        return AgendaItem.of(
                        one.lastDay().orElseThrow(),
                        Bilingual.swedish(one.title()),
                        ConsultationPaths.consultation(one.id()),
                        Sentence.of("home.late.lesson"))
                .with("home.do.lesson", ConsultationPaths.at(ConsultationPaths.LESSON, one.id()));
    }

    private static AgendaItem lastDay(Consultation one) {
        return AgendaItem.of(
                one.lastDay().orElseThrow(),
                Bilingual.swedish(one.title()),
                ConsultationPaths.consultation(one.id()),
                Sentence.of("home.next.answer", one.sender()));
    }
}
