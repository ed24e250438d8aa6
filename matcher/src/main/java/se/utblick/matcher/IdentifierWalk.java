package se.utblick.matcher;

/** Finds the identifiers of a text, where its words may begin one. */
final class IdentifierWalk {

    private final Page page;
    private final Meets meets;
    // Two by two: a word, and where the ending begins that is read past after it and may begin an identifier.
    private final Ints endings = new Ints(8);
    private int nextEnding;

    private char[] text = new char[0];
    private int length;
    private byte zone;
    private LeafTable.View leaves;
    // Where the last one found ends: none begins within another.
    private int end;

    IdentifierWalk(Page page, Meets meets, LeafTable.View leaves) {
        this.page = page;
        this.meets = meets;
        this.leaves = leaves;
    }

    void begin(char[] read, int readLength, byte readZone, LeafTable.View asked) {
        text = read;
        length = readLength;
        zone = readZone;
        leaves = asked;
        endings.size = 0;
        nextEnding = 0;
        end = 0;
    }

    /** Remembers the ending that is read past after a word, and which is then no word, if it may begin an identifier. */
    void ending(int word, int from, int to) {
        if (IdentifierStart.mayBeAt(new String(text, from, to - from))) {
            endings.add(word);
            endings.add(from);
        }
    }

    /** To be told of every word, in order, after what it begins itself. */
    void past(int word) {
        while (nextEnding < endings.size && endings.of[nextEnding] == word) {
            at(endings.of[nextEnding + 1]);
            nextEnding += 2;
        }
    }

    /** Finds the identifier that begins here, if one does. */
    void at(int begin) {
        if (begin < end || !IdentifierStart.leadsOn(text, begin, length) || !hasDigitSoon(begin)) {
            return;
        }
        Identifiers.at(window(begin), Math.min(begin, 1)).ifPresent(found -> {
            end = begin + found.end() - found.start();
            for (var name : found.names()) {
                int[] row = meets.ofKey(new Term.Identifier(name).keys().getFirst(), leaves);
                found(row, zone, begin, end);
            }
        });
    }

    void found(int[] row, byte in, int from, int to) {
        for (int i = row[Meets.LEAVES]; i < row[Meets.LEAVES_END]; i++) {
            if (LeafTable.isFoundIn(in, Meets.zone(row[i]))) {
                page.addIdentifier(Meets.leaf(row[i]), from, to);
            }
        }
    }

    private boolean hasDigitSoon(int begin) {
        int to = Math.min(length, begin + Identifiers.FIRST_DIGIT_WITHIN);
        for (int i = begin; i < to; i++) {
            if (Character.isDigit(text[i])) {
                return true;
            }
        }
        return false;
    }

    // No identifier is longer; one character before and after says whether it is part of something else.
    private String window(int begin) {
        int from = Math.max(0, begin - 1);
        int to = Math.min(length, begin + Identifiers.LONGEST + 1);
        var window = new char[to - from];
        for (int i = from; i < to; i++) {
            window[i - from] = CleanText.plain(text[i]);
        }
        return new String(window);
    }
}
