package se.utblick.decisions.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.utblick.decisions.MatterOwner;
import se.utblick.platform.Subject;

/** Everybody who takes things to decision, asked all at once. */
@Component
class MatterOwners {

    private final List<MatterOwner> owners;

    MatterOwners(List<MatterOwner> owners) {
        this.owners = List.copyOf(owners);
    }

    Optional<MatterOwner> of(Subject about) {
        return owners.stream()
                .filter(owner -> owner.subjectKind().equals(about.kind()))
                .findFirst();
    }

    /** Where the things are shown; one that nobody owns has no page. */
    Map<Subject, String> addresses(Collection<Subject> things) {
        var byKind = things.stream().collect(groupingBy(Subject::kind, mapping(Subject::id, toSet())));
        var addresses = new HashMap<Subject, String>();
        for (var owner : owners) {
            Collection<UUID> ids = byKind.getOrDefault(owner.subjectKind(), java.util.Set.of());
            if (!ids.isEmpty()) {
                owner.addresses(ids)
                        .forEach((id, address) -> addresses.put(new Subject(owner.subjectKind(), id), address));
            }
        }
        return addresses;
    }
}
