package se.utblick.decisions.web;

import java.time.LocalDate;
import java.util.List;
import se.utblick.decisions.Authority;
import se.utblick.decisions.Decision;
import se.utblick.decisions.Decisions;
import se.utblick.decisions.DraftingList;
import se.utblick.decisions.Proposal;
import se.utblick.kernel.Bilingual;

/** What waits for each body, what has been decided, and who decides what. */
public record DecisionsPage(
        List<DraftingList> next, List<Agenda> waiting, List<Back> sentBack, List<Taken> taken, List<Row> authority) {

    /** @param again where it is put forward again */
    public record Back(Decisions.SentBack back, String again) {}

    /** What waits for one body. */
    public record Agenda(Bilingual body, List<Waiting> matters) {}

    /**
     * A matter that waits.
     *
     * @param address where the thing is shown, or empty
     * @param recording where its decision is registered, or empty for whoever may not
     */
    public record Waiting(Proposal proposal, String address, String recording, LocalDate since, long days) {}

    /** @param address where the thing that it concerns is shown, or empty */
    public record Taken(Decision decision, String address) {}

    /** @param body the body that answers to the row today, or none */
    public record Row(Authority authority, Bilingual body) {}

    public DecisionsPage {
        next = List.copyOf(next);
        sentBack = List.copyOf(sentBack);
        waiting = List.copyOf(waiting);
        taken = List.copyOf(taken);
        authority = List.copyOf(authority);
    }
}
