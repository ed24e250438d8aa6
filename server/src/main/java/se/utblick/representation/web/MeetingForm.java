package se.utblick.representation.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import se.utblick.kernel.Checked;
import se.utblick.kernel.DateRange;
import se.utblick.kernel.Money;
import se.utblick.organisation.Actor;
import se.utblick.organisation.BodyId;
import se.utblick.organisation.PersonId;
import se.utblick.plan.ActivityId;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Words;
import se.utblick.representation.Holder;
import se.utblick.representation.MeetingPlan;
import se.utblick.representation.MeetingPlan.Goer;
import se.utblick.representation.Representatives.Known;
import se.utblick.representation.Seat;
import se.utblick.representation.Term;

/** What somebody has typed about a meeting or a journey. */
final class MeetingForm {

    static final String LABELS = "representation.plan";

    private static final String YES = "YES";
    private static final String STANDING_IN = "/substitute";
    private static final int MOST_OTHERS = 20;
    private static final long MOST_KRONOR = 100_000_000L;

    static Form filled(MeetingPlan plan) {
        var form = Form.empty(LABELS)
                .with("kind", plan.kind())
                .with("title", plan.title())
                .with("body", plan.body().map(BodyId::value).map(UUID::toString).orElse(""))
                .with("first", plan.days().first())
                .with("last", plan.days().last())
                .with("place", plan.place())
                .with("travel", plan.travel().map(Enum::name).orElse(""))
                .with("purpose", plan.purpose())
                .with("aim", plan.aim())
                .with(
                        "cost",
                        plan.cost().map(Money::kronor).map(String::valueOf).orElse(""))
                .with(
                        "activity",
                        plan.activity()
                                .map(ActivityId::value)
                                .map(UUID::toString)
                                .orElse(""))
                .with("receiver", plan.receiver().value())
                .with("agenda", plan.agenda())
                .with("practical", plan.practical())
                .with("link", plan.link())
                .with("onProjects", plan.onProjects() ? YES : "");
        return form.with(
                        "goers",
                        plan.goers().stream().flatMap(MeetingForm::seat).toList())
                .with(
                        "others",
                        String.join(
                                "\n",
                                plan.goers().stream()
                                        .filter(goer -> goer.seat().isEmpty())
                                        .map(goer -> goer.who().name())
                                        .toList()));
    }

    private static Stream<String> seat(Goer goer) {
        return goer.seat().stream()
                .map(seat -> seat.value() + (goer.onBehalfOf().isEmpty() ? "" : STANDING_IN));
    }

    /** A new meeting of the body that the seat is in. */
    static Form of(Seat seat) {
        return Form.empty(LABELS)
                .with("kind", MeetingPlan.Kind.MEETING)
                .with("body", seat.facts().body().value())
                .with("receiver", seat.facts().mandator().value())
                .with("goers", List.of(seat.id().value()))
                .with("onProjects", seat.where().decidesOnProjects() ? YES : "");
    }

    /** Those who sit somewhere, and those who can take their places. */
    static List<Option> goers(List<Seat> seats, Words t) {
        return seats.stream()
                .flatMap(seat -> seat.current().stream().flatMap(term -> options(seat, term, t)))
                .toList();
    }

    private static Stream<Option> options(Seat seat, Term term, Words t) {
        var id = seat.id().value().toString();
        var body = t.of(seat.where().name());
        var holder = new Option(id, term.holder().name() + ", " + body);
        return Stream.concat(
                Stream.of(holder),
                term.substitute().stream()
                        .map(substitute -> new Option(
                                id + STANDING_IN,
                                t.get(
                                        "representation.plan.instead",
                                        substitute.name(),
                                        term.holder().name(),
                                        body))));
    }

