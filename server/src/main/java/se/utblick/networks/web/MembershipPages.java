package se.utblick.networks.web;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import se.utblick.decisions.Decisions;
import se.utblick.decisions.DecisionsPaths;
import se.utblick.decisions.Handling;
import se.utblick.decisions.MatterKind;
import se.utblick.kernel.NotFound;
import se.utblick.networks.Evaluations;
import se.utblick.networks.Membership;
import se.utblick.networks.Membership.Ruling;
import se.utblick.networks.Membership.Step;
import se.utblick.networks.MembershipId;
import se.utblick.networks.MembershipState;
import se.utblick.networks.MembershipYear;
import se.utblick.networks.MembershipYears;
import se.utblick.networks.Memberships;
import se.utblick.networks.NetworksPaths;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;
import se.utblick.platform.Journal;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Frame;
import se.utblick.platform.web.Option;
import se.utblick.platform.web.Pages;
import se.utblick.steering.Goal;
import se.utblick.steering.GoalId;
import se.utblick.steering.Goals;

/** The register of memberships, and one of them with all that belongs to it. */
@Controller
class MembershipPages {

    private final Memberships memberships;
    private final MembershipYears years;
    private final Evaluations evaluations;
    private final Goals goals;
    private final Decisions decisions;
    private final Journal journal;
    private final Pages pages;

    MembershipPages(
            Memberships memberships,
            MembershipYears years,
            Evaluations evaluations,
            Goals goals,
            Decisions decisions,
            Journal journal,
            Pages pages) {
        this.memberships = memberships;
        this.years = years;
        this.evaluations = evaluations;
        this.goals = goals;
        this.decisions = decisions;
        this.journal = journal;
        this.pages = pages;
    }

    @GetMapping(NetworksPaths.MEMBERSHIPS)
    View all(Frame frame, Actor by, @RequestParam MultiValueMap<String, String> asked) {
        by.mustHave(Permission.READ);
        var filter = Form.of(Field.LABELS, asked);
        var all = memberships.all(by);
        var taken = years.in(by, frame.today().getYear());
        var urgent = memberships.urgent(by);
        var codes = goals.all().stream().collect(toMap(Goal::id, Goal::code));
        var rows = all.stream()
                .map(one -> row(one, frame.today(), taken.of(one.id()), urgent, codes))
                .filter(row -> isAskedFor(row, filter))
                .sorted(comparing((MembershipsPage.Row row) -> row.urgent().orElse(LocalDate.MAX))
                        .thenComparing(row -> !row.state().isOurs()))
                .toList();
        return pages.show(
                frame,
                new MembershipsPage(
                        rows,
                        all.size(),
                        Integer.toString(frame.today().getYear()),
                        filter,
                        MembershipChoices.constants(frame.t(), MembershipState.values()),
                        goals.all().stream()
                                .map(goal -> new Option(
                                        goal.code(),
                                        goal.code() + " " + frame.t().of(goal.shortName())))
                                .toList(),
                        by.may(Permission.KEEP_NETWORKS)));
    }

    private static MembershipsPage.Row row(
            Membership membership,
            LocalDate today,
            MembershipYear year,
            Map<MembershipId, LocalDate> urgent,
            Map<GoalId, String> codes) {
        return new MembershipsPage.Row(
                membership,
                membership.state(today),
                membership.because(today),
                membership.profile().goals().stream()
                        .map(goal -> codes.getOrDefault(goal, ""))
                        .sorted()
                        .collect(joining(" ")),
                year.wholeCost(),
                Optional.ofNullable(urgent.get(membership.id())),
                membership.noticeDay(today));
    }

    private static boolean isAskedFor(MembershipsPage.Row row, Form filter) {
        var sought = filter.typed("q").strip();
        var state = filter.typed("state");
        var goal = filter.typed("goal");
        return (sought.isEmpty() || row.membership().network().isCalled(sought))
                && (state.isEmpty() || row.state().name().equals(state))
                && (goal.isEmpty() || Arrays.asList(row.goals().split(" ")).contains(goal));
    }

    @GetMapping(NetworksPaths.MEMBERSHIP)
    View show(Frame frame, Actor by, @PathVariable UUID id) {
        var all = memberships.all(by);
        var membership = all.stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
        var today = frame.today();
        var made = evaluations.of(by, membership.id());
        var handling = decisions.handling(
                Memberships.subject(membership.id()),
                membership.rulings().stream().map(Ruling::decision).toList());
        return pages.show(
                frame,
                new MembershipPage(
                        membership,
                        membership.state(today),
                        membership.because(today),
                        goals.of(membership.profile().goals()).stream()
                                .sorted(comparing(Goal::code))
                                .toList(),
                        membership.profile().through().flatMap(through -> find(all, through)),
                        all.stream()
                                .filter(one -> one.profile().through().equals(Optional.of(membership.id())))
                                .toList(),
                        all.stream()
                                .filter(one -> membership
                                        .network()
                                        .successor()
                                        .equals(Optional.of(one.network().body())))
                                .findFirst(),
                        years.of(by, membership.id()),
                        made,
                        handling,
                        steps(by, membership, today),
                        memberships.missing(membership, made),
                        deciding(by, membership, handling, frame),
                        new MembershipPage.May(
                                by.may(Permission.KEEP_NETWORKS),
                                by.may(Permission.EVALUATE_NETWORKS) && evaluations.isOpen(membership, today.getYear()),
                                by.may(Permission.APPROVE_FEES) || by.may(Permission.KEEP_NETWORKS)),
                        membership.noticeDay(today),
                        journal.about(Memberships.subject(membership.id()))));
    }

    private static Optional<Membership> find(List<Membership> all, MembershipId id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private static Set<Step> steps(Actor by, Membership membership, LocalDate today) {
        var open = EnumSet.noneOf(Step.class);
        Stream.of(Step.values())
                .filter(step -> by.may(step.permission()) && membership.isOpenFor(step, today))
                .forEach(open::add);
        return open;
    }

    /** Whoever records decisions is led to the minutes, and whoever prepares them to the list of what waits. */
    private static Optional<MembershipPage.Deciding> deciding(
            Actor by, Membership membership, Handling handling, Frame frame) {
        var joining = membership.isOpenFor(Step.JOIN, frame.today());
        if (!joining && !membership.isOpenFor(Step.RECONSIDER, frame.today())) {
            return Optional.empty();
        }
        var kind = joining ? MatterKind.MEMBERSHIP : MatterKind.MEMBERSHIP_REVIEW;
        var subject = Memberships.subject(membership.id());
        var title = frame.t()
                .get(
                        joining ? "networks.matter.join" : "networks.matter.review",
                        membership.network().body().name().sv());
        if (by.may(Permission.RECORD_DECISION)) {
            return Optional.of(
                    new MembershipPage.Deciding("networks.do.record", DecisionsPaths.recording(kind, subject, title)));
        }
        return by.may(Permission.REVIEW_NETWORKS) && handling.waiting().isEmpty()
                ? Optional.of(new MembershipPage.Deciding(
                        "networks.do.propose", DecisionsPaths.proposing(kind, subject, title)))
                : Optional.empty();
    }
}
