package se.utblick.topics;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import se.utblick.organisation.Actor;
import se.utblick.platform.Tool;

/** Brings in EuroVoc, or a newer release of it. */
@Component
class ImportEurovoc implements Tool {

    private static final int MOST_SHOWN = 20;

    private final Concepts concepts;

    ImportEurovoc(Concepts concepts) {
        this.concepts = concepts;
    }

    @Override
    public String name() {
        return "import eurovoc";
    }

    @Override
    public String usage() {
        return "import eurovoc FILE… (SKOS in RDF/XML, JSON Lines, or JSON with domains and microthesauri)";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        if (arguments.isEmpty()) {
            out.println("Write ./utblick " + usage());
            return 2;
        }
        var thesaurus = new Thesaurus();
        for (var name : arguments) {
            try {
                ThesaurusFiles.read(Path.of(name), thesaurus);
            } catch (IOException | IllegalArgumentException unreadable) {
                out.println(name + " cannot be read: " + unreadable.getMessage() + ". Nothing has been changed.");
                return 1;
            }
        }
        var taken = concepts.take(Actor.program(), thesaurus.concepts());
        taken.counts()
                .forEach((kind, count) -> out.printf(
                        Locale.ROOT,
                        "%-16s %6d new  %6d changed  %6d unchanged%n",
                        kind.name().toLowerCase(Locale.ROOT),
                        count.added(),
                        count.changed(),
                        count.same()));
        thesaurus.broken().stream().limit(MOST_SHOWN).forEach(one -> out.println("Broken: " + one));
        if (thesaurus.broken().size() > MOST_SHOWN) {
            out.println("… and " + (thesaurus.broken().size() - MOST_SHOWN) + " more broken.");
        }
        return taken.counts().isEmpty() ? 1 : 0;
    }
}
