package se.utblick.networks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.kernel.Money;
import se.utblick.kernel.Version;
import se.utblick.networks.Evaluation.Evidence;
import se.utblick.networks.Evaluation.Figures;
import se.utblick.networks.Evaluation.Judged;
import se.utblick.networks.Membership.Ruling;
import se.utblick.platform.Calendar;
import se.utblick.platform.ExampleBook;
import se.utblick.platform.ExampleBook.Entry;
import se.utblick.platform.Subject;
import se.utblick.steering.GoalId;

/** The example's years: meetings that add up to the figures given, fees, and what was made of it. */
final class ExampleYears {

    private static final Map<String, Need> NEEDS =
            Map.of("N1", Need.MONITORING, "N2", Need.INFORMATION, "N3", Need.CONTACTS, "N4", Need.COMPETENCE);
    private static final String WRITER = "Internationell strateg (exempel)";

    private final YearStore years;
    private final StepStore steps;
    private final EvaluationStore evaluations;

    ExampleYears(JdbcClient jdbc) {
        this.years = new YearStore(jdbc);
        this.steps = new StepStore(jdbc);
        this.evaluations = new EvaluationStore(jdbc);
    }

    /** The scores by need, as the example numbers the needs. */
    static Map<Need, Integer> scores(Entry entry) {
        var scores = new EnumMap<Need, Integer>(Need.class);
        entry.entry("needs")
                .ifPresent(
                        given -> NEEDS.forEach((code, need) -> scores.put(need, NetworksExample.number(given, code))));
        return scores;
    }

    /** Writes the year's meetings, and its evaluation when the example has one. */
    Optional<UUID> load(MembershipId id, Entry entry, Profile profile, LocalDate today) {
        meetings(id, entry, today);
        entry.entry("last_year")
                .ifPresent(last -> evaluate(id, last, entry, profile, today.getYear() - 1, today.minusYears(1)));
        return entry.has("efficiency")
                ? Optional.of(evaluate(id, entry, entry, profile, today.getYear(), today.minusDays(60)))
                : Optional.empty();
    }

    private void meetings(MembershipId id, Entry entry, LocalDate today) {
        int meetings = NetworksExample.number(entry, "meetings");
        int attended = NetworksExample.number(entry, "attended");
        int reports = NetworksExample.number(entry, "reports");
        long hours = entry.number("hours");
        long travel = entry.number("travel_example_sek");
        for (int i = 0; i < meetings; i++) {
            var wasThere = i < attended;
            var on = today.withDayOfYear(1 + (today.getDayOfYear() - 1) * (i + 1) / (meetings + 1));
            years.add(
                    id,
                    new Occasion(
                            occasion(entry, i),
                            Occasion.Kind.MEETING,
                            on,
                            "Möte " + (i + 1) + " (exempel)",
                            wasThere,
                            wasThere ? "Förtroendevald (exempel)" : "",
                            wasThere ? share(hours, attended, i) : 0,
                            wasThere ? new Money(share(travel, attended, i)) : Money.NONE,
                            Money.NONE,
                            wasThere && i % 2 == 0 ? "Vårt inlägg om länets villkor" : "",
                            wasThere && i == 0 ? entry.text("result_sv") : "",
                            i < reports ? Optional.of(on.plusDays(9)).filter(today::isAfter) : Optional.empty(),
                            Optional.empty(),
                            Version.FIRST));
        }
    }

    private static UUID occasion(Entry entry, int number) {
        return ExampleBook.id("networks.occasion", entry.text("id") + "-" + number);
    }

    /** An even share, the first taking what does not divide. */
    private static int share(long all, int parts, int part) {
        return Math.toIntExact(all / parts + (part == 0 ? all % parts : 0));
    }

    private UUID evaluate(MembershipId id, Entry given, Entry entry, Profile profile, int year, LocalDate on) {
        var isThisYear = given.has("efficiency_sv");
        var evidence = isThisYear
                ? List.of(new Evidence(new Subject("networks.occasion", occasion(entry, 0)), "Möte 1 (exempel)"))
                : List.<Evidence>of();
        var needs = new EnumMap<Need, Judged>(Need.class);
        scores(given)
                .forEach((need, score) -> needs.put(need, new Judged(score, "", score > 0 ? evidence : List.of())));
        int mean = (int) Math.round(
                needs.values().stream().mapToInt(Judged::score).average().orElse(0));
        var goals = new HashMap<GoalId, Judged>();
        profile.goals().forEach(goal -> goals.put(goal, new Judged(mean, entry.text("result_sv"), evidence)));
        var evaluation = new Evaluation(
                ExampleBook.id("networks.evaluation", entry.text("id") + "-" + year),
                id,
                year,
                needs,
                goals,
                Optional.of(NetworksExample.number(given, "efficiency")),
                isThisYear ? given.text("efficiency_sv") : "Exempel på ett tidigare år.",
                course(entry.text("proposal")),
                entry.text("result_sv"),
                figures(entry),
                WRITER,
                at(on),
                false,
                Version.FIRST);
        evaluations.save(evaluation);
        return evaluation.id();
    }

    private static Course course(String proposal) {
        return switch (proposal) {
            case "andra" -> Course.RENEGOTIATE;
            case "avsluta" -> Course.LEAVE;
            default -> Course.KEEP;
        };
    }

    private Figures figures(Entry entry) {
        var rate = years.rates().lastEntry().getValue().kronor();
        int attended = NetworksExample.number(entry, "attended");
        return new Figures(
                NetworksExample.number(entry, "meetings"),
                attended,
                NetworksExample.number(entry, "reports"),
                (attended + 1) / 2,
                NetworksExample.number(entry, "hours"),
                new Money(entry.number("fee_example_sek")
                        + entry.number("hours") * rate
                        + entry.number("travel_example_sek")),
                true);
    }

    /** This year's fee is paid; next year's is counted on and waits. */
    void fees(MembershipId id, Entry entry, LocalDate today, Ruling ruling) {
        var amount = Optional.of(new Money(entry.number("fee_example_sek")));
        var year = today.getYear();
        years.save(id, new Fee(year, amount, amount, "", Optional.empty(), Version.FIRST));
        var paid = ruling.on().isBefore(LocalDate.of(year, 1, 31)) ? LocalDate.of(year, 1, 31) : ruling.on();
        steps.approve(id, year, new Fee.Approval("Controller (exempel)", at(paid), ruling.decision()));
        years.save(id, new Fee(year + 1, amount, Optional.empty(), "", Optional.empty(), Version.FIRST));
    }

    private static Instant at(LocalDate day) {
        return day.atTime(10, 0).atZone(Calendar.ZONE).toInstant();
    }
}
