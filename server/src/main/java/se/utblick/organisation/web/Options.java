package se.utblick.organisation.web;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.utblick.organisation.Body;
import se.utblick.organisation.Role;
import se.utblick.organisation.Unit;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Words;

/** What there is to choose from in the forms of the administration. */
final class Options {

    static List<Option> bodies(List<Body> bodies, Words t) {
        return bodies.stream()
                .map(body -> new Option(body.id().value().toString(), t.of(body.name())))
                .toList();
    }

    static List<Option> units(List<Unit> units, Words t) {
        return units.stream()
                .map(unit -> new Option(unit.id().value().toString(), t.of(unit.name())))
                .toList();
    }

    /** Every role that somebody who signs in can have, and what it means. */
    static List<Option> roles(Words t) {
        return Arrays.stream(Role.values())
                .filter(role -> role != Role.PUBLIC)
                .map(role -> new Option(
                        role.name(), t.of(role) + " – " + t.get("organisation.Role." + role.name() + ".does")))
                .toList();
    }

    /** The labels by what is sent. */
    static Map<String, String> words(List<List<Option>> lists) {
        return lists.stream().flatMap(Collection::stream).collect(Collectors.toMap(Option::value, Option::label));
    }

    private Options() {}
}
