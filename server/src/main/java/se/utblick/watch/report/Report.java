package se.utblick.watch.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.utblick.watch.Kind;
import se.utblick.watch.PublicationId;
import se.utblick.watch.digest.Part;

/**
 * One page to a meeting, with the words it was made with.
 *
 * @param body the name of the body that meets, as it was then
 * @param madeBy the name of whoever made it
 */
public record Report(
        UUID id,
        String body,
        LocalDate meetingOn,
        String introduction,
        Instant madeAt,
        String madeBy,
        List<Line> lines) {

    /** More would not be one page. */
    public static final int MOST_LINES = 6;

    public static final int LONGEST_COMMENT = 240;
    public static final int LONGEST_INTRODUCTION = 400;

    /** @param comment what it means for us */
    public record Line(
            Part part,
            PublicationId publication,
            Kind kind,
            String language,
            String title,
            String source,
            String address,
            Optional<LocalDate> publishedOn,
            Optional<LocalDate> deadline,
            String comment) {

        Line with(String other) {
            return new Line(part, publication, kind, language, title, source, address, publishedOn, deadline, other);
        }
    }

    public Report {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw new IllegalArgumentException("A report is one page of something: " + lines.size() + " lines");
        }
    }

    public List<Line> of(Part part) {
        return lines.stream().filter(line -> line.part() == part).toList();
    }
}
