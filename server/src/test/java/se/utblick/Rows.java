package se.utblick;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The rows of the house, and what it takes to find an arrow that does not point down. */
final class Rows {

    /** From the ground up. A module may use only what stands on a lower row. */
    static final List<List<String>> OF_THE_HOUSE = List.of(
            List.of("kernel"),
            List.of("platform"),
            List.of("organisation"),
            List.of("topics"),
            List.of("decisions"),
            List.of("steering"),
            List.of("plan", "watch"),
            List.of("dossiers", "projects", "networks", "competence", "contacts"),
            List.of("representation", "consultations"),
            List.of("followup"),
            List.of("home"),
            List.of("app"));

    private final String base;

    /** @param base the package that the modules lie in */
    Rows(String base) {
        this.base = base;
    }

    Optional<String> module(JavaClass type) {
        var name = type.getPackageName();
        return name.startsWith(base + ".")
                ? Optional.of(name.substring(base.length() + 1).split("\\.")[0])
                : Optional.empty();
    }

    static int row(String module) {
        return IntStream.range(0, OF_THE_HOUSE.size())
                .filter(row -> OF_THE_HOUSE.get(row).contains(module))
                .findFirst()
                .orElse(-1);
    }

    /** Every arrow between modules that goes up or sideways, or past a module's face into its rooms. */
    List<String> broken(JavaClasses code) {
        var broken = new ArrayList<String>();
        for (var type : code) {
            for (var arrow : type.getDirectDependenciesFromSelf()) {
                complaint(arrow).ifPresent(broken::add);
            }
        }
        return broken.stream().distinct().sorted().toList();
    }

    private Optional<String> complaint(Dependency arrow) {
        var from = module(arrow.getOriginClass());
        var to = module(arrow.getTargetClass());
        if (from.isEmpty() || to.isEmpty() || from.equals(to)) {
            return Optional.empty();
        }
        if (row(to.get()) >= row(from.get())) {
            return Optional.of(names(arrow) + " does not point down");
        }
        return isRoom(arrow.getTargetClass(), to.get())
                ? Optional.of(names(arrow) + " goes past the face of " + to.get())
                : Optional.empty();
    }

    /** The ground floor is open to all: kernel and platform have no rooms to keep to themselves. */
    private boolean isRoom(JavaClass type, String module) {
        return row(module) > row("platform") && !type.getPackageName().equals(base + "." + module);
    }

    private static String names(Dependency arrow) {
        return arrow.getOriginClass().getSimpleName() + " -> "
                + arrow.getTargetClass().getSimpleName();
    }
}
