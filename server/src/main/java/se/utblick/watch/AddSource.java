package se.utblick.watch;

import java.io.PrintStream;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import se.utblick.organisation.Actor;
import se.utblick.platform.Tool;

/** Adds a feed that is to be read by its address. */
@Component
class AddSource implements Tool {

    private final Sources sources;

    AddSource(Sources sources) {
        this.sources = sources;
    }

    @Override
    public String name() {
        return "add-source";
    }

    @Override
    public String usage() {
        return "add-source ADDRESS NAME";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var name = arguments.size() < 2 ? "" : String.join(" ", arguments.subList(1, arguments.size()));
        if (name.isBlank() || !arguments.getFirst().matches("(?i)https?://\\S+")) {
            out.println(
                    "Write ./utblick " + usage()
                            + ", for example: ./utblick add-source https://www.europarl.europa.eu/rss/committee/regi/en.xml REGI");
            return 2;
        }
        try {
            var code = sources.add(Actor.program(), name, arguments.getFirst());
            out.println(code + " is read from now on, by the running Utblick.");
            return 0;
        } catch (DuplicateKeyException alreadyThere) {
            out.println("There is already a source with that address or that name. Nothing has been changed.");
            return 1;
        }
    }
}
