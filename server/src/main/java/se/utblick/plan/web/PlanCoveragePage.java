package se.utblick.plan.web;

import java.util.List;
import se.utblick.kernel.Sentence;

/**
 * What the plan has something for, and where it has nothing.
 *
 * @param holes every hole in words, so that none has to be looked for in a table
 */
public record PlanCoveragePage(String year, Matrix areas, Matrix units, List<Sentence> holes) {

    public record Matrix(List<String> columns, List<Row> rows) {
        public Matrix {
            columns = List.copyOf(columns);
            rows = List.copyOf(rows);
        }
    }

    public record Row(String name, String address, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** How many there are, and where they can be seen; none is a hole. */
    public record Cell(int count, String address) {}

    public PlanCoveragePage {
        holes = List.copyOf(holes);
    }
}
