package se.utblick.representation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Refused;
import se.utblick.kernel.Sentence;
import se.utblick.kernel.Version;
import se.utblick.organisation.Actor;
import se.utblick.organisation.Permission;

/**
 * A meeting of a body that we sit in, or a journey, from when it is planned until its report has been laid before the body
 * that gave the mandate.
 *
 * @param body the name of the body that meets, or nothing
 * @param receiver the name of the body that is told afterwards
 * @param withoutMandate those of the seats it is gone to for that have no mandate for its first day
 * @param daysToReport how many days there are for the report
 */
public record Meeting(
        MeetingId id,
        MeetingPlan plan,
        Bilingual body,
        Bilingual receiver,
        int withoutMandate,
        UUID plannedBy,
        Optional<Approval> approval,
        Optional<Reason> cancelling,
        Optional<Reason> excuse,
        Optional<ReturnReport> report,
        Optional<Announcement> announcement,
        int daysToReport,
        Version version) {

    public record Approval(String by, Instant at) {}

    /** Why something did not come about. */
    public record Reason(LocalDate on, String why) {}

    /**
     * It was taken up among what is reported.
     *
     * @param on the day of the meeting of the body that was told
     * @param item where in the minutes
     */
    public record Announcement(LocalDate on, String item) {}

    /** The last day for the report. */
    public LocalDate due() {
        return plan.days().last().plusDays(daysToReport);
    }

    public MeetingStanding standing(LocalDate today) {
        if (cancelling.isPresent()) {
            return MeetingStanding.CANCELLED;
        }
        if (announcement.isPresent()) {
            return MeetingStanding.ANNOUNCED;
        }
        if (report.isPresent()) {
            return MeetingStanding.REPORTED;
        }
        if (excuse.isPresent()) {
            return MeetingStanding.EXCUSED;
        }
        if (due().isBefore(today)) {
            return MeetingStanding.MISSING;
        }
        // The report is written on the way home, and also when nobody had time to approve the journey.
        if (!today.isBefore(plan.days().last())) {
            return MeetingStanding.REPORT_EXPECTED;
        }
        return approval.isPresent() ? MeetingStanding.APPROVED : MeetingStanding.PLANNED;
    }

    public boolean isOpen(MeetingStep step, Actor by, LocalDate today) {
        return step.isOpenFrom(standing(today)) && isFor(step, by);
    }

    private boolean isFor(MeetingStep step, Actor by) {
        return by.may(step.permission()) && (!step.isForThoseWhoGo() || concerns(by));
    }

    /** Whether somebody goes, planned it, or stands behind those who go. */
    public boolean concerns(Actor by) {
        return plan.includes(by.person()) || plannedBy.equals(by.authorId()) || by.may(Permission.SUPPORT_SEATS);
    }

    public void mustBeOpenFor(MeetingStep step, Actor by, LocalDate today) {
        by.mustHave(step.permission());
        if (!isFor(step, by)) {
            throw new Refused("representation.refused.not-yours", step);
        }
        if (!step.isOpenFrom(standing(today))) {
            throw new Refused("representation.refused.step", step, standing(today));
        }
    }

    /** Whether what was said of it before can still be changed. */
    public boolean isBeingPlanned(LocalDate today) {
        return switch (standing(today)) {
            case PLANNED, APPROVED -> true;
            default -> false;
        };
    }

    /** All that must be said before anybody may go. */
    public List<Sentence> missingForApproval() {
        var missing = new ArrayList<Sentence>();
        if (plan.purpose().isBlank()) {
            missing.add(Sentence.of("representation.missing.purpose"));
        }
        if (plan.aim().isBlank()) {
            missing.add(Sentence.of("representation.missing.aim"));
        }
        if (plan.cost().isEmpty()) {
            missing.add(Sentence.of("representation.missing.cost"));
        }
        if (plan.travel().isEmpty()) {
            missing.add(Sentence.of("representation.missing.travel"));
        }
        if (!isMandated()) {
            missing.add(Sentence.of("representation.missing.ground"));
        }
        return missing;
    }

    /** Every seat has its mandate; who goes for no seat goes for an activity. */
    private boolean isMandated() {
        var forSeats = plan.goers().stream().anyMatch(goer -> goer.seat().isPresent());
        return forSeats ? withoutMandate == 0 : plan.activity().isPresent();
    }
}
