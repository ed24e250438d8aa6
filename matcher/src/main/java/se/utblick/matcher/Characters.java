package se.utblick.matcher;

/** What kind of character each is, looked up once and for all. */
final class Characters {

    private static final int ALL = 1 << 16;
    private static final byte[] IN_WORD = new byte[ALL];

    static {
        for (int c = 0; c < ALL; c++) {
            IN_WORD[c] = (byte) (Character.isLetterOrDigit(CleanText.plain((char) c)) ? 1 : 0);
        }
    }

    static boolean isInWord(char c) {
        return IN_WORD[c] != 0;
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || (c >= 128 && CleanText.plain(c) == '\'');
    }

    /** Whether every character of the text stands for exactly one of its clean form. */
    static boolean areAllSingle(char[] text, int length) {
        for (int i = 0; i < length; i++) {
            char c = text[i];
            if (c == '\u00AD' || (c >= 0x300 && !CleanText.isSingle(c))) {
                return false;
            }
        }
        return true;
    }

    private Characters() {}
}
