package se.utblick.steering.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.utblick.decisions.Authority;
import se.utblick.decisions.Decision;
import se.utblick.decisions.Decisions;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Body;
import se.utblick.organisation.Function;
import se.utblick.organisation.Organisation;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Words;
import se.utblick.steering.SteeringDocument;
import se.utblick.topics.Topic;
import se.utblick.topics.Topics;

/** What a document's pages show that other modules know: decisions, bodies, functions and areas by name. */
@Component
class Surroundings {

    private final Decisions decisions;
    private final Organisation organisation;
    private final Topics topics;

    Surroundings(Decisions decisions, Organisation organisation, Topics topics) {
        this.decisions = decisions;
        this.organisation = organisation;
        this.topics = topics;
    }

    static SteeringDocument version(List<SteeringDocument> versions, String code, int number) {
        return versions.stream()
                .filter(version -> version.number() == number)
                .findFirst()
                .orElseThrow(() -> new NotFound(code + " " + number));
    }

    List<Body> bodies() {
        return organisation.bodies();
    }

    List<Authority> authority() {
        return decisions.authority();
    }

    Bilingual whoDecides(SteeringDocument document) {
        return decisions.whoDecides(document.kind().matter()).name();
    }

    List<Decision> decisions(SteeringDocument document) {
        return decisions.decisions(document.steps().stream()
                .flatMap(step -> step.decision().stream())
                .toList());
    }

    Optional<Bilingual> owner(SteeringDocument document) {
        return document.details()
                .owner()
                .flatMap(code -> organisation.functions().stream()
                        .filter(function -> function.code().equals(code))
                        .map(Function::name)
                        .findFirst());
    }

    Optional<Bilingual> area(SteeringDocument document) {
        return document.details()
                .area()
                .flatMap(id -> topics.areas().stream()
                        .filter(area -> area.id().equals(id))
                        .map(Topic::name)
                        .findFirst());
    }

    List<Option> owners(Words t) {
        return organisation.functions().stream()
                .map(function -> new Option(function.code(), t.of(function.name())))
                .toList();
    }

    List<Option> areas(Words t) {
        return topics.areas().stream()
                .map(area -> new Option(area.id().code(), t.of(area.name())))
                .toList();
    }
}
