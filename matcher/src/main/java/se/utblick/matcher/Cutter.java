package se.utblick.matcher;

/** Cuts texts into words, each character looked at once. For one thread. */
final class Cutter {

    private final Page page;
    private final IdentifierWalk identifiers;

    // With a space behind the end, so that every word ends before it.
    private char[] text = new char[4096];
    private int length;

    Cutter(Page page, IdentifierWalk identifiers) {
        this.page = page;
        this.identifiers = identifiers;
    }

    void take(String from) {
        length = from.length();
        if (length >= text.length) {
            text = new char[length + length / 2];
        }
        from.getChars(0, length, text, 0);
        text[length] = ' ';
    }

    char[] text() {
        return text;
    }

    int length() {
        return length;
    }

    /** Adds the words, the first at this position; adds none and says no if the text is not clean. */
    boolean cut(int position) {
        int from = page.words;
        boolean isClean = add(position, false);
        if (!isClean) {
            page.words = from;
        }
        return isClean;
    }

    /** Adds the words of a text that is as clean as it can be, the first at this position. */
    void cutClean(int position) {
        add(position, true);
    }

    private boolean add(int first, boolean cleaned) {
        char[] read = text;
        int end = length;
        page.makeRoom(end / 2 + 1);
        int position = first;
        int at = 0;
        while (at < end) {
            char c = read[at];
            byte kind = Characters.kind(c);
            if (kind != Characters.IN_WORD) {
                if (kind == Characters.TO_BE_CLEANED && !cleaned) {
                    return false;
                }
                at++;
                continue;
            }
            int begin = at;
            int hash = 0;
            do {
                hash = hash * 31 + c;
                c = read[++at];
            } while (Characters.isInWord(c));
            if (c == '+') {
                for (int with = withPluses(at); at < with; at++) {
                    hash = hash * 31 + '+';
                }
                c = read[at];
            }
            page.addWord(position++, begin, at, hash);
            if (c == ':' || Characters.isApostrophe(c)) {
                at = afterEnding(at);
            }
        }
        return true;
    }

    // Erasmus+ is a name of its own; in 1+1 the plus is only a sign.
    private int withPluses(int end) {
        int after = end;
        while (text[after] == '+') {
            after++;
        }
        return Character.isLetter(text[end - 1]) && !Characters.isInWord(text[after]) ? after : end;
    }

    // EU:s, EU's and EU are one word: the ending after the sign is read past.
    private int afterEnding(int end) {
        int after = end + 1;
        while (Characters.isInWord(text[after])) {
            if (!Character.isLowerCase(text[after]) || after > end + 2) {
                return end;
            }
            after++;
        }
        if (after == end + 1) {
            return end;
        }
        identifiers.ending(page.words - 1, end + 1, after);
        return after;
    }
}
