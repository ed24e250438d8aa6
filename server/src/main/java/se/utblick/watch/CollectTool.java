package se.utblick.watch;

import java.io.PrintStream;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.utblick.platform.Calendar;
import se.utblick.platform.Tool;
import se.utblick.watch.Collecting.Round;

/** Reads the sources that are due. */
@Component
class CollectTool implements Tool {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT).withZone(Calendar.ZONE);

    private final Collecting collecting;

    CollectTool(Collecting collecting) {
        this.collecting = collecting;
    }

    @Override
    public String name() {
        return "collect";
    }

    @Override
    public String usage() {
        return "collect";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (!arguments.isEmpty()) {
            out.println("Write ./utblick " + usage());
            return 2;
        }
        var rounds = new ArrayList<Round>();
        collecting.collect(round -> {
            rounds.add(round);
            out.println(line(round));
        });
        var all = rounds.stream().map(Round::tally).reduce(Tally.NONE, Tally::plus);
        long failed = rounds.stream().filter(CollectTool::isFailure).count();
        out.println(
                rounds.isEmpty()
                        ? "No source is due. ./utblick add-source ADDRESS NAME adds one."
                        : "Of %d %s, %d could not be read. %s"
                                .formatted(
                                        rounds.size(),
                                        rounds.size() == 1 ? "source" : "sources",
                                        failed,
                                        figures(all)));
        return failed > 0 ? 1 : 0;
    }

    private static String line(Round round) {
        var name = "%-34s ".formatted(round.source().code());
        return name
                + switch (round.outcome()) {
                    case FRESH -> figures(round.tally());
                    case UNCHANGED -> "nothing has changed there";
                    case NOT_NOW -> "asks us to come again" + until(round);
                    default ->
                        (round.tally().broken() > 0 ? figures(round.tally()) + "  " : "")
                                + round.outcome().name().toLowerCase(Locale.ROOT) + ": it " + round.why()
                                + "; tried again"
                                + until(round);
                };
    }

    private static String until(Round round) {
        return round.until().map(moment -> " after " + MOMENT.format(moment)).orElse("");
    }

    private static String figures(Tally tally) {
        return String.format(
                Locale.ROOT,
                "%5d read  %5d new  %5d changed  %5d same  %4d broken",
                tally.read(),
                tally.added(),
                tally.changed(),
                tally.unchanged(),
                tally.broken());
    }

    private static boolean isFailure(Round round) {
        return switch (round.outcome()) {
            case REFUSED, FAILED, UNREADABLE -> true;
            case NEVER, FRESH, UNCHANGED, NOT_NOW -> false;
        };
    }
}
