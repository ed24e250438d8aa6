package se.utblick.watch.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.utblick.watch.Deadline;
import se.utblick.watch.Identifier;
import se.utblick.watch.Identifier.Scheme;
import se.utblick.watch.Kind;
import se.utblick.watch.Publication.Stage;
import se.utblick.watch.SubjectCode;

/** The Legislative Observatory of the European Parliament: pages of procedures, and summaries of documents. */
final class Observatory implements Format {

    private static final String SITE = "https://oeil.europarl.europa.eu/oeil/en/";
    private static final Pattern REFERENCE = Pattern.compile("\\d{4}/\\d{4}R?\\([A-Z]{3}\\)");
    private static final Pattern SUMMARY = Pattern.compile("document-summary\\?id=(\\d{1,12})");
    private static final Pattern SUBJECT = Pattern.compile("(\\d(?:\\.\\d\\d){0,3}) (\\P{Cntrl}{2,200})");

    @Override
    public String source() {
        return "oeil";
    }

    @Override
    public boolean knows(RecordedFile file) {
        return file.isHtml()
                && !file.html().select(".es_header, .es_footer").isEmpty()
                && !file.html().select("a[href*=/oeil/]").isEmpty();
    }

    @Override
    public void records(RecordedFile file, Out out) throws Unreadable {
        out.page(id(file.html()), file.raw());
    }

    /** A procedure that nobody knows is answered with a page like any other that says so; it has no reference. */
    private static String id(Document page) throws Unreadable {
        var reference = reference(page);
        if (reference.isPresent()) {
            return reference.get();
        }
        return page.select("a[href*=document-summary?id=]").stream()
                .filter(link -> !page.select("h1.es_product-title").isEmpty())
                .flatMap(link -> SUMMARY.matcher(link.attr("href")).results())
                .map(match -> "summary-" + match.group(1))
                .findFirst()
                .orElseThrow(() -> new Unreadable(Fault.ERROR_PAGE));
    }

    private static Optional<String> reference(Document page) {
        return page.select("h2.es_title-h1").stream()
                .map(heading -> heading.text().strip())
                .filter(text -> REFERENCE.matcher(text).matches())
                .findFirst();
    }

    @Override
    public Collected read(String nativeId, Optional<Raw> page, Optional<Raw> listing) throws Unreadable {
        var html = RecordedFile.html(page.orElseThrow(() -> new Unreadable(Fault.EMPTY)));
        return reference(html).isPresent() ? procedure(html, reference(html).get()) : summary(html, nativeId);
    }

    private static Collected procedure(Document page, String reference) throws Unreadable {
        var title = line(page.select("h2.es_title-h2").first());
        if (title.isEmpty()) {
            throw new Unreadable(Fault.NO_TITLE);
        }
        var status = line(page.select("p.text-danger").first());
        var events = rows(page, "Key events");
        var facts = new ArrayList<String>();
        if (!status.isEmpty()) {
            facts.add("Status: " + status);
        }
        events.reversed().stream().map(row -> "- " + String.join(" · ", row)).forEach(facts::add);
        return Collected.of(Kind.COMMUNICATION, "en", title)
                .text(String.join("\n", facts))
                .at(SITE + "procedure-file?reference=" + reference)
                .from("Europaparlamentet")
                .published(events.stream()
                        .flatMap(row -> Days.any(row.getFirst()).stream())
                        .reduce((first, second) -> first.isAfter(second) ? first : second))
                .stage(stage(status))
                .deadlines(rows(page, "Forecasts").stream()
                        .flatMap(row -> Days.any(row.getFirst()).stream()
                                .map(day -> Deadline.on(Deadline.Type.FORESEEN, day, String.join(" · ", row))))
                        .toList())
                .identifiers(Numbers.own(Scheme.PROCEDURE, reference))
                .identifiers(proposal(events))
                .identifiers(Numbers.in(
                        events.stream().map(row -> String.join(" ", row)).collect(Collectors.joining(" "))))
                .subjects(subjects(page));
    }

    private static Collected summary(Document page, String nativeId) throws Unreadable {
        var title = line(page.select("h1.es_product-title").first());
        if (title.isEmpty()) {
            throw new Unreadable(Fault.NO_TITLE);
        }
        var body = Optional.ofNullable(page.select(".es_product-content").first())
                .map(content -> ForeignHtml.text(content.html(), SITE))
                .orElse("");
        var below = line(page.select(".es_product-subtitle").first());
        return Collected.of(Kind.NEWS, "en", title)
                .text(body)
                .at(SITE + "document-summary?id=" + nativeId.replaceFirst("^summary-", ""))
                .from("Europaparlamentet")
                // The attribute beside it tells the day of the site's own birth in each.
                .published(Optional.ofNullable(
                                page.select(".es_product-subtitle time").first())
                        .flatMap(time -> Days.any(time.text())))
                .identifiers(Numbers.own(Scheme.PROCEDURE, below))
                .identifiers(Numbers.in(body));
    }

    /** The rows of the table under a heading, each as the texts of its cells that say something. */
    private static List<List<String>> rows(Document page, String heading) {
        return page.select("h2.es_title-h2").stream()
                .filter(one -> one.text().strip().equals(heading))
                .flatMap(one -> Optional.ofNullable(one.closest("[id^=section]")).stream())
                .flatMap(section -> section.select("tbody tr").stream())
                .map(row -> row.select("td").stream()
                        .map(Observatory::line)
                        .filter(text -> !text.isEmpty() && !text.equals("Summary"))
                        .toList())
                .filter(row -> !row.isEmpty())
                .toList();
    }

    /** The document that began it is the same matter; whatever else is listed was made on the way. */
    private static List<Identifier> proposal(List<List<String>> events) {
        return events.stream()
                .filter(row -> row.stream()
                        .anyMatch(cell -> cell.endsWith("proposal published")
                                || cell.equals("Non-legislative basic document published")))
                .flatMap(row -> Numbers.own(Scheme.COM, String.join(" ", row)).stream())
                .toList();
    }

    private static Stage stage(String status) {
        return switch (status) {
            case "Procedure completed", "Procedure rejected", "Procedure ended" -> Stage.CLOSED;
            case "Procedure lapsed or withdrawn", "Proposal withdrawn", "Procedure withdrawn" -> Stage.WITHDRAWN;
            default -> Stage.UNKNOWN;
        };
    }

    private static List<SubjectCode> subjects(Document page) {
        return page.select("p:has(br), p.font-weight-bold:contains(Subject) + p").stream()
                .flatMap(all -> all.html().lines())
                .map(ForeignHtml::line)
                .map(SUBJECT::matcher)
                .filter(java.util.regex.Matcher::matches)
                .map(match -> new SubjectCode(SubjectCode.Vocabulary.OEIL, match.group(1), match.group(2)))
                .toList();
    }

    private static String line(@org.jspecify.annotations.Nullable Element element) {
        return element == null ? "" : PlainText.line(element.text());
    }
}
