package se.utblick.organisation;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import se.utblick.platform.Subject;
import se.utblick.platform.web.Relation;

/**
 * Lets a lower module's page lead to what higher ones have that holds on to its thing: a goal to the memberships that
 * serve it. The arrow between the modules stays down.
 */
@Component
public class Relations {

    /** A higher module that has things which hold on to others. */
    public interface Source {

        /** Those that hold on to this one and that whoever asks may see. Nothing at all is asked for a kind it knows not. */
        List<Relation> to(Actor by, Subject thing);
    }

    private final List<Source> sources;

    Relations(List<Source> sources) {
        this.sources = sources;
    }

    /** Those of each kind together, the kinds in the order of the modules. */
    public List<List<Relation>> to(Actor by, Subject thing) {
        return sources.stream()
                .flatMap(source -> source.to(by, thing).stream())
                .collect(collectingAndThen(
                        groupingBy(Relation::kind, LinkedHashMap::new, toList()),
                        kinds -> List.copyOf(kinds.values())));
    }
}
