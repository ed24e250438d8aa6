package se.utblick.watch.report;

import static java.util.Comparator.comparing;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.kernel.NotFound;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;
import se.utblick.watch.PublicationId;
import se.utblick.watch.report.Report.Line;

/** The watch reports. Those who judge findings make them; everybody in the house reads them. */
@Component
public class Reports {

    static final String SUBJECT = "watch.report";

    /** One in the list of reports. */
    public record Summary(UUID id, String body, LocalDate meetingOn, String madeBy, int lines) {}

    private static final Comparator<Line> AS_READ = comparing(Line::part)
            .thenComparing(line -> line.deadline().orElse(LocalDate.MAX))
            .thenComparing(Line::title);

    private final ReportStore store;
    private final Journal journal;
    private final InstantSource clock;

    Reports(JdbcClient jdbc, Journal journal, InstantSource clock) {
        this.store = new ReportStore(jdbc);
        this.journal = journal;
        this.clock = clock;
    }

    /** What can be put in a report: kept, raised or acted on, and not past; without any comment yet. */
    public List<Line> marked(Actor by) {
        by.mustHave(Permission.JUDGE_FINDINGS);
        return store.marked(LocalDate.ofInstant(clock.instant(), Calendar.ZONE)).stream()
                .sorted(AS_READ)
                .toList();
    }

    public List<Summary> all(Actor by) {
        by.mustHave(Permission.READ);
        return store.all();
    }

    public Optional<Report> report(Actor by, UUID id) {
        return by.may(Permission.READ) ? store.report(id) : Optional.empty();
    }

    /**
     * Makes a report. What is marked may change afterwards; the report stays.
     *
     * @param chosen what goes into it, each with what it means for us
     */
    @Transactional
    public UUID make(
            Actor by, String body, LocalDate meetingOn, String introduction, Map<PublicationId, String> chosen) {
        var lines = marked(by).stream()
                .filter(line -> chosen.containsKey(line.publication()))
                .map(line -> line.with(chosen.getOrDefault(line.publication(), "")))
                .toList();
        if (lines.size() != chosen.size()) {
            throw new NotFound("what is no longer marked");
        }
        var report = new Report(UUID.randomUUID(), body, meetingOn, introduction, clock.instant(), by.name(), lines);
        store.add(report);
        journal.write(by, new Subject(SUBJECT, report.id()), "made", "", body + ", " + meetingOn);
        return report.id();
    }
}
