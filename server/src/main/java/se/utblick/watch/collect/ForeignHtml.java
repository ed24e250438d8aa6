package se.utblick.watch.collect;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * HTML from outside, made text once and for all on its way in. Of its markup only headings, lists, paragraphs and links
 * over HTTP remain, written with the marks that the pages know; whatever could run, load or hide is gone.
 */
final class ForeignHtml implements NodeVisitor {

    private static final String NEVER =
            "script, style, iframe, frame, frameset, object, embed, applet, noscript, template, "
                    + "svg, math, form, button, input, select, textarea, title, head > *, [hidden]";
    private static final Set<String> BREAKS = Set.of(
            "p",
            "div",
            "section",
            "article",
            "header",
            "footer",
            "aside",
            "blockquote",
            "pre",
            "table",
            "ul",
            "ol",
            "dl",
            "figure",
            "hr",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6");
    private static final Set<String> LINES = Set.of("br", "tr", "li", "dt", "dd", "figcaption", "option");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Pattern LINKABLE =
            Pattern.compile("https?://[\\p{Alnum}][^\\s\"<>()]{0,600}", Pattern.CASE_INSENSITIVE);
    private static final Pattern LABEL = Pattern.compile("[^\\[\\]\\n]{1,300}");

    private final StringBuilder text = new StringBuilder();

    private ForeignHtml() {}

    /** The text with its marks. */
    static String text(String html, String address) {
        return text(Jsoup.parseBodyFragment(html, address).body());
    }

    /** The text of a part of a page, which is left without what is not read. */
    static String text(Element body) {
        body.select(NEVER).remove();
        var reader = new ForeignHtml();
        body.traverse(reader);
        return PlainText.clean(reader.text.toString().replaceAll("[ \\t]*\\n[ \\t]*", "\n"));
    }

    /** The bare words, on one line. */
    static String line(String html) {
        var body = Jsoup.parseBodyFragment(html).body();
        body.select(NEVER).remove();
        return PlainText.line(body.text());
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            words(words.getWholeText());
        } else if (node instanceof Element element) {
            var name = element.normalName();
            if (BREAKS.contains(name)) {
                paragraph();
            } else if (LINES.contains(name)) {
                line();
            } else if (CELLS.contains(name)) {
                space();
            }
            opening(element, name);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (element.normalName().equals("a") && isLink(element)) {
                text.append("](").append(element.absUrl("href")).append(')');
            } else if (BREAKS.contains(element.normalName())) {
                paragraph();
            }
        }
    }

    private void opening(Element element, String name) {
        if (name.matches("h[1-6]")) {
            text.append("#".repeat(Math.max(2, name.charAt(1) - '0'))).append(' ');
        } else if (name.equals("li")) {
            text.append("- ");
        } else if (name.equals("a") && isLink(element)) {
            text.append('[');
        }
    }

    /** A link is made only of what the pages will show as one: bare words, and an address without tricks. */
    private static boolean isLink(Element element) {
        return LINKABLE.matcher(element.absUrl("href")).matches()
                && LABEL.matcher(element.text()).matches()
                && element.children().stream()
                        .noneMatch(child -> BREAKS.contains(child.normalName().toLowerCase(Locale.ROOT))
                                || child.normalName().equals("br"));
    }

    private void words(String written) {
        var flat = written.replaceAll("[\\s\\u00a0]+", " ");
        boolean atStart = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
        text.append(atStart ? flat.stripLeading() : flat);
    }

    private void space() {
        if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
    }

    private void line() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    private void paragraph() {
        line();
        if (text.length() > 1 && text.charAt(text.length() - 2) != '\n') {
            text.append('\n');
        }
    }
}
