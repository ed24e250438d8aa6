package se.utblick.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.organisation.PeopleSamples.anActor;
import static se.utblick.watch.WatchSamples.aReferral;
import static se.utblick.watch.WatchSamples.aWord;
import static se.utblick.watch.WatchSamples.anInterestIn;
import static se.utblick.watch.WatchSamples.imported;
import static se.utblick.watch.WatchSamples.theFinding;
import static se.utblick.watch.WatchSamples.untilMatched;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.utblick.HouseTest;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Stale;
import se.utblick.matcher.Query;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Role;
import se.utblick.platform.Journal;
import se.utblick.platform.Subject;
import se.utblick.watch.Judgement.Verdict;

@HouseTest
class WatchTest {

    @Autowired
    ImportTool tool;

    @Autowired
    Watch watch;

    @Autowired
    Interests interests;

    @Autowired
    Rematching rematching;

    @Autowired
    Journal journal;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    private final Actor strategist = anActor(Role.STRATEGIST);
    private final Actor employee = anActor(Role.EMPLOYEE);
    private final Actor partner = anActor(Role.PARTNER);

    @Test
    void a_judgement_is_taken_back_by_another_and_every_one_is_kept_and_journalled() {
        var word = found("Svara senast den 1 mars 2999.");
        var id = theFinding(watch, strategist, word).id();

        watch.judge(strategist, id, Verdict.KEPT, "Rör oss");
        assertThat(standing(id)).isEqualTo(Standing.KEPT);
        watch.judge(strategist, id, Verdict.REOPENED, "");
        assertThat(standing(id)).isEqualTo(Standing.NEW);
        watch.judge(strategist, id, Verdict.DROPPED, "");
        assertThat(standing(id)).isEqualTo(Standing.DROPPED);
        var activity = UUID.randomUUID();
        watch.actedOn(strategist, id, activity);
        assertThat(standing(id)).isEqualTo(Standing.ACTED_ON);

        assertThat(watch.judgements(strategist, id))
                .extracting(Judgement::verdict)
                .containsExactly(Verdict.ACTED_ON, Verdict.DROPPED, Verdict.REOPENED, Verdict.KEPT);
        assertThat(watch.judgements(strategist, id).getFirst().activity()).contains(activity);
        assertThat(journal.about(new Subject("watch.publication", id.value())))
                .extracting(Journal.Entry::action)
                .containsExactly("acted-on", "dropped", "reopened", "kept");
    }

    @Test
    void when_everything_has_been_asked_of_an_interest_the_whole_order_is_made_anew() {
        var interest = anInterestIn(aWord());
        interests.add(strategist, interest);
        untilMatched(interests, strategist, interest.id());
        watch.findings(strategist, Wish.ANYTHING_OPEN);
        assertThat(rules()).isEqualTo(Ranking.fingerprint());

        rematching.run(interest.id());
        assertThat(rules()).isEmpty();

        watch.findings(strategist, Wish.ANYTHING_OPEN);
        assertThat(rules()).isEqualTo(Ranking.fingerprint());
    }

    private String rules() {
        return jdbc.sql("select rules from watch.ranking").query(String.class).single();
    }

