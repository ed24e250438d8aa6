package se.utblick.networks.web;

import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Sentence;
import se.utblick.networks.Fee;
import se.utblick.networks.Membership;

/** The fees of one year, for whoever is to pay them. */
public record FeesPage(Years years, List<Row> rows, boolean approve) {

    /** @param missing all that stands in the way of paying it */
    public record Row(Membership membership, Optional<Fee> fee, List<Sentence> missing) {

        public Row {
            missing = List.copyOf(missing);
        }

        public boolean isApproved() {
            return fee.flatMap(Fee::approval).isPresent();
        }
    }

    public FeesPage {
        rows = List.copyOf(rows);
    }

    public long waiting() {
        return rows.stream()
                .filter(row -> !row.isApproved() && row.missing().isEmpty())
                .count();
    }

    public long stopped() {
        return rows.stream()
                .filter(row -> !row.isApproved() && !row.missing().isEmpty())
                .count();
    }
}
