package se.utblick.decisions;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** The numbers of paragraphs in minutes, which run from matter to matter. */
public final class Paragraphs {

    private static final Pattern LAST_NUMBER = Pattern.compile("^(.*?)(\\d+)(\\D*)$");

    /** The paragraph after this one: § 112 is followed by § 113. One without a number is followed by itself. */
    public static String after(String paragraph) {
        var found = LAST_NUMBER.matcher(paragraph);
        return found.matches()
                ? found.group(1) + new BigInteger(found.group(2)).add(BigInteger.ONE) + found.group(3)
                : paragraph;
    }

    private Paragraphs() {}
}
