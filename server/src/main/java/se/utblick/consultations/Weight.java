package se.utblick.consultations;

import se.utblick.kernel.Bilingual;

/**
 * How weighty a consultation is, from 1 to 3, and so who decides. The rules are rows of a table.
 *
 * @param board whether the board decides; else a delegate
 * @param delegate who decides on the board's behalf, when the board does not
 * @param rule when it is used
 */
public record Weight(int number, boolean board, Bilingual name, Bilingual delegate, Bilingual rule) {

    public Weight {
        if (number < 1 || number > 3) {
            throw new IllegalArgumentException("Weights are 1, 2 and 3: " + number);
        }
    }
}
