package se.utblick.representation;

import static se.utblick.organisation.PeopleSamples.aBody;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.DateRange;
import se.utblick.kernel.Money;
import se.utblick.organisation.Actor;
import se.utblick.organisation.BodyId;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Function;
import se.utblick.organisation.Organisation;
import se.utblick.organisation.PersonId;
import se.utblick.platform.Calendar;
import se.utblick.representation.MeetingPlan.Goer;

/** Seats and meetings as tests need them; each call makes new ones. */
public final class RepresentationSamples {

    public static LocalDate today() {
        return LocalDate.now(Calendar.ZONE);
    }

    /** A year back and a year to come. */
    public static DateRange term() {
        return new DateRange(today().minusYears(1), today().plusYears(1));
    }

    public static SeatFacts facts(Organisation organisation, boolean supported) {
        var name = "Nätverket " + System.nanoTime();
        var body = aBody(organisation, BodyKind.POLITICAL_NETWORK, name).id();
        var board = aBody(organisation, BodyKind.BOARD, "Styrelsen " + name).id();
        return facts(body, board, supported ? aFunction(organisation) : "");
    }

    public static SeatFacts facts(BodyId body, BodyId mandator, String support) {
        return new SeatFacts(
                body,
                "Rapportör",
                SeatFacts.Duty.RAPPORTEUR,
                true,
                mandator,
                "",
                "",
                "",
                support,
                Optional.empty(),
                Optional.empty());
    }

    private static String aFunction(Organisation organisation) {
        var code = "stod-" + System.nanoTime();
        organisation.add(Actor.program(), new Function(code, new Bilingual("Stöd", "Support")));
        return code;
    }

    public static Mandate mandate() {
        return new Mandate(
                "Länet",
                "Det som ligger inom policyn",
                "Nya frågor",
                "Inga pengar",
                Mandate.HowOften.EACH_MEETING,
                new DateRange(today().minusYears(2), today().plusYears(6)),
                "Stödet",
                Instant.now());
    }

    /** For one year back and one to come, by somebody who is not the board. */
    public static Appointing appointing() {
        return new Appointing(
                Optional.empty(),
                Optional.of(new Appointing.Source.Other("Regeringen", term().first(), "Beslut 7")),
                Optional.of(term()));
    }

    public static Goer goer(Optional<SeatId> seat, String name, PersonId person) {
        return new Goer(seat, new Holder(name, Optional.of(person)), "");
    }

    public static MeetingPlan plan(BodyId body, BodyId receiver, DateRange days, Goer... goers) {
        return new MeetingPlan(
                MeetingPlan.Kind.MEETING,
                "Rapportörsmöte",
                Optional.of(body),
                days,
                "Bryssel",
                Optional.of(MeetingPlan.Travel.TRAIN),
                "Få in vår text",
                "Texten är med",
                Optional.of(new Money(9_500)),
                Optional.empty(),
                receiver,
                "Positionen",
                "Klockan 9",
                "",
                false,
                List.of(goers));
    }

    public static ReturnReport report() {
        return new ReturnReport(
                "Positionen antogs.",
                "Vi stod fast.",
                "Stäm av före mötet.",
                "Skicka texten.",
                "Regional utveckling",
                true,
                "",
                Optional.of(new Money(9_100)),
                "Någon",
                Instant.now());
    }

    private RepresentationSamples() {}
}
