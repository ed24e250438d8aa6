package se.utblick.networks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.utblick.kernel.Sentence;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Due;
import se.utblick.organisation.Dues;
import se.utblick.organisation.Permission;
import se.utblick.organisation.Relations;
import se.utblick.platform.Subject;
import se.utblick.platform.web.Relation;
import se.utblick.steering.GoalId;

/** What the rest of the house hears of our memberships: their days, and which of them serve a goal. */
@Component
class MembershipDues implements Dues.Source, Relations.Source {

    private final Memberships memberships;

    MembershipDues(Memberships memberships) {
        this.memberships = memberships;
    }

    /** What somebody must do, and besides that the last day to give notice, which everybody may know of. */
    @Override
    public List<Due> between(Actor by, LocalDate first, LocalDate last) {
        var dated = memberships.dated(by);
        return Stream.concat(
                        Turn.of(dated, memberships.today()).stream().map(turn -> due(by, turn)),
                        dated.stream().flatMap(membership -> notice(membership, first).stream()))
                .filter(due -> !due.on().isBefore(first) && !due.on().isAfter(last))
                .toList();
    }

    private static Due due(Actor by, Turn turn) {
        var path = NetworksPaths.membership(turn.membership());
        var due = new Due(turn.when(), turn.network(), path, turn.because(), by.may(turn.by()));
        if (!due.own()) {
            return due;
        }
        return turn.by() == Permission.EVALUATE_NETWORKS
                ? due.with(
                        "networks.do.evaluate",
                        NetworksPaths.at(NetworksPaths.EVALUATION_FORM, turn.membership(), turn.year()))
                : due.with("networks.do.see", path);
    }

    private Optional<Due> notice(Membership membership, LocalDate from) {
        return membership
                .noticeDay(from.isBefore(memberships.today()) ? memberships.today() : from)
                .map(day -> new Due(
                        day,
                        membership.network().body().name(),
                        NetworksPaths.membership(membership.id()),
                        Sentence.of("networks.due.notice-day"),
                        false));
    }

    @Override
    public List<Relation> to(Actor by, Subject thing) {
        if (!thing.kind().equals("steering.goal")) {
            return List.of();
        }
        return memberships.serving(by, new GoalId(thing.id())).stream()
                .map(membership -> new Relation(
                        "networks.menu",
                        membership.network().body().name(),
                        NetworksPaths.membership(membership.id()),
                        Sentence.of(
                                "networks.relation",
                                membership.state(memberships.today()),
                                membership.because(memberships.today()))))
                .toList();
    }
}
