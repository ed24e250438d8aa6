package se.utblick.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import se.utblick.HttpVisitor;
import se.utblick.platform.Calendar;
import se.utblick.platform.ExampleBook;

/** The example's strategist, who proposes one activity after another and remembers each that was acknowledged. */
final class Proposals {

    private final HttpVisitor visitor;

    private Proposals(HttpVisitor visitor) {
        this.visitor = visitor;
    }

    static Proposals by(RunningHouse house) {
        var visitor = house.enter();
        visitor.open("/activities/new");
        return new Proposals(visitor);
    }

    HttpResponse<String> propose(String title) {
        var today = LocalDate.now(Calendar.ZONE);
        return visitor.post(
                "/activities/new",
                "title",
                title,
                "objective",
                ExampleBook.id("plan.objective", "DM01").toString(),
                "unit",
                ExampleBook.id("organisation.unit", "ru").toString(),
                "first",
                today.plusDays(5).toString(),
                "last",
                today.plusDays(9).toString(),
                "area",
                "overgripande",
                "priority",
                "2");
    }

    /** Proposes it, and writes it in the ledger when the answer says that it is kept. */
    boolean isAcknowledged(String title, List<String> ledger) {
        var kept = propose(title).statusCode() == 303;
        if (kept) {
            ledger.add(title);
        }
        return kept;
    }

    void mustHold(List<String> ledger) {
        var page = visitor.open("/activities?standing=IDEA").body();
        assertThat(ledger).allSatisfy(title -> assertThat(page).contains(title + "<"));
    }
}
