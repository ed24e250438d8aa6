package se.utblick.networks.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.utblick.networks.Membership;
import se.utblick.networks.Memberships;
import se.utblick.networks.NetworksPaths;
import se.utblick.organisation.Actor;
import se.utblick.organisation.BodyKind;
import se.utblick.organisation.Organisation;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Words;
import se.utblick.steering.Goals;

/** What there is to choose from in the forms about memberships. */
@Component
class MembershipChoices {

    private final Organisation organisation;
    private final Memberships memberships;
    private final Goals goals;

    MembershipChoices(Organisation organisation, Memberships memberships, Goals goals) {
        this.organisation = organisation;
        this.memberships = memberships;
        this.goals = goals;
    }

    /** Whatever one can be a member of; those that decide for us are not among them. */
    List<Option> networks(Words t) {
        return organisation.bodies().stream()
                .filter(body -> isJoined(body.kind()))
                .map(body -> new Option(body.id().value().toString(), t.of(body.name())))
                .toList();
    }

    private static boolean isJoined(BodyKind kind) {
        return switch (kind) {
            case OFFICE, POLITICAL_NETWORK, INTEREST_ORGANISATION, THEMATIC_NETWORK, COOPERATION, EU_BODY -> true;
            default -> false;
        };
    }

    List<Option> through(Actor by, Words t) {
        return memberships.all(by).stream()
                .map(membership -> new Option(
                        membership.id().value().toString(),
                        t.of(membership.network().body().name())))
                .toList();
    }

    List<Option> goals(Words t) {
        return goals.all().stream()
                .map(goal -> new Option(goal.id().value().toString(), goal.code() + " " + t.of(goal.shortName())))
                .toList();
    }

    List<Option> functions(Words t) {
        return organisation.functions().stream()
                .map(function -> new Option(function.code(), t.of(function.name())))
                .toList();
    }

    static List<Option> constants(Words t, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> new Option(constant.name(), t.of(constant)))
                .toList();
    }

    static List<Option> yesOrNo(Words t) {
        return Stream.of("yes", "no")
                .map(answer -> new Option(answer, t.get("networks.attended." + answer)))
                .toList();
    }

    /** From none to strong. */
    static List<Option> scores(Words t) {
        return Stream.of("0", "1", "2", "3")
                .map(score -> new Option(score, t.get("networks.score." + score)))
                .toList();
    }

    static FormPage.Link back(Words t, Membership membership) {
        return new FormPage.Link(
                NetworksPaths.membership(membership.id()),
                t.of(membership.network().body().name()));
    }
}
