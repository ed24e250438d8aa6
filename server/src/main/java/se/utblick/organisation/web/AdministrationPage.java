package se.utblick.organisation.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utblick.organisation.Body;
import se.utblick.organisation.Function;
import se.utblick.organisation.Unit;

/**
 * The house as those see it who look after it.
 *
 * @param deciding the bodies that decide on the region's behalf
 * @param others the bodies that we belong to or meet
 * @param decisionsPossible whether there is a council and a board to decide
 * @param postTroubled whether letters cannot leave as they should
 */
public record AdministrationPage(
        List<Unit> units,
        List<Function> functions,
        List<Body> deciding,
        List<Body> others,
        List<PersonRow> people,
        boolean decisionsPossible,
        boolean postTroubled) {

    /** One of those who can sign in, or could until they left. */
    public record PersonRow(
            String address, String name, String email, String roles, String units, Optional<LocalDate> left) {}

    public AdministrationPage {
        units = List.copyOf(units);
        functions = List.copyOf(functions);
        deciding = List.copyOf(deciding);
        others = List.copyOf(others);
        people = List.copyOf(people);
    }
}
