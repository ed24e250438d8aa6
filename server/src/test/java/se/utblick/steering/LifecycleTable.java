package se.utblick.steering;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.utblick.organisation.Role;

/** The table of steps that the tests hold the house to, read from its own file. */
final class LifecycleTable {

    /**
     * One line: a single step from one state to another.
     *
     * @param decided whether it rests on a body's decision
     * @param required whether the requirements have it, and the house has not added it
     */
    record Row(
            Lifecycle life,
            DocumentState from,
            DocumentState to,
            Move move,
            Set<Role> by,
            List<Need> needs,
            boolean decided,
            boolean required) {}

    static List<Row> read() {
        var rows = new ArrayList<Row>();
        var life = Lifecycle.OF_A_POLICY;
        for (var line : text().lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                life = Lifecycle.valueOf(line.substring(1, line.length() - 1));
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                rows.add(row(life, line));
            }
        }
        return rows;
    }

    static List<Row> of(Lifecycle life) {
        return read().stream().filter(row -> row.life() == life).toList();
    }

    private static Row row(Lifecycle life, String line) {
        var cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
        var states = cells.getFirst().split("\\s*->\\s*");
        var needs = words(cells.get(3));
        return new Row(
                life,
                DocumentState.valueOf(states[0]),
                DocumentState.valueOf(states[1]),
                Move.valueOf(cells.get(1)),
                words(cells.get(2)).stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                needs.stream()
                        .filter(need -> !need.equals("decision"))
                        .map(Need::valueOf)
                        .toList(),
                needs.contains("decision"),
                cells.get(4).equals("required"));
    }

    private static List<String> words(String cell) {
        return cell.equals("-") ? List.of() : List.of(cell.split("\\s+"));
    }

    private static String text() {
        try (var file = LifecycleTable.class.getResourceAsStream("lifecycles.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private LifecycleTable() {}
}
