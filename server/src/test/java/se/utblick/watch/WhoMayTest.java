package se.utblick.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.utblick.organisation.PeopleSamples.anActor;
import static se.utblick.watch.WatchSamples.aReferral;
import static se.utblick.watch.WatchSamples.aWord;
import static se.utblick.watch.WatchSamples.anInterestIn;
import static se.utblick.watch.WatchSamples.imported;
import static se.utblick.watch.WatchSamples.theFinding;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import se.utblick.HouseTest;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.organisation.Role;
import se.utblick.watch.Judgement.Verdict;

/** Every role, and what it may do with a finding and with an interest. */
@HouseTest
class WhoMayTest {

    @Autowired
    ImportTool tool;

    @Autowired
    Watch watch;

    @Autowired
    Interests interests;

    @TempDir
    Path folder;

    private final Actor strategist = anActor(Role.STRATEGIST);

    @ParameterizedTest
    @EnumSource(Role.class)
    void each_role_does_what_its_permissions_say_and_nothing_is_left_by_what_was_refused(Role role) {
        var actor = anActor(role);
        var word = aWord();
        interests.add(strategist, anInterestIn(word));
        aReferral(folder, "Remiss om " + word, "");
        imported(tool, "g0v", folder);
        var id = theFinding(watch, strategist, word).id();
        boolean reads = actor.may(Permission.READ);

        assertThat(watch.publication(actor, id).isPresent()).isEqualTo(reads);
        if (!reads) {
            assertThatThrownBy(() -> watch.findings(actor, Wish.ANYTHING_OPEN)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> watch.judgements(actor, id)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> watch.watched(actor)).isInstanceOf(NotFound.class);
        }
        int judgements = 0;
        for (var verdict : Verdict.values()) {
            boolean may = reads
                    && actor.may(verdict == Verdict.RAISED ? Permission.SORT_FINDINGS : Permission.JUDGE_FINDINGS);
            if (may) {
                watch.judge(actor, id, verdict, "");
                judgements++;
            } else {
                assertThatThrownBy(() -> watch.judge(actor, id, verdict, ""))
                        .isInstanceOfAny(Refused.class, NotFound.class);
            }
            assertThat(watch.judgements(strategist, id)).hasSize(judgements);
        }
        if (!actor.may(Permission.JUDGE_FINDINGS)) {
            assertThatThrownBy(() -> watch.actedOn(actor, id, UUID.randomUUID()))
                    .isInstanceOfAny(Refused.class, NotFound.class);
            assertThatThrownBy(() -> interests.add(actor, anInterestIn(aWord())))
                    .isInstanceOf(Refused.class);
        }
    }
}
