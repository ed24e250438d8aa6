package se.utblick.plan.web;

import java.util.List;
import java.util.Optional;
import se.utblick.platform.web.Form;

/**
 * The words that a plan begins with, to be written.
 *
 * @param lastYear what the plan of the year before said about its situation, as help
 * @param conflict what somebody else has saved meanwhile
 */
public record PlanTextPage(String year, Form form, List<String> lastYear, Optional<Saved> conflict) {

    public record Saved(String foreword, String situation) {}

    public PlanTextPage {
        lastYear = List.copyOf(lastYear);
    }
}
