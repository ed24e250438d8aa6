package se.utblick.watch.collect;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Entities;

/**
 * XML as people write it, mended until a strict parser takes it: signs that XML forbids go, the letters that HTML has
 * names for are written out, and a lone ampersand becomes one. A document type without a body is taken away; one with
 * a body is refused, since it could declare anything.
 */
final class MendedXml {

    private static final Set<String> XML_HAS = Set.of("amp", "lt", "gt", "quot", "apos");
    private static final int LONGEST_NAME = 32;

    private final String text;
    private final StringBuilder mended;
    private boolean prolog = true;
    private int at;

    private MendedXml(String text) {
        this.text = text;
        this.mended = new StringBuilder(text.length() + 64);
    }

    static String of(String text) throws Unreadable {
        var mending = new MendedXml(text.replaceFirst("^[\\s\\ufeff]+", "").strip());
        mending.mend();
        return mending.mended.toString();
    }

    private void mend() throws Unreadable {
        while (at < text.length()) {
            char sign = text.charAt(at);
            if (sign == '<') {
                markup();
            } else if (sign == '&') {
                reference();
            } else {
                put(sign);
            }
        }
    }

    private void markup() throws Unreadable {
        if (text.startsWith("<![CDATA[", at)) {
            copyTo("]]>");
        } else if (text.startsWith("<!--", at)) {
            skipTo("-->");
        } else if (text.startsWith("<?", at)) {
            // Neither the declaration nor a style sheet means anything once the text is decoded.
            skipTo("?>");
        } else if (prolog && text.regionMatches(true, at, "<!DOCTYPE", 0, 9)) {
            documentType();
        } else {
            prolog = false;
            put('<');
        }
    }

    private void documentType() throws Unreadable {
        int end = text.indexOf('>', at);
        if (end < 0) {
            throw new Unreadable(Fault.NOT_XML);
        }
        if (text.substring(at, end).contains("[")) {
            throw new Unreadable(Fault.OWN_ENTITIES);
        }
        if (text.substring(at, end).toLowerCase(Locale.ROOT).matches("<!doctype\\s+html\\b(?s:.*)")
                && text.regionMatches(true, nextTag(end), "<html", 0, 5)) {
            throw new Unreadable(Fault.WEB_PAGE);
        }
        at = end + 1;
    }

    private int nextTag(int from) {
        int next = text.indexOf('<', from);
        while (next >= 0 && text.startsWith("<!--", next)) {
            int end = text.indexOf("-->", next);
            next = end < 0 ? -1 : text.indexOf('<', end);
        }
        return Math.max(next, 0);
    }

    private void copyTo(String end) {
        int last = text.indexOf(end, at);
        int stop = last < 0 ? text.length() : last + end.length();
        while (at < stop) {
            put(text.charAt(at));
        }
    }

    private void skipTo(String end) {
        int last = text.indexOf(end, at);
        at = last < 0 ? text.length() : last + end.length();
    }

    private void reference() {
        int end = text.indexOf(';', at, Math.min(text.length(), at + LONGEST_NAME));
        var name = end < 0 ? "" : text.substring(at + 1, end);
        if (XML_HAS.contains(name)) {
            mended.append('&').append(name).append(';');
            at = end + 1;
        } else if (name.startsWith("#")) {
            number(name.substring(1));
            at = end + 1;
        } else {
            var written = Entities.getByName(name);
            mended.append(written.isEmpty() ? "&amp;" : escaped(written));
            at = written.isEmpty() ? at + 1 : end + 1;
        }
    }

    /** Some of HTML's names, such as AMP and LT in capitals, mean a sign that XML would take for markup. */
    private static String escaped(String written) {
        return written.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private void number(String written) {
        try {
            boolean hex = written.startsWith("x") || written.startsWith("X");
            int point = Integer.parseInt(hex ? written.substring(1) : written, hex ? 16 : 10);
            if (isXml(point)) {
                mended.append("&#").append(point).append(';');
            }
        } catch (NumberFormatException noNumber) {
            mended.append("&amp;#")
                    .append(written.replace("&", "&amp;").replace("<", "&lt;"))
                    .append(';');
        }
    }

    private void put(char sign) {
        if (Character.isHighSurrogate(sign)
                && at + 1 < text.length()
                && Character.isLowSurrogate(text.charAt(at + 1))) {
            mended.append(sign).append(text.charAt(++at));
        } else if (isXml(sign)) {
            mended.append(sign);
        }
        at++;
    }

    private static boolean isXml(int point) {
        return point == '\t'
                || point == '\n'
                || point == '\r'
                || isBetween(point, 0x20, 0xd7ff)
                || isBetween(point, 0xe000, 0xfffd)
                || isBetween(point, 0x10000, 0x10ffff);
    }

    private static boolean isBetween(int point, int first, int last) {
        return point >= first && point <= last;
    }
}
