package se.utblick.watch;

import java.io.Console;
import java.io.PrintStream;
import java.util.Locale;
import java.util.Optional;

/** How far something has come: one line drawn over and over on a terminal, a line now and then elsewhere. */
final class ProgressLine {

    private static final int WIDTH = 30;
    private static final long SELDOM = 5_000_000_000L;

    private final PrintStream out;
    private final boolean terminal;
    private final long begun = System.nanoTime();
    private long shown = begun;
    private boolean drawn;

    ProgressLine(PrintStream out) {
        this.out = out;
        this.terminal =
                Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false);
    }

    void show(double share, Tally tally) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        var text = String.format(
                Locale.ROOT,
                "%3.0f %%  %d read, %d new, %d changed  %.0f a second",
                share * 100,
                tally.read(),
                tally.added(),
                tally.changed(),
                tally.read() / Math.max(seconds, 0.001));
        if (terminal) {
            int full = (int) Math.round(share * WIDTH);
            out.print("\r[" + "█".repeat(full) + "·".repeat(WIDTH - full) + "] " + text + "  ");
            out.flush();
            drawn = true;
        } else if (System.nanoTime() - shown > SELDOM) {
            shown = System.nanoTime();
            out.println(text);
        }
    }

    void end() {
        if (drawn) {
            out.println();
        }
    }
}
