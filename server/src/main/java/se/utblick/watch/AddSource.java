package se.utblick.watch;

import java.io.PrintStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import se.utblick.organisation.Actor;
import se.utblick.platform.Tool;
import se.utblick.watch.connect.KnownSource;
import se.utblick.watch.connect.KnownSources;

/** Adds a feed that is to be read by its address, or switches on a source that is known. */
@Component
class AddSource implements Tool {

    private final SourceCare care;

    AddSource(SourceCare care) {
        this.care = care;
    }

    @Override
    public String name() {
        return "add-source";
    }

    @Override
    public String usage() {
        return "add-source ADDRESS NAME | add-source KIND [ADDRESS]";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var known = arguments.isEmpty() || arguments.size() > 2
                ? Optional.<KnownSource>empty()
                : KnownSources.of(arguments.getFirst());
        if (known.isPresent()) {
            var source = known.get();
            return added(
                    () -> care.add(
                            Actor.program(), source, arguments.size() == 2 ? arguments.get(1) : source.address()),
                    out);
        }
        var name = arguments.size() < 2 ? "" : String.join(" ", arguments.subList(1, arguments.size()));
        if (name.isBlank() || !arguments.getFirst().matches("(?i)https?://\\S+")) {
            out.println(
                    "Write ./utblick " + usage()
                            + ", for example: ./utblick add-source https://www.europarl.europa.eu/rss/committee/regi/en.xml REGI");
            out.println("The kinds are "
                    + KnownSources.ALL.stream().map(KnownSource::kind).collect(Collectors.joining(", ")) + ".");
            return 2;
        }
        return added(() -> care.add(Actor.program(), name, arguments.getFirst()), out);
    }

    private static int added(Supplier<String> adding, PrintStream out) {
        try {
            out.println(adding.get() + " is read from now on, by the running Utblick.");
            return 0;
        } catch (DuplicateKeyException alreadyThere) {
            out.println("There is already a source with that address or that name. Nothing has been changed.");
            return 1;
        }
    }
}
