package se.utblick.watch;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import se.utblick.kernel.Sentence;
import se.utblick.watch.Finding.Reason;
import se.utblick.watch.Publication.Stage;

/** How much a publication matters to us. The list of rules is all there is to it, and it is shown to whoever asks why. */
public final class Ranking {

    /**
     * What the rules look at, and nothing else.
     *
     * @param share how large a part of everything stored the most particular of the interests has met
     * @param board the board's next meeting that papers can still be in for
     * @param trust what became of the latest findings of the interest that has fared best
     */
    record Candidate(
            Kind kind,
            Stage stage,
            String sender,
            Optional<LocalDate> deadline,
            LocalDate seen,
            int goals,
            int interests,
            double share,
            int words,
            boolean inTitle,
            boolean byNumber,
            boolean raised,
            Trust trust,
            Optional<LocalDate> board,
            LocalDate today) {

        Optional<Long> daysLeft() {
            return deadline.map(day -> ChronoUnit.DAYS.between(today, day));
        }

        boolean isPast() {
            return daysLeft().filter(days -> days < 0).isPresent();
        }

        /** Whether something is asked of us that must be sent before the board can have decided it. */
        boolean isBeforeTheBoard() {
            return kind.invites()
                    && deadline.filter(last -> !last.isBefore(today)
                                    && board.filter(last::isBefore).isPresent())
                            .isPresent();
        }

        /** The same share as whole texts in a hundred; at least one. */
        long inHundred() {
            return Math.max(1, Math.round(share * 100));
        }

        long age() {
            return Math.max(0, ChronoUnit.DAYS.between(seen, today));
        }
    }

    /**
     * One thing that makes a publication matter more, or less.
     *
     * @param strength from 0, not at all, to 1, fully
     * @param because the words for it
     */
    record Rule(
            String name, double weight, ToDoubleFunction<Candidate> strength, Function<Candidate, Sentence> because) {}

    // Eight weeks: consultations are usually open for twelve, and a committee needs four to decide.
    private static final double NEAR = 56;
    // What nobody has reacted to for three months is no longer news.
    private static final double FRESH = 90;

    /** An interest is judged by so many of its findings; what was made of older ones says little of the interest of today. */
    static final int TRUSTED_BY = 20;

    // Nobody writes an application to the EU in a fortnight.
    private static final double TOO_SHORT = 14;

    // Programmes for the defence industry, nuclear research, steel, states outside the Union, and the protection of the
    // euro.
    private static final List<String> FOR_OTHERS =
            List.of("(EDF)", "(EURATOM)", "(RFCS)", "(RELEX-PROSPECT)", "(PERICLES");

    static final List<Rule> RULES = List.of(
            new Rule("deadline", 3.0, Ranking::deadline, c -> days("deadline", c.daysLeft())),
            new Rule("seldom", 2.5, Ranking::seldom, c -> Sentence.of(key("seldom"), c.inHundred())),
            new Rule("invites", 2.0, Ranking::inviting, c -> Sentence.of(key("invites." + c.kind()))),
            new Rule(
                    "interests",
                    1.5,
                    c -> Math.clamp((c.interests() - 1) / 3.0, 0, 1),
                    c -> Sentence.of(key("interests"), c.interests())),
            new Rule("in-title", 1.5, c -> c.inTitle() ? 1 : 0, c -> Sentence.of(key("in-title"))),
            new Rule("by-number", 1.5, c -> c.byNumber() ? 1 : 0, c -> Sentence.of(key("by-number"))),
            new Rule(
                    "words",
                    1.5,
                    c -> Math.clamp((c.words() - 1) / 4.0, 0, 1),
                    c -> Sentence.of(key("words"), c.words())),
            new Rule("fresh", 1.5, c -> Math.max(0, 1 - c.age() / FRESH), c -> Sentence.of(key("fresh"), c.age())),
            new Rule(
                    "before-board",
                    1.5,
                    c -> c.isBeforeTheBoard() ? 1 : 0,
                    c -> Sentence.of(key("before-board"), c.board().orElse(c.today()))),
            new Rule("goals", 0.5, c -> Math.min(c.goals(), 3) / 3.0, c -> Sentence.of(key("goals"), c.goals())),
            new Rule("kept", 2.0, c -> c.trust().good(), c -> trust("kept", c.trust())),
            new Rule("dropped", -2.0, c -> c.trust().bad(), c -> trust("dropped", c.trust())),
            new Rule("raised", 2.0, c -> c.raised() ? 1 : 0, c -> Sentence.of(key("raised"))),
            new Rule("too-short", -2.0, Ranking::tooShort, c -> days("too-short", c.daysLeft())),
            new Rule("not-for-regions", -4.0, Ranking::forOthers, c -> Sentence.of(key("not-for-regions"))),
            new Rule("far-off", -1.5, Ranking::farOff, c -> days("far-off", c.daysLeft())),
            new Rule(
                    "old", -2.0, c -> Math.clamp((c.age() - FRESH) / 365, 0, 1), c -> Sentence.of(key("old"), c.age())),
            new Rule("past", -8.0, c -> c.isPast() ? 1 : 0, c -> Sentence.of(key("past"))),
            new Rule(
                    "withdrawn",
                    -8.0,
                    c -> c.stage() == Stage.WITHDRAWN || c.stage() == Stage.CLOSED ? 1 : 0,
                    c -> Sentence.of(key("withdrawn"))));

