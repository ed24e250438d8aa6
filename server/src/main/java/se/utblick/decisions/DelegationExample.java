package se.utblick.decisions;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import se.utblick.decisions.DelegationRule.Basis;
import se.utblick.decisions.DelegationRule.Terms;
import se.utblick.kernel.RegistryNumber;
import se.utblick.organisation.Actor;
import se.utblick.organisation.BodyId;
import se.utblick.platform.ExampleBook;
import se.utblick.platform.ExampleBook.Entry;
import se.utblick.platform.ExampleChapter;

/** The example's delegation table, with a rule that has ended and a decision that is not reported yet. */
@Component
// After the meetings, at which some of it has been reported.
@Order(2)
class DelegationExample implements ExampleChapter {

    private static final String FILE = "delegation.yaml";

    // The example's meetings are put back to a working day when their day has moved to none.
    private static final int DAYS_MOVED = 5;

    private final JdbcClient jdbc;
    private final DelegationStore store;
    private final InstantSource clock;

    DelegationExample(JdbcClient jdbc, InstantSource clock) {
        this.jdbc = jdbc;
        this.store = new DelegationStore(jdbc);
        this.clock = clock;
    }

    @Override
    public int row() {
        return 3;
    }

    @Override
    public void load(ExampleBook book) {
        var file = book.read(FILE);
        var author = Actor.program().name();
        for (var rule : file.entries("rules")) {
            store.add(
                    rule(rule.text("id")),
                    terms(rule),
                    rule.optional("passed_on_from").map(DelegationExample::rule),
                    author,
                    clock.instant());
        }
        for (var written : file.entries("decisions")) {
            var decision = decision(written);
            store.add(decision, author, clock.instant());
            reportedAt(decision, written)
                    .ifPresent(meeting -> store.report(List.of(decision.id()), meeting, author, clock.instant()));
        }
    }

    /** What was really decided by a rule of the example keeps that rule. */
    @Override
    public void remove(ExampleBook book) {
        var file = book.read(FILE);
        jdbc.sql("delete from decisions.delegated_decision where id = any(:ids)")
                .param("ids", ids(file, "decisions"))
                .update();
        jdbc.sql("""
                        delete from decisions.delegation_rule r
                        where  id = any(:ids)
                        and    not exists (select from decisions.delegated_decision d
                                           join   decisions.delegation_rule passed on passed.id = d.rule_id
                                           where  r.id in (passed.id, passed.passed_on_from))
                        and    not exists (select from decisions.delegation_rule passed
                                           where  passed.passed_on_from = r.id
                                           and    not passed.id = any(:ids))
                        """).param("ids", ids(file, "rules")).update();
    }

    private static Terms terms(Entry rule) {
        var delegate =
                rule.text("delegate").equals("CHAIR") ? Delegate.chair() : Delegate.official(rule.text("function"));
        return new Terms(
                rule.text("number"),
                new BodyId(ExampleBook.id("organisation.body", rule.text("body"))),
                DelegationMatter.valueOf(rule.text("matter")),
                rule.text("limits_sv"),
                delegate,
                rule.text("may_pass_on").equals("true"),
                rule.day("from").orElseThrow(),
                rule.day("until"),
                new Basis(
                        rule.day("decided_on").orElseThrow(),
                        rule.text("paragraph"),
                        new RegistryNumber(rule.text("dnr"))));
    }

    private DelegatedDecision decision(Entry written) {
        return new DelegatedDecision(
                id("decision", written.text("id")),
                store.rule(rule(written.text("rule"))).orElseThrow(),
                written.text("title_sv"),
                written.day("taken_on").orElseThrow(),
                new RegistryNumber(written.text("dnr")),
                Optional.empty(),
                Optional.empty());
    }

    /** The meeting of the body on that day; none when the days have moved it. */
    private Optional<MeetingId> reportedAt(DelegatedDecision decision, Entry written) {
        return written.day("reported_at")
                .flatMap(on -> new MeetingStore(jdbc)
                        .of(decision.rule().terms().body(), on.minusDays(DAYS_MOVED)).stream()
                                .filter(meeting -> !meeting.on().isBefore(decision.decidedOn()))
                                .findFirst()
                                .map(Meeting::id));
    }

    static UUID[] rules(ExampleBook book) {
        return ids(book.read(FILE), "rules");
    }

    private static UUID[] ids(Entry file, String part) {
        return file.entries(part).stream()
                .map(one -> id(part.substring(0, part.length() - 1), one.text("id")))
                .toArray(UUID[]::new);
    }

    private static UUID rule(String code) {
        return id("rule", code);
    }

    private static UUID id(String kind, String code) {
        return ExampleBook.id("decisions.delegation-" + kind, code);
    }
}
