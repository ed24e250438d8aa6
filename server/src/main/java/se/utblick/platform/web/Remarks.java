package se.utblick.platform.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Lets a lower module's page show what a higher one knows: the page asks for remarks about its things by their kind, and
 * whoever above has any answers. The arrow between the modules stays down.
 */
@Component
public class Remarks {

    /** A higher module that has something to say about a kind of thing. */
    public interface Source {

        /** The kind of thing, such as {@code plan.objective}. */
        String kind();

        /** The remarks by the id of the thing, for one reader. */
        Map<UUID, Remark> about(Frame frame, Collection<UUID> things);
    }

    private final List<Source> sources;

    Remarks(List<Source> sources) {
        this.sources = sources;
    }

    public Map<UUID, Remark> about(Frame frame, String kind, Collection<UUID> things) {
        return sources.stream()
                .filter(source -> source.kind().equals(kind))
                .findFirst()
                .map(source -> source.about(frame, things))
                .orElse(Map.of());
    }
}
