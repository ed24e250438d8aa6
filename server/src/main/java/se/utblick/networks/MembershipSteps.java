package se.utblick.networks;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.kernel.NotFound;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Sentence;
import se.utblick.kernel.Version;
import se.utblick.networks.Membership.Handover;
import se.utblick.networks.Membership.Notice;
import se.utblick.networks.Membership.Step;
import se.utblick.organisation.Actor;
import se.utblick.platform.Calendar;
import se.utblick.platform.Journal;

/** The steps of a membership that no body decides. Those that the board decides are taken when its decision is recorded. */
@Component
public class MembershipSteps {

    private final Memberships memberships;
    private final MembershipYears years;
    private final MembershipStore store;
    private final StepStore steps;
    private final Journal journal;
    private final InstantSource clock;

    MembershipSteps(
            JdbcClient jdbc, Memberships memberships, MembershipYears years, Journal journal, InstantSource clock) {
        this.memberships = memberships;
        this.years = years;
        this.store = new MembershipStore(jdbc);
        this.steps = new StepStore(jdbc);
        this.journal = journal;
        this.clock = clock;
    }

    /** Those who sit there for us begin. */
    @Transactional
    public void enter(Actor by, MembershipId id, Version version) {
        var membership = open(by, id, version, Step.ENTER);
        mustHave(Step.ENTER, membership.missingToEnter(today()));
        steps.enter(id, today());
        journal.write(by, Memberships.subject(id), "entered");
    }

    /** Asks for a reconsideration before its day, since there is a reason to. */
    @Transactional
    public void openReview(Actor by, MembershipId id, Version version, String why) {
        var membership = open(by, id, version, Step.OPEN_REVIEW);
        var missing = new ArrayList<>(membership.missingToReview(today(), years.hasNewFee(by, id, today())));
        Profile.say(missing, why.isBlank(), "networks.missing.why");
        mustHave(Step.OPEN_REVIEW, missing);
        steps.openReview(id, today(), by.name(), why);
        journal.write(by, Memberships.subject(id), "review-opened", why, "");
    }

    /** The network has been told that we leave, as the board has decided. */
    @Transactional
    public LocalDate giveNotice(Actor by, MembershipId id, Version version, LocalDate sentOn) {
        var membership = open(by, id, version, Step.GIVE_NOTICE);
        var decided = membership.rulings().getFirst().on();
        var missing = new ArrayList<Sentence>();
        Profile.say(missing, sentOn.isAfter(today()) || sentOn.isBefore(decided), "networks.missing.sent-day", decided);
        Profile.say(missing, membership.profile().terms().isEmpty(), "networks.missing.terms");
        mustHave(Step.GIVE_NOTICE, missing);
        var terms = membership.profile().terms().orElseThrow();
        // An agreement that has run out binds nobody.
        var last = terms.endFor(sentOn).orElse(terms.periodLast().isAfter(sentOn) ? terms.periodLast() : sentOn);
        steps.giveNotice(id, new Notice(sentOn, last, by.name()));
        journal.write(by, Memberships.subject(id), "notice-given", "", sentOn + " → " + last);
        return last;
    }

    /** What we have learnt and whom we know there is told to those who go on. */
    @Transactional
    public void handOver(Actor by, MembershipId id, Version version, String lessons, String contacts) {
        open(by, id, version, Step.HAND_OVER);
        var missing = new ArrayList<Sentence>();
        Profile.say(missing, lessons.isBlank(), "networks.missing.lessons");
        Profile.say(missing, contacts.isBlank(), "networks.missing.contacts");
        mustHave(Step.HAND_OVER, missing);
        steps.handOver(id, new Handover(lessons.strip(), contacts.strip(), by.name(), now()));
        journal.write(by, Memberships.subject(id), "handed-over");
    }

    private Membership open(Actor by, MembershipId id, Version version, Step step) {
        var membership = memberships.membership(by, id).orElseThrow(() -> new NotFound(id));
        by.mustHave(step.permission());
        membership.mustBeOpenFor(step, today());
        store.mustStillBe(id, version);
        return membership;
    }

    static void mustHave(Step step, List<Sentence> missing) {
        if (!missing.isEmpty()) {
            throw Refused.because(Sentence.of("networks.refused.not-ready", step), missing);
        }
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Calendar.ZONE);
    }
}
