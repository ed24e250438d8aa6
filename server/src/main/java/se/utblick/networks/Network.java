package se.utblick.networks;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import se.utblick.organisation.Body;

/**
 * What we are members of, by all the names it has gone by.
 *
 * @param successor what it has become part of
 * @param predecessors what has become part of it, such as the office that the policy still names
 */
public record Network(Body body, List<FormerName> formerNames, Optional<Body> successor, List<Body> predecessors) {

    /** What the same network was called before. */
    public record FormerName(String name, Optional<LocalDate> lastDay) {}

    public Network {
        formerNames = List.copyOf(formerNames);
        predecessors = List.copyOf(predecessors);
    }

    static Network of(Body body, List<FormerName> formerNames, List<Body> all) {
        return new Network(
                body,
                formerNames,
                body.successor()
                        .flatMap(next -> all.stream()
                                .filter(one -> one.id().equals(next))
                                .findFirst()),
                all.stream()
                        .filter(one -> one.successor().equals(Optional.of(body.id())))
                        .toList());
    }

    /** Every name that somebody may look for it by. */
    public boolean isCalled(String sought) {
        var lower = sought.toLowerCase(Locale.ROOT);
        return Stream.of(
                        Stream.of(body.name().sv(), body.name().en(), body.code()),
                        formerNames.stream().map(FormerName::name),
                        predecessors.stream().map(one -> one.name().sv()))
                .flatMap(names -> names)
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).contains(lower));
    }
}
