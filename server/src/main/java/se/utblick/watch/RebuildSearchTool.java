package se.utblick.watch;

import java.io.PrintStream;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utblick.platform.Tool;

/** Wishes for a new search index. Whoever serves builds it, since only one process can write an index. */
@Component
class RebuildSearchTool implements Tool {

    private final ArchiveStore store;

    RebuildSearchTool(JdbcClient jdbc) {
        this.store = new ArchiveStore(jdbc);
    }

    @Override
    public String name() {
        return "rebuild-search";
    }

    @Override
    public String usage() {
        return "rebuild-search";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (!arguments.isEmpty()) {
            out.println("Write ./utblick " + usage());
            return 2;
        }
        store.wish();
        out.println("A new search index is built by the Utblick that is running, or by the next one that starts.");
        out.println("Until it is done the old one answers. The page Arkiv says how far it has come.");
        return 0;
    }
}
