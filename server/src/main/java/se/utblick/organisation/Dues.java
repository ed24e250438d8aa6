package se.utblick.organisation;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Everything with a day that is not done, whichever module it belongs to: for the year wheel, and for people's own work. */
@Component
public class Dues {

    /** A module whose things have days. */
    public interface Source {

        /** What is not done and has its day in this span, both ends counted, as whoever asks may see it. */
        List<Due> between(Actor by, LocalDate first, LocalDate last);
    }

    private final List<Source> sources;

    Dues(List<Source> sources) {
        this.sources = sources;
    }

    /** The earliest first. */
    public List<Due> between(Actor by, LocalDate first, LocalDate last) {
        return sources.stream()
                .flatMap(source -> source.between(by, first, last).stream())
                .sorted(comparing(Due::on))
                .toList();
    }
}
