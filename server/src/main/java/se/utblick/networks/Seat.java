package se.utblick.networks;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.utblick.organisation.Function;

/**
 * One of ours in a network.
 *
 * @param post what they are there, such as a rapporteur
 * @param within the body inside the network, such as its board; empty for the network itself
 * @param function the function that sits there, when it is one
 * @param holder who it is, as a role, when no function says it
 */
public record Seat(
        UUID id,
        Kind kind,
        String post,
        String within,
        Optional<Function> function,
        String holder,
        LocalDate first,
        Optional<LocalDate> last) {

    /** Whether they speak there for us, or stand behind whoever does. */
    public enum Kind {
        REPRESENTATIVE,
        SUPPORT
    }

    public Seat {
        if (function.isEmpty() && holder.isBlank()) {
            throw new IllegalArgumentException("A seat is somebody's");
        }
        if (last.filter(first::isAfter).isPresent()) {
            throw new IllegalArgumentException("Ends before it starts: " + first + " to " + last);
        }
    }

    public boolean isHeldOn(LocalDate day) {
        return !first.isAfter(day) && last.filter(day::isAfter).isEmpty();
    }
}
