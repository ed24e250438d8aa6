package se.utblick.watch.collect;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.utblick.watch.Kind;
import se.utblick.watch.collect.MailParts.Attachment;

/** Makes a publication of a mail, or of the page that it was nothing but a link to. */
public final class MailText {

    /** The sources that mails are kept under: from a sender who was proved, and from one who was not. */
    public static final String PROVED = "mail";

    public static final String UNPROVED = "mail-unproved";

    private static final String NOBODY_KNOWS = "und";
    private static final int TITLE_OUT_OF_TEXT = 120;
    private static final int KILO = 1_000;
    private static final int MEGA = 1_000_000;

    /**
     * What it is known by: passed on by several, it is the same. A short text under another subject, or with something else
     * hanging on it, is another.
     */
    public static String knownBy(Letter letter) {
        var hanging = letter.attachments().stream().map(Attachment::name).collect(Collectors.joining(" "));
        return HandedInText.knownBy(
                String.join("\n", letter.subject(), letter.said().text(), hanging));
    }

    /** @param linked the page that the mail was nothing but a link to, where it could be had */
    static Collected read(Optional<Raw> mail, Optional<Raw> linked) throws Unreadable {
        var letter = Letter.read(mail.orElseThrow(() -> new Unreadable(Fault.EMPTY)));
        var address = letter.onlyLink().orElse("");
        var page = linked.isEmpty() ? Optional.<WebPage>empty() : Optional.of(WebPage.of(linked.get(), "", address));
        var text = page.map(WebPage::text).orElse(letter.said().text());
        var tongue = page.map(WebPage::language).filter(tag -> !tag.isEmpty()).orElseGet(() -> Tongue.of(text));
        var title = title(letter, page, text);
        return Collected.of(Kind.OTHER, tongue.isEmpty() ? NOBODY_KNOWS : tongue, title)
                .text((text + "\n\n" + hanging(letter, tongue)).strip())
                .from(letter.author())
                .at(address)
                .deadlines(LastDay.in(text).toAnswer())
                .mentioning(List.of(title, text));
    }

    private static String title(Letter letter, Optional<WebPage> page, String text) throws Unreadable {
        var linked = page.map(WebPage::title).orElse("");
        var title = linked.isEmpty() ? letter.subject() : linked;
        var line = PlainText.line(title.isEmpty() ? text.lines().findFirst().orElse("") : title);
        if (line.isEmpty()) {
            throw new Unreadable(Fault.NO_TITLE);
        }
        return title.isEmpty() && line.length() > TITLE_OUT_OF_TEXT
                ? line.substring(0, TITLE_OUT_OF_TEXT) + " …"
                : line;
    }

    /** What hangs on it, told in its own language. */
    private static String hanging(Letter letter, String tongue) {
        boolean swedish = tongue.equals("sv");
        return letter.attachments().isEmpty()
                ? ""
                : letter.attachments().stream()
                        .map(one -> "- " + one.name() + " (" + size(one, swedish) + ")")
                        .collect(Collectors.joining(
                                "\n",
                                swedish
                                        ? "## Bilagor, som inte har lästs\n"
                                        : "## Attachments, which have not been read\n",
                                ""));
    }

    private static String size(Attachment one, boolean swedish) {
        return one.size() < MEGA
                ? Math.max(1, one.size() / KILO) + " kB"
                : String.format(swedish ? Locale.of("sv") : Locale.ROOT, "%.1f MB", one.size() / (double) MEGA);
    }

    private MailText() {}
}
