package se.utblick.topics.web;

import java.util.List;
import se.utblick.topics.Topic;

/**
 * The areas, with how much belongs to each.
 *
 * @param vocabulary whether there is any vocabulary to choose from
 */
public record AreasPage(List<Row> rows, boolean vocabulary) {

    /** An area with how many of others' words belong to it. */
    public record Row(Topic area, int microthesauri, int descriptors, int categories) {}

    public AreasPage {
        rows = List.copyOf(rows);
    }
}
