package se.utblick.organisation.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.utblick.kernel.Checked;
import se.utblick.organisation.BodyId;
import se.utblick.organisation.Person;
import se.utblick.organisation.PersonId;
import se.utblick.organisation.Role;
import se.utblick.organisation.UnitId;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;

/** What is typed about somebody who is to sign in. */
final class PersonForm {

    static final List<String> SHOWN = List.of("name", "address", "roles", "units", "partner");

    private static final int LONGEST_NAME = 120;
    // The longest that mail can be sent to.
    private static final int LONGEST_EMAIL = 254;
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+");

    static Form filled(Person person) {
        var form = Form.empty(Fields.LABELS)
                .with("name", person.name())
                .with("address", person.email())
                .with("roles", person.roles().stream().map(Enum::name).toList())
                .with("units", person.units().stream().map(UnitId::value).toList())
                .with(Fields.VERSION, person.version().number());
        person.partner().ifPresent(body -> form.with("partner", body.value()));
        return form;
    }

    /**
     * @param before who it is, when they are here already
     * @param units the units that were offered
     * @param bodies the bodies that were offered
     */
    static Checked<Person> read(Form form, Optional<Person> before, List<Option> units, List<Option> bodies) {
        var name = form.required("name", LONGEST_NAME);
        var email = email(form);
        var roles = Set.copyOf(form.choices("roles", Role.class));
        var chosenUnits = units(form, units);
        var partner = form.optionalId("partner").map(BodyId::new);
        check(form, roles, chosenUnits, units);
        checkPartner(form, roles, partner, bodies);
        Fields.why(form, before.isPresent() && !before.get().roles().equals(roles));
        return form.check(() -> new Person(
                before.map(Person::id).orElseGet(() -> new PersonId(UUID.randomUUID())),
                name,
                email,
                roles,
                chosenUnits,
                partner,
                before.map(Person::example).orElse(false),
                before.flatMap(Person::leftAt),
                Fields.version(form)));
    }

    private static String email(Form form) {
        var email = form.required("address", LONGEST_EMAIL).toLowerCase(Locale.ROOT);
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            form.wrong("address", "organisation.wrong.not-an-address");
        }
        return email;
    }

    private static Set<UnitId> units(Form form, List<Option> offered) {
        var values = Set.copyOf(form.all("units"));
        var chosen =
                offered.stream().map(Option::value).filter(values::contains).collect(Collectors.toSet());
        if (chosen.size() < values.size()) {
            form.wrong("units", "platform.field.choose");
        }
        return chosen.stream().map(UUID::fromString).map(UnitId::new).collect(Collectors.toSet());
    }

    private static void check(Form form, Set<Role> roles, Set<UnitId> units, List<Option> offered) {
        if (roles.isEmpty() || roles.contains(Role.PUBLIC)) {
            form.wrong("roles", "organisation.wrong.no-role");
        }
        if (roles.contains(Role.PARTNER) && roles.size() > 1) {
            form.wrong("roles", "organisation.wrong.partner-and-ours");
        }
        if (roles.contains(Role.HEAD_OF_UNIT) && offered.isEmpty()) {
            form.wrong("roles", "organisation.wrong.no-unit-yet");
        } else if (roles.contains(Role.HEAD_OF_UNIT) && units.isEmpty()) {
            form.wrong("units", "organisation.wrong.head-of-nothing");
        }
    }

    private static void checkPartner(Form form, Set<Role> roles, Optional<BodyId> partner, List<Option> offered) {
        if (roles.contains(Role.PARTNER) && partner.isEmpty()) {
            // With no body to choose from there is no field to point at.
            form.wrong(offered.isEmpty() ? "roles" : "partner", "organisation.wrong.partner-from-nowhere");
        }
        if (!roles.contains(Role.PARTNER) && partner.isPresent()) {
            form.wrong("partner", "organisation.wrong.not-a-partner");
        }
        partner.filter(body -> offered.stream()
                        .noneMatch(option -> option.value().equals(body.value().toString())))
                .ifPresent(_ -> form.wrong("partner", "platform.field.choose"));
    }

    private PersonForm() {}
}
