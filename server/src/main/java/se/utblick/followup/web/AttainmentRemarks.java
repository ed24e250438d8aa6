package se.utblick.followup.web;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import se.utblick.followup.Attainment;
import se.utblick.followup.FollowUp;
import se.utblick.organisation.Actor;
import se.utblick.organisation.People;
import se.utblick.organisation.Permission;
import se.utblick.organisation.Person;
import se.utblick.organisation.SignedIn;
import se.utblick.plan.ObjectiveId;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Remark;
import se.utblick.platform.web.Remarks;

/** What lower pages show of attainment beside their goals and objectives. */
@Configuration(proxyBeanMethods = false)
class AttainmentRemarks {

    @Bean
    Remarks.Source goalRemarks(Reader reader, FollowUp followUp) {
        return new Source("steering.goal", reader, (frame, by, things) -> {
            return followUp.on(by, frame.today()).goals().stream()
                    .filter(followed -> things.contains(followed.goal().id().value()))
                    .collect(toMap(
                            followed -> followed.goal().id().value(),
                            followed -> remark(frame, followed.attainment())));
        });
    }

    @Bean
    Remarks.Source objectiveRemarks(Reader reader, FollowUp followUp) {
        return new Source("plan.objective", reader, (frame, by, things) -> {
            var ids = things.stream().map(ObjectiveId::new).collect(toSet());
            return followUp.of(by, ids, frame.today()).stream()
                    .collect(toMap(
                            followed -> followed.objective().id().value(),
                            followed -> remark(frame, followed.attainment())));
        });
    }

    private static Remark remark(Frame frame, Attainment attainment) {
        return new Remark(
                attainment.level().name(),
                frame.t().of(attainment.level()),
                frame.t().get(attainment.because()));
    }

    private interface Answer {
        Map<UUID, Remark> about(Frame frame, Actor by, Collection<UUID> things);
    }

    private record Source(String kind, Reader reader, Answer answer) implements Remarks.Source {

        @Override
        public Map<UUID, Remark> about(Frame frame, Collection<UUID> things) {
            // Nothing is worked out for an empty list, nor for those who may not see the whole.
            if (things.isEmpty() || !frame.may(Permission.READ.name())) {
                return Map.of();
            }
            return reader.behind().map(by -> answer.about(frame, by, things)).orElse(Map.of());
        }
    }

    /** Whoever is reading the page that asks. */
    @Component
    static class Reader {

        private final People people;

        Reader(People people) {
            this.people = people;
        }

        Optional<Actor> behind() {
            return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                    .map(Authentication::getPrincipal)
                    .filter(SignedIn.class::isInstance)
                    .flatMap(signedIn -> people.person(((SignedIn) signedIn).id()))
                    .map(Person::actor);
        }
    }
}
