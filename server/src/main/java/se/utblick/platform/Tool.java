package se.utblick.platform;

import java.io.PrintStream;
import java.util.List;

/** Something to be done from the command line, beside a running application or without one. */
public interface Tool {

    /** The word or words that call it: {@code ./utblick <name> …}. */
    String name();

    /** How it is written and what it does, in one line for {@code --help}. */
    String usage();

    /**
     * Does it.
     *
     * @return the exit status: 0 when all is well, 1 when what was asked turned out badly, 2 when it was asked wrongly
     */
    int run(List<String> arguments, PrintStream out);
}
