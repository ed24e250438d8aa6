package se.utblick.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.utblick.watch.Publication.Stage;

class TierTest {

    @ParameterizedTest
    @CsvSource({
        "REFERRAL,OPEN,30,DECIDE",
        "REFERRAL,UNKNOWN,0,DECIDE",
        "REFERRAL,UNKNOWN,,DECIDE",
        "REFERRAL,UNKNOWN,-1,KNOW",
        "CONSULTATION,OPEN,5,DECIDE",
        "CONSULTATION,CLOSED,,KNOW",
        "CALL,FORTHCOMING,200,ACT",
        "CALL,WITHDRAWN,200,KNOW",
        "CALL,OPEN,-3,KNOW",
        "NEWS,UNKNOWN,10,KNOW",
        "FACT_MEMO,UNKNOWN,,KNOW"
    })
    void what_can_be_answered_is_to_be_decided_what_can_be_applied_for_is_to_be_done_and_the_rest_is_to_be_known(
            Kind kind, Stage stage, Long daysLeft, Tier tier) {
        assertThat(Tier.of(kind, stage, Optional.ofNullable(daysLeft))).isEqualTo(tier);
    }
}