    /** What a publication came to, and why. */
    record Ranked(double score, List<Reason> reasons) {}

    /** A rule as it is shown to whoever wants to know how the order is made. */
    public record Shown(Sentence sentence, double weight) {}

    static Ranked rank(Candidate candidate) {
        var reasons = RULES.stream()
                .map(rule -> new Reason(
                        rule.because().apply(candidate),
                        rule.weight() * rule.strength().applyAsDouble(candidate)))
                .filter(reason -> Math.abs(reason.points()) > 0.05)
                .sorted(Comparator.comparingDouble((Reason reason) -> Math.abs(reason.points()))
                        .reversed())
                .toList();
        return new Ranked(reasons.stream().mapToDouble(Reason::points).sum(), reasons);
    }

    public static List<Shown> shown() {
        return RULES.stream()
                .map(rule -> new Shown(Sentence.of("watch.rule." + rule.name()), rule.weight()))
                .toList();
    }

    /** The names and weights of the rules, and what they call near and fresh: an order worked out by others is known. */
    static String fingerprint() {
        return RULES.stream().map(rule -> rule.name() + rule.weight()).collect(Collectors.joining(" ")) + " " + NEAR
                + " " + FRESH;
    }

    /**
     * An answer: 1 on the last day, 0 when eight weeks or more remain. An application takes longer: 1 from one month to
     * four before the last day, and less on either side. Nothing when it is too late or nothing is asked of us.
     */
    private static double deadline(Candidate candidate) {
        return candidate
                .daysLeft()
                .filter(days -> candidate.kind().invites() && days >= 0)
                .map(days -> candidate.kind() == Kind.CALL ? applying(days) : Math.max(0, 1 - days / NEAR))
                .orElse(0.0);
    }

    private static double applying(long days) {
        return days < 30
                ? Math.max(0, (days - TOO_SHORT) / (30 - TOO_SHORT))
                : Math.clamp(1 - (days - 120) / 120.0, 0, 1);
    }

    private static double tooShort(Candidate candidate) {
        return candidate.kind() == Kind.CALL
                        && candidate
                                .daysLeft()
                                .filter(days -> days >= 0 && days < TOO_SHORT)
                                .isPresent()
                ? 1
                : 0;
    }

    /** An interest that is met by one text in two hundred tells much; one that is met by every fourth tells nothing. */
    private static double seldom(Candidate candidate) {
        return Math.clamp((Math.log(1 / candidate.share()) - Math.log(4)) / (Math.log(200) - Math.log(4)), 0, 1);
    }

    /** An invitation that has not run out asks something of us; what only informs us does so in its degree. */
    private static double inviting(Candidate candidate) {
        return switch (candidate.kind()) {
            case REFERRAL, CONSULTATION -> candidate.deadline().isPresent() ? 1 : 0.3;
            case CALL -> 0.7;
            case FACT_MEMO, COMMUNICATION -> 0.6;
            case OPINION -> 0.5;
            case AGENDA -> 0.4;
            case ACT -> 0.4;
            case NEWS -> 0.2;
            case TENDER -> 0.1;
            case OTHER -> 0;
        };
    }

    private static double forOthers(Candidate candidate) {
        return candidate.kind() == Kind.CALL && FOR_OTHERS.stream().anyMatch(candidate.sender()::contains) ? 1 : 0;
    }

    /** What closes in half a year or later can wait. */
    private static double farOff(Candidate candidate) {
        return candidate
                .daysLeft()
                .map(days -> Math.clamp((days - 150) / 120.0, 0, 1))
                .orElse(0.0);
    }

    private static Sentence trust(String rule, Trust trust) {
        return Sentence.of(key(rule), trust.kept(), trust.judged());
    }

    private static Sentence days(String rule, Optional<Long> days) {
        return Sentence.of(key(rule), days.orElse(0L));
    }

    private static String key(String rule) {
        return "watch.reason." + rule;
    }

    private Ranking() {}
}
