package se.utblick.representation;

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
record StateTable(List<Row> rows) {

    record Row(String from, String step, String to, Set<Role> by, List<String> needs) {

        List<Role> others() {
            return Arrays.stream(Role.values())
                    .filter(role -> !by.contains(role))
                    .toList();
        }

        @Override
        public String toString() {
            return from + " " + step + " " + to;
        }
    }

    static StateTable read(String file) {
        try (var text = StateTable.class.getResourceAsStream(file)) {
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
        return words(cells[0])
                .map(from -> new Row(
                        from,
                        cells[1].strip(),
                        cells[2].strip(),
                        by,
                        words(cells[4]).toList()));
    }

    private static Stream<String> words(String cell) {
        return Arrays.stream(cell.split(",")).map(String::strip).filter(word -> !word.isEmpty());
    }

    boolean has(String from, String step) {
        return rows.stream()
                .anyMatch(row -> row.from().equals(from) && row.step().equals(step));
    }
}
