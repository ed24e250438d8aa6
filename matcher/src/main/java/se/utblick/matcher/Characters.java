package se.utblick.matcher;

/** What kind of character each is, looked up once and for all. */
final class Characters {

    static final byte BETWEEN_WORDS = 0;
    static final byte IN_WORD = 1;

    /** Stands for none or several of a clean text, or for another than it seems, by what stands around it. */
    static final byte TO_BE_CLEANED = 2;

    private static final int ALL = 1 << 16;
    private static final byte[] KINDS = new byte[ALL];

    static {
        for (int c = 0; c < ALL; c++) {
            KINDS[c] = kindOf((char) c);
        }
    }

    private static byte kindOf(char c) {
        if (!CleanText.isSingle(c)) {
            return TO_BE_CLEANED;
        }
        return Character.isLetterOrDigit(CleanText.plain(c)) ? IN_WORD : BETWEEN_WORDS;
    }

    static byte kind(char c) {
        return KINDS[c];
    }

    static boolean isInWord(char c) {
        return KINDS[c] == IN_WORD;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || (c >= 128 && CleanText.plain(c) == '\'');
    }

    private Characters() {}
}
