package se.utblick.representation.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.utblick.organisation.PersonId;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.representation.Holder;
import se.utblick.representation.Representatives.Known;

/** Those with an account as things to choose from, and whoever was chosen or named. */
final class PeopleOptions {

    static List<Option> of(List<Known> people) {
        return people.stream()
                .map(person -> new Option(person.id().value().toString(), person.name()))
                .toList();
    }

    /**
     * Whoever was chosen, or written by name; their name is the account's when no other was written.
     *
     * @param name the field with the name
     * @param person the field with the account
     */
    static Holder holder(Form form, String name, String person, String party, List<Option> people) {
        var account = Option.chosen(form, person, people);
        var written = form.optional(name, Form.SHORT);
        var known = account.flatMap(id -> people.stream()
                .filter(option -> option.value().equals(id))
                .map(Option::label)
                .findFirst());
        return new Holder(
                written.isEmpty() ? known.orElse("") : written,
                account.map(UUID::fromString).map(PersonId::new),
                form.optional(party, Form.SHORT));
    }

    static Optional<Holder> named(Holder holder) {
        return Optional.of(holder).filter(one -> !one.name().isEmpty());
    }

    private PeopleOptions() {}
}