    /** @param people those with an account, who are known by their names */
    static Checked<MeetingPlan> check(Form form, MeetingFormPage page, List<Seat> seats, List<Known> people, Actor by) {
        var kind = form.choice("kind", MeetingPlan.Kind.class);
        var title = form.required("title", Form.SHORT);
        var body = Option.chosen(form, "body", page.bodies());
        var first = form.day("first");
        var last = form.optionalDay("last").or(() -> first);
        last.filter(day -> first.filter(day::isBefore).isPresent())
                .ifPresent(_ -> form.wrong("last", "platform.field.ends-before-start"));
        var place = form.optional("place", Form.SHORT);
        var travel = form.typed("travel").isEmpty()
                ? Optional.<MeetingPlan.Travel>empty()
                : form.choice("travel", MeetingPlan.Travel.class);
        var purpose = form.optional("purpose", Form.LONG);
        var aim = form.optional("aim", Form.LONG);
        var cost = form.wholeNumber("cost", MOST_KRONOR).map(Money::new);
        var activity = Option.chosen(form, "activity", page.activities());
        var receiver = Option.oneOf(form, "receiver", page.receivers());
        var agenda = form.optional("agenda", Form.LONG);
        var practical = form.optional("practical", Form.LONG);
        var link = link(form, "link");
        var goers = Stream.concat(forSeats(form, page, seats), others(form, people, by))
                .toList();
        return form.check(() -> new MeetingPlan(
                kind.orElseThrow(),
                title,
                body.map(UUID::fromString).map(BodyId::new),
                new DateRange(first.orElseThrow(), last.orElseThrow()),
                place,
                travel,
                purpose,
                aim,
                cost,
                activity.map(UUID::fromString).map(ActivityId::new),
                new BodyId(UUID.fromString(receiver.orElseThrow())),
                agenda,
                practical,
                link,
                form.ticked("onProjects", YES),
                goers));
    }

    /** The address of papers somewhere on the web, or nothing. */
    static String link(Form form, String field) {
        var link = form.optional(field, Form.SHORT);
        if (!link.isEmpty() && !link.matches("https?://[^\\s/<>\"]+\\S*")) {
            form.wrong(field, "representation.field.not-a-link");
        }
        return link;
    }

    private static Stream<Goer> forSeats(Form form, MeetingFormPage page, List<Seat> seats) {
        var known = page.goers().stream().map(Option::value).toList();
        if (!known.containsAll(form.all("goers"))) {
            form.wrong("goers", "platform.field.choose");
        }
        return seats.stream().flatMap(seat -> seat.current().stream().flatMap(term -> goers(form, seat, term)));
    }

    private static Stream<Goer> goers(Form form, Seat seat, Term term) {
        var id = seat.id().value().toString();
        var holder = form.ticked("goers", id)
                ? Stream.of(new Goer(Optional.of(seat.id()), term.holder(), ""))
                : Stream.<Goer>empty();
        var substitute = term.substitute()
                .filter(_ -> form.ticked("goers", id + STANDING_IN))
                .map(one -> new Goer(Optional.of(seat.id()), one, term.holder().name()));
        return Stream.concat(holder, substitute.stream());
    }

    /** Whoever comes along, a name on each line; whoever writes may tick that it is themselves. */
    private static Stream<Goer> others(Form form, List<Known> people, Actor by) {
        var me = form.ticked("me", YES) ? Stream.of(by.name()) : Stream.<String>empty();
        var names = Stream.concat(me, form.optional("others", Form.LONG).lines())
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (names.size() > MOST_OTHERS) {
            form.wrong("others", "representation.plan.too-many", MOST_OTHERS);
        }
        if (names.stream().anyMatch(name -> name.length() > Form.SHORT)) {
            form.wrong("others", "representation.plan.name-too-long");
        }
        return names.stream().map(name -> new Goer(Optional.empty(), new Holder(name, account(name, people)), ""));
    }

    /** Whose account it is, when only one person is called that. */
    private static Optional<PersonId> account(String name, List<Known> people) {
        var called =
                people.stream().filter(person -> person.name().equals(name)).toList();
        return called.size() == 1 ? Optional.of(called.getFirst().id()) : Optional.empty();
    }

    private MeetingForm() {}
}
