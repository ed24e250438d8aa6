package se.utblick.networks;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import se.utblick.kernel.Money;

/** What one membership took and gave in one year. */
public record MembershipYear(int year, Optional<Fee> fee, List<Occasion> occasions) {

    public MembershipYear {
        occasions = List.copyOf(occasions);
    }

    /** Fee, hours, travel and hosting together: what the membership really takes. */
    public Money wholeCost() {
        return feeAmount().plus(work()).plus(travel()).plus(hosting());
    }

    public Money feeAmount() {
        return fee.flatMap(Fee::amount).orElse(Money.NONE);
    }

    public Money work() {
        return new Money(sum(occasion -> occasion.work().kronor()));
    }

    public int hours() {
        return Math.toIntExact(sum(Occasion::hours));
    }

    /** Whether there are hours that nobody has said the price of, so that the whole cost is more than it says. */
    public boolean isUnpriced() {
        return occasions.stream()
                .anyMatch(occasion -> occasion.hours() > 0 && occasion.rate().isEmpty());
    }

    public Money travel() {
        return new Money(sum(occasion -> occasion.travel().kronor()));
    }

    public Money hosting() {
        return new Money(sum(occasion -> occasion.hosting().kronor()));
    }

    public int meetings() {
        return (int) occasions.stream().filter(Occasion::isMeeting).count();
    }

    public int attended() {
        return (int) occasions.stream()
                .filter(Occasion::isMeeting)
                .filter(Occasion::attended)
                .count();
    }

    public int reported() {
        return (int) occasions.stream()
                .filter(Occasion::isMeeting)
                .filter(occasion -> occasion.reportedOn().isPresent())
                .count();
    }

    public int contributions() {
        return (int) occasions.stream()
                .filter(occasion -> !occasion.contribution().isEmpty())
                .count();
    }

    private long sum(ToLongFunction<Occasion> amount) {
        return occasions.stream().mapToLong(amount).sum();
    }
}
