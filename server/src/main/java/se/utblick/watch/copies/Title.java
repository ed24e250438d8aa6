package se.utblick.watch.copies;

import java.util.stream.LongStream;

/** What a heading says that a text is about: its longer words, and its numbers. */
final class Title {

    // What some sources call a title goes on into the text.
    private static final int MOST_WORDS = 14;
    private static final int A_WORD_THAT_TELLS = 4;

    private final long[] telling;
    private final long[] numbers;

    private Title(long[] telling, long[] numbers) {
        this.telling = telling;
        this.numbers = numbers;
    }

    static Title of(String written) {
        var telling = LongStream.builder();
        var numbers = LongStream.builder();
        int[] left = {MOST_WORDS};
        Words.each(written, (mark, letters, isNumber) -> {
            if (left[0]-- <= 0) {
                return;
            }
            if (isNumber) {
                numbers.add(mark);
            } else if (letters >= A_WORD_THAT_TELLS) {
                telling.add(mark);
            }
        });
        return new Title(Marks.set(telling.build()), Marks.set(numbers.build()));
    }

    /**
     * A copy may have a heading of its own, and what that says stands in the other. Of two letters in the same form, what the
     * one is about does not stand in the other.
     *
     * @param words all words of the other text
     */
    boolean isToldIn(Title other, long[] words) {
        var own = Marks.without(telling, other.telling);
        var ownNumbers = Marks.without(numbers, other.numbers);
        return 2 * Marks.common(own, words) >= own.length && Marks.common(ownNumbers, words) == ownNumbers.length;
    }
}
