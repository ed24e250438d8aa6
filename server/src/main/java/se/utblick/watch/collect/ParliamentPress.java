package se.utblick.watch.collect;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import se.utblick.watch.Kind;
import se.utblick.watch.SubjectCode;

/** Press releases of the European Parliament, as their pages. */
final class ParliamentPress implements Format {

    private static final Pattern ADDRESS = Pattern.compile(
            "https://www\\.europarl\\.europa\\.eu/news/([a-z]{2})/press-room/(\\d{8}IPR\\d{4,6})\\b[^\\s\"<>]*");

    @Override
    public String source() {
        return "europarl-press";
    }

    @Override
    public boolean knows(RecordedFile file) {
        return file.isHtml() && ADDRESS.matcher(address(file.html())).matches();
    }

    @Override
    public void records(RecordedFile file, Out out) throws Unreadable {
        var address = ADDRESS.matcher(address(file.html()));
        if (!address.matches()) {
            throw new Unreadable(Fault.NO_ADDRESS);
        }
        out.page(address.group(2), file.raw());
    }

    private static String address(Document page) {
        return page.select("meta[property=og:url]").attr("content");
    }

    @Override
    public Collected read(String nativeId, Optional<Raw> page, Optional<Raw> listing) throws Unreadable {
        var html = RecordedFile.html(page.orElseThrow(() -> new Unreadable(Fault.EMPTY)));
        var title = Optional.ofNullable(html.select("h1.ep_title").first())
                .map(heading -> PlainText.line(heading.text()))
                .filter(heading -> !heading.isEmpty())
                .orElseThrow(() -> new Unreadable(Fault.NO_TITLE));
        var address = ADDRESS.matcher(address(html));
        var summary = PlainText.line(html.select("meta[name=description]").attr("content"));
        var body = html.select(".ep-a_facts, .ep-a_text, .ep-a_quote").stream()
                .map(part -> ForeignHtml.text(part.html(), "https://www.europarl.europa.eu/"))
                .filter(part -> !part.isEmpty())
                .distinct()
                .collect(Collectors.joining("\n\n"));
        return Collected.of(Kind.NEWS, address.matches() ? address.group(1) : "en", title)
                .summed(summary)
                .text(body.isEmpty() ? summary : body)
                .at(address.matches() ? address.group() : "")
                .from("Europaparlamentet")
                .published(Days.iso(html.select("time[itemprop=datePublished]").attr("datetime")))
                .identifiers(Numbers.in(title, body))
                .subjects(Arrays.stream(html.select("meta[name=keywords]")
                                .attr("content")
                                .split(","))
                        .map(String::strip)
                        .filter(word -> word.matches("com:[A-Z]{2,8}"))
                        .map(word -> new SubjectCode(SubjectCode.Vocabulary.PARLIAMENT, word.substring(4), ""))
                        .toList());
    }
}
