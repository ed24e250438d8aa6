package se.utblick.consultations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.utblick.organisation.Role;

/** The state machines of a consultation as they are required, row by row, from a file. */
record ConsultationTable(List<Row> rows) {

    /** @param step nothing for what happens by itself when the last day has passed */
    record Row(
            Route route,
            ConsultationState from,
            @Nullable Move step,
            ConsultationState to,
            Set<Role> by,
            List<Need> needs) {

        @Override
        public String toString() {
            return route + " " + from + " " + step + " " + to;
        }
    }

    static ConsultationTable read() {
        try (var file = ConsultationTable.class.getResourceAsStream("consultation-states.txt")) {
            var text = new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
            return new ConsultationTable(text.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(ConsultationTable::rows)
                    .toList());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Stream<Row> rows(String line) {
        var cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        return words(cells.get(1))
                .map(from -> new Row(
                        Route.valueOf(cells.get(0)),
                        ConsultationState.valueOf(from),
                        cells.get(2).equals("-") ? null : Move.valueOf(cells.get(2)),
                        ConsultationState.valueOf(cells.get(3)),
                        words(cells.get(4)).map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                        words(cells.get(5)).map(Need::valueOf).toList()));
    }

    private static Stream<String> words(String cell) {
        return Arrays.stream(cell.split(",")).map(String::strip).filter(word -> !word.isEmpty());
    }

    List<Row> steps() {
        return rows.stream().filter(row -> row.step() != null).toList();
    }

    boolean has(Route route, ConsultationState from, Move step) {
        return rows.stream().anyMatch(row -> row.route() == route && row.from() == from && row.step() == step);
    }
}
