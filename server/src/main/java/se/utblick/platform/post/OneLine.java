package se.utblick.platform.post;

/** What somebody else has written, made into a line of its own: it ends nothing, begins nothing and hides nothing. */
public final class OneLine {

    public static String of(String text) {
        return text.codePoints()
                .map(letter -> isBreak(letter) ? ' ' : letter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .replaceAll(" {2,}", " ")
                .strip();
    }

    /** The same, at most so long. */
    public static String of(String text, int longest) {
        var line = of(text);
        return line.codePointCount(0, line.length()) <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }

    private static boolean isBreak(int letter) {
        // The last two places of every plane are no characters, and no XML can hold them.
        return (letter & 0xfffe) == 0xfffe || breaks(Character.getType(letter));
    }

    private static boolean breaks(int type) {
        return switch (type) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private OneLine() {}
}
