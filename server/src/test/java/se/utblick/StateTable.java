package se.utblick;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utblick.organisation.Role;

/** A state machine as a table: from where, by which step, to where, for whom, and what must be in place. */
public record StateTable(List<Row> rows) {

    /** One row for each state that a step leaves from and each that it can lead to. */
    public record Row(String from, String step, String to, Set<Role> by, List<String> needs) {

        /** Those who may not. */
        public List<Role> others() {
            return Arrays.stream(Role.values())
                    .filter(role -> !by.contains(role))
                    .toList();
        }

        @Override
        public String toString() {
            return from + " " + step + " " + to;
        }
    }

    /** The table in a file that lies beside the test. */
    public static StateTable read(Class<?> test, String file) {
        try (var text = test.getResourceAsStream(file)) {
            return new StateTable(new String(Objects.requireNonNull(text, file).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(StateTable::rows)
                    .toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<Row> rows(String line) {
        var cells = line.split("\\|", -1);
        var by = words(cells[3]).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
        var needs = words(cells[4]).toList();
        return words(cells[0])
                .flatMap(from -> words(cells[2]).map(to -> new Row(from, cells[1].strip(), to, by, needs)));
    }

    private static Stream<String> words(String cell) {
        return Arrays.stream(cell.split(",")).map(String::strip).filter(word -> !word.isEmpty());
    }

    public boolean has(String from, String step) {
        return rows.stream()
                .anyMatch(row -> row.from().equals(from) && row.step().equals(step));
    }
}
