package se.utblick.organisation.web;

import java.util.List;
import se.utblick.platform.web.Option;

/** A body to add or change. */
public record BodyFormPage(Editing editing, List<Option> kinds, List<Option> successors) {

    public BodyFormPage {
        kinds = List.copyOf(kinds);
        successors = List.copyOf(successors);
    }
}
