package se.utblick.home;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.utblick.followup.Overview;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Sentence;
import se.utblick.plan.PlanPaths;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;

/** What has lately been done to the things that somebody sees: what they do not see is not told of. */
final class Changes {

    static final List<String> KINDS = List.of("plan.activity", "plan.objective");

    private record Thing(Bilingual name, String path) {}

    private final Map<UUID, Thing> seen = new HashMap<>();

    Changes(Overview overview) {
        for (var followed : overview.objectives()) {
            var objective = followed.objective();
            seen.put(objective.id().value(), new Thing(objective.text(), PlanPaths.objective(objective.id())));
            for (var activity : followed.activities()) {
                seen.put(activity.id().value(), new Thing(activity.title(), PlanPaths.activity(activity.id())));
            }
        }
    }

    /** Each thing once, with the last that was done to it. */
    List<AgendaItem> among(List<Journal.Entry> entries) {
        var told = new java.util.LinkedHashMap<UUID, AgendaItem>();
        for (var entry : entries) {
            item(entry).forEach(item -> told.putIfAbsent(entry.subject().id(), item));
        }
        return List.copyOf(told.values());
    }

    private Stream<AgendaItem> item(Journal.Entry entry) {
        return Optional.ofNullable(seen.get(entry.subject().id())).stream()
                .map(thing -> AgendaItem.of(
                        LocalDate.ofInstant(entry.at(), Calendar.ZONE),
                        thing.name(),
                        thing.path(),
                        Sentence.of(
                                "home.changed",
                                Sentence.of(entry.subject().kind() + ".did." + entry.action()),
                                entry.authorName())));
    }
}
