package se.utblick.decisions;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.utblick.kernel.Sentence;
import se.utblick.platform.Calendar;
import se.utblick.platform.Subject;

/** What waits for a meeting to decide, what each matter still lacks, and what is late for it. */
public record DraftingList(Meeting meeting, List<Entry> entries) {

    /** How a matter stands to the meeting it waits for; what presses most comes first. */
    public enum Readiness {
        /** Something is lacking, and the last day for papers has passed. */
        LATE,
        INCOMPLETE,
        READY,
        /** Put forward after the last day for papers: it waits for the meeting after. */
        NEXT_TIME
    }

    /** @param missing all that the matter lacks before the body can decide it */
    public record Entry(Proposal proposal, LocalDate putForward, Readiness readiness, List<Sentence> missing) {
        public Entry {
            missing = List.copyOf(missing);
        }
    }

    public DraftingList {
        entries = List.copyOf(entries);
    }

    public boolean hasLate() {
        return entries.stream().anyMatch(entry -> entry.readiness() == Readiness.LATE);
    }

    /** @param waiting what has been put forward to the body and is not decided */
    static DraftingList of(
            Meeting meeting, List<Proposal> waiting, Map<Subject, List<Sentence>> missing, LocalDate today) {
        return new DraftingList(
                meeting,
                waiting.stream()
                        .map(proposal ->
                                entry(meeting, proposal, missing.getOrDefault(proposal.about(), List.of()), today))
                        .sorted(comparing(Entry::readiness)
                                .thenComparing(entry -> entry.proposal().proposedAt()))
                        .toList());
    }

    private static Entry entry(Meeting meeting, Proposal proposal, List<Sentence> missing, LocalDate today) {
        var putForward = LocalDate.ofInstant(proposal.proposedAt(), Calendar.ZONE);
        return new Entry(proposal, putForward, readiness(meeting, putForward, missing, today), missing);
    }

    private static Readiness readiness(Meeting meeting, LocalDate putForward, List<Sentence> missing, LocalDate today) {
        if (putForward.isAfter(meeting.papersBy())) {
            return Readiness.NEXT_TIME;
        }
        if (missing.isEmpty()) {
            return Readiness.READY;
        }
        return today.isAfter(meeting.papersBy()) ? Readiness.LATE : Readiness.INCOMPLETE;
    }
}
