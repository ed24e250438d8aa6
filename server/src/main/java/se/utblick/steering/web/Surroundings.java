package se.utblick.steering.web;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.utblick.decisions.Authority;
import se.utblick.decisions.Decisions;
import se.utblick.decisions.Handling;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Body;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.Permission;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Words;
import se.utblick.steering.SteeringDocument;
import se.utblick.steering.SteeringDocuments;
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

    /** The body that decides on documents of this kind; nothing when it has not been put in yet. */
    Optional<Bilingual> whoDecides(SteeringDocument document) {
        var kind = document.kind().matter();
        return authority().stream()
                .filter(row -> row.kind() == kind)
                .flatMap(row -> bodies().stream()
                        .filter(body ->
                                body.kind() == row.decidedBy() && body.endedOn().isEmpty()))
                .map(Body::name)
                .findFirst();
    }

    /** The decisions that the document rests on, and what waits at the body for one more. */
    Handling handling(SteeringDocument document) {
        return decisions.handling(
                SteeringDocuments.subject(document.id()),
                document.steps().stream()
                        .flatMap(step -> step.decision().stream())
                        .toList());
    }

    /** The units to choose from: a head of unit writes for units of their own. */
    List<Option> units(Words t, Actor by) {
        return organisation.units().stream()
                .filter(unit -> by.may(Permission.EDIT_STEERING) || by.standsFor(unit.id()))
                .map(unit -> new Option(unit.id().value().toString(), t.of(unit.name())))
                .toList();
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
