package se.utblick.app;

import java.io.PrintStream;
import java.util.List;
import org.springframework.stereotype.Component;
import se.utblick.platform.Journal;
import se.utblick.platform.Tool;

/** Proves the journal whole, or names the first broken row. */
@Component
class VerifyJournal implements Tool {

    private final Journal journal;

    VerifyJournal(Journal journal) {
        this.journal = journal;
    }

    @Override
    public String name() {
        return "verify-journal";
    }

    @Override
    public String usage() {
        return "verify-journal";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var broken = journal.firstBreak();
        if (broken.isEmpty()) {
            out.printf("The journal is whole: %d rows, each following from the one before.%n", journal.count());
            return 0;
        }
        var row = broken.get();
        out.println(
                switch (row.kind()) {
                    case CHANGED -> "Row " + row.number() + " has been changed since it was written.";
                    case MISSING -> "Row " + row.number() + " is missing.";
                    case CUT_OFF -> "The journal has been cut off: row " + row.number() + " and what follows is gone.";
                });
        return 1;
    }
}
