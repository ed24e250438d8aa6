package se.utblick.decisions;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.springframework.stereotype.Component;
import se.utblick.kernel.Sentence;
import se.utblick.platform.Subject;

/** Everybody who takes things to decision, asked all at once. */
@Component
public class Matters {

    private final List<MatterOwner> owners;

    Matters(List<MatterOwner> owners) {
        this.owners = List.copyOf(owners);
    }

    public Optional<MatterOwner> owner(Subject about) {
        return owners.stream()
                .filter(owner -> owner.subjectKind().equals(about.kind()))
                .findFirst();
    }

    /** Where the things are shown; one that nobody owns has no page. */
    public Map<Subject, String> addresses(Collection<Subject> things) {
        return asked(things, MatterOwner::addresses);
    }

    /** What each of the things lacks before a body can decide it; one that lacks nothing is not among them. */
    public Map<Subject, List<Sentence>> missing(Collection<Subject> things) {
        return asked(things, MatterOwner::missing);
    }

    private <T> Map<Subject, T> asked(
            Collection<Subject> things, BiFunction<MatterOwner, Collection<UUID>, Map<UUID, T>> question) {
        var byKind = things.stream().collect(groupingBy(Subject::kind, mapping(Subject::id, toSet())));
        var answers = new HashMap<Subject, T>();
        for (var owner : owners) {
            var ids = byKind.getOrDefault(owner.subjectKind(), Set.of());
            if (!ids.isEmpty()) {
                question.apply(owner, ids)
                        .forEach((id, answer) -> answers.put(new Subject(owner.subjectKind(), id), answer));
            }
        }
        return answers;
    }
}