    @Test
    void only_those_who_judge_judge_and_only_those_who_sort_point_out() {
        var word = found("");
        var id = theFinding(watch, strategist, word).id();

        assertThatThrownBy(() -> watch.judge(employee, id, Verdict.KEPT, "")).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> watch.actedOn(employee, id, UUID.randomUUID())).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> watch.judge(anActor(Role.CONTROLLER), id, Verdict.RAISED, ""))
                .isInstanceOf(Refused.class);

        double before = theFinding(watch, strategist, word).score();
        watch.judge(employee, id, Verdict.RAISED, "Vi möter det här");
        assertThat(standing(id)).isEqualTo(Standing.RAISED);
        assertThat(theFinding(watch, strategist, word).score()).isGreaterThan(before);
    }

    @Test
    void a_partner_sees_nothing_of_the_watch() {
        var word = found("");
        var id = theFinding(watch, strategist, word).id();

        assertThat(watch.publication(partner, id)).isEmpty();
        assertThat(watch.next(partner, 5)).isEqualTo(Watch.Next.NOTHING);
        assertThat(watch.deadlines(partner, LocalDate.MIN, LocalDate.MAX)).isEmpty();
        assertThat(interests.all(partner)).isEmpty();
        assertThatThrownBy(() -> watch.findings(partner, Wish.ANYTHING_OPEN)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> watch.judge(partner, id, Verdict.KEPT, "")).isInstanceOf(RuntimeException.class);
    }

    @Test
    void what_is_kept_stands_among_the_days_to_come_and_what_is_dropped_does_not() {
        var kept = found("Svara senast den 5 maj 2998.");
        var dropped = found("Svara senast den 6 maj 2998.");
        watch.judge(strategist, theFinding(watch, strategist, kept).id(), Verdict.KEPT, "");
        watch.judge(strategist, theFinding(watch, strategist, dropped).id(), Verdict.DROPPED, "");

        assertThat(watch.deadlines(strategist, LocalDate.of(2998, 5, 5), LocalDate.of(2998, 5, 6)))
                .extracting(finding -> finding.deadline().orElseThrow())
                .containsExactly(LocalDate.of(2998, 5, 5));
    }

    @Test
    void something_that_does_not_exist_cannot_be_judged() {
        assertThatThrownBy(() -> watch.judge(strategist, new PublicationId(UUID.randomUUID()), Verdict.KEPT, ""))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void a_changed_interest_is_asked_of_everything_that_is_stored() {
        var before = aWord();
        var after = aWord();
        var interest = anInterestIn(before);
        interests.add(strategist, interest);
        aReferral(folder, "Remiss om " + before, "");
        aReferral(folder, "Remiss om " + after, "");
        imported(tool, "g0v", folder);
        assertThat(theFinding(watch, strategist, before).met()).hasSize(1);

        interests.save(strategist, asking(interest, after));
        untilMatched(interests, strategist, interest.id());

        assertThat(theFinding(watch, strategist, after).met()).hasSize(1);
        assertThat(watch.findings(strategist, WatchSamples.all(before)).findings())
                .isEmpty();
    }

    @Test
    void an_interest_at_rest_finds_nothing_and_two_who_change_it_at_once_do_not_overwrite_each_other() {
        var word = found("");
        var interest = interests.all(strategist).stream()
                .filter(one -> one.query().equals(word))
                .findFirst()
                .orElseThrow();
        var resting = new Interest(
                interest.id(),
                interest.code(),
                interest.name(),
                interest.query(),
                interest.owner(),
                interest.area(),
                List.of(),
                interest.concerns(),
                interest.kinds(),
                "",
                false,
                interest.version(),
                false);
        interests.save(strategist, resting);
        untilMatched(interests, strategist, interest.id());

        assertThat(watch.findings(strategist, WatchSamples.all(word)).findings())
                .isEmpty();
        assertThatThrownBy(() -> interests.save(strategist, resting)).isInstanceOf(Stale.class);
        assertThatThrownBy(() -> interests.save(employee, resting)).isInstanceOf(Refused.class);
    }

    @Test
    void a_query_is_tried_on_what_is_stored_and_a_wide_one_is_told_to_be_wide() {
        var word = found("");

        var narrow = interests.trial(strategist, Query.parse(word), java.util.Set.of());
        assertThat(narrow.met()).isEqualTo(1);
        assertThat(narrow.isTooWide()).isFalse();
        assertThat(narrow.latest().getFirst().words()).containsExactly(word);

        assertThat(new Interests.Trial(Interests.Sample.NEWEST, 300, 61, List.of()).isTooWide())
                .isTrue();
        assertThat(new Interests.Trial(Interests.Sample.NEWEST, 300, 60, List.of()).isTooWide())
                .isFalse();
    }

    private Standing standing(PublicationId id) {
        return watch.publication(strategist, id).orElseThrow().standing();
    }

    /** A word that an interest has found in a referral. */
    private String found(String body) {
        var word = aWord();
        interests.add(strategist, anInterestIn(word));
        aReferral(folder, "Remiss om " + word, body);
        imported(tool, "g0v", folder);
        return word;
    }

    private static Interest asking(Interest interest, String query) {
        return new Interest(
                interest.id(),
                interest.code(),
                interest.name(),
                query,
                interest.owner(),
                interest.area(),
                interest.goals(),
                interest.concerns(),
                interest.kinds(),
                interest.note(),
                true,
                interest.version(),
                false);
    }
}
