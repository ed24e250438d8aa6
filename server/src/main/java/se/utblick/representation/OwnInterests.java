package se.utblick.representation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.utblick.kernel.Bilingual;

/** Our own part in what a meeting decides on: what we have applied for ourselves, and who has said what of it. */
public record OwnInterests(List<Application> applications, List<Declaration> declarations) {

    /** @param unit the name of the unit that has applied */
    public record Application(UUID id, String title, Bilingual unit) {}

    /**
     * What somebody has said of their own part.
     *
     * @param application what they have a part in; nothing when they have said that they have no part
     */
    public record Declaration(
            String who, Optional<String> application, boolean leftRoom, String note, String declaredBy, Instant at) {}

    public OwnInterests {
        applications = List.copyOf(applications);
        declarations = List.copyOf(declarations);
    }

    /** Those who go and have not yet said anything, while there is something to say it about. */
    public List<String> silent(MeetingPlan plan) {
        return applications.isEmpty()
                ? List.of()
                : plan.goers().stream()
                        .filter(goer -> goer.seat().isPresent())
                        .map(goer -> goer.who().name())
                        .filter(name -> declarations.stream()
                                .noneMatch(said -> said.who().equals(name)))
                        .toList();
    }
}
