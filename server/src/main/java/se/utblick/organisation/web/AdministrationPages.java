package se.utblick.organisation.web;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Body;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.OrganisationPaths;
import se.utblick.organisation.People;
import se.utblick.organisation.Permission;
import se.utblick.organisation.Person;
import se.utblick.organisation.Unit;
import se.utblick.organisation.web.AdministrationPage.PersonRow;
import se.utblick.platform.Calendar;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Pages;
import se.utblick.platform.web.Words;

/** The one page from which everything in the house is looked after. */
@Controller
class AdministrationPages {

    private final Organisation organisation;
    private final People people;
    private final PostPages post;
    private final Pages pages;

    AdministrationPages(Organisation organisation, People people, PostPages post, Pages pages) {
        this.organisation = organisation;
        this.people = people;
        this.post = post;
        this.pages = pages;
    }

    @GetMapping(OrganisationPaths.ADMINISTRATION)
    View administration(Frame frame, Actor by) {
        by.mustHave(Permission.ADMINISTER);
        var units = organisation.everyUnit();
        var bodies = organisation.bodies();
        Predicate<Body> deciding = body -> body.kind().decidesForUs();
        return pages.show(
                frame,
                new AdministrationPage(
                        units,
                        organisation.functions(),
                        bodies.stream().filter(deciding).toList(),
                        bodies.stream().filter(deciding.negate()).toList(),
                        rows(frame.t(), people.everybody(by), units),
                        canDecide(bodies, BodyKind.COUNCIL, frame.today())
                                && canDecide(bodies, BodyKind.BOARD, frame.today()),
                        post.page(by).troubled()));
    }

    private static boolean canDecide(List<Body> bodies, BodyKind kind, LocalDate today) {
        return bodies.stream().anyMatch(body -> body.kind() == kind && body.existsOn(today));
    }

    private static List<PersonRow> rows(Words t, List<Person> people, List<Unit> units) {
        return people.stream().map(person -> row(t, person, units)).toList();
    }

    private static PersonRow row(Words t, Person person, List<Unit> units) {
        return new PersonRow(
                OrganisationPaths.person(person.id()),
                person.name(),
                person.email(),
                person.roles().stream().sorted().map(t::of).collect(joining(", ")),
                units.stream()
                        .filter(unit -> person.units().contains(unit.id()))
                        .map(unit -> t.of(unit.name()))
                        .collect(joining(", ")),
                person.leftAt().map(at -> LocalDate.ofInstant(at, Calendar.ZONE)));
    }
}
