package se.utblick.watch.web;

import java.util.List;
import java.util.stream.Stream;
import se.utblick.organisation.Body;
import se.utblick.organisation.Organisation;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Words;

/** Those in the house whose work an interest may touch: its units, and the bodies that decide for it. */
final class Concerned {

    static List<Option> options(Organisation organisation, Words t) {
        return Stream.concat(
                        organisation.units().stream().map(unit -> new Option(unit.code(), t.of(unit.name()))),
                        deciding(organisation).stream().map(body -> new Option(body.code(), t.of(body.name()))))
                .toList();
    }

    static List<Body> deciding(Organisation organisation) {
        return organisation.bodies().stream()
                .filter(body -> body.kind().decidesForUs() && body.endedOn().isEmpty())
                .toList();
    }

    private Concerned() {}
}
