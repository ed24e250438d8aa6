package se.utblick.consultations;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A step that takes a consultation from one state to the next. */
public enum Move {
    REGISTER,
    ASSIGN,
    ASSESS,
    ANSWER_THROUGH,
    DECLINE,
    DRAFT,
    PREPARE,
    SUBMIT,
    ANCHOR,
    REMIT,
    DECIDE,
    SEND,
    CLOSE;

    /** What it is called in an address. */
    public String address() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Move> at(String address) {
        return Arrays.stream(values())
                .filter(move -> move.address().equals(address))
                .findFirst();
    }
}
