package se.utblick.watch.collect;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import se.utblick.watch.Identifier;
import se.utblick.watch.Identifier.Scheme;
import se.utblick.watch.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Cellar, where the Publications Office of the EU keeps everything: answers to questions in SPARQL, and the texts of acts as
 * web pages. A work is known by the last part of its address there.
 */
final class Cellar implements Format {

    private static final Pattern WORK = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final String PLACE = "http://publications.europa.eu/resource/cellar/";
    // What questions of ours and of others call the columns.
    private static final List<String> ENGLISH = List.of("ten", "title_en", "title");
    private static final List<String> SWEDISH = List.of("tsv", "title_sv");

    private final String source;

    private Cellar(String source) {
        this.source = source;
    }

    /** Whatever has been recorded from there, and what the Commission publishes. */
    static Cellar ofAll() {
        return new Cellar("cellar");
    }

    /** What is asked for as the opinions of the Committee of the Regions. */
    static Cellar ofTheRegions() {
        return new Cellar("cellar-cor");
    }

    @Override
    public String source() {
        return source;
    }

    /** An answer without titles is a list of addresses, in which there is nothing to read. */
    @Override
    public boolean knows(RecordedFile file) {
        return file.json()
                .map(json -> json.path("results").path("bindings").isArray()
                        && Json.texts(json.path("head").path("vars")).stream()
                                .anyMatch(name -> ENGLISH.contains(name) || SWEDISH.contains(name)))
                .orElseGet(() -> file.isHtml() && WORK.matcher(file.name()).lookingAt());
    }

    @Override
    public void records(RecordedFile file, Out out) throws Unreadable {
        if (file.json().isPresent()) {
            rows(file.json().get(), file.name(), out);
        } else {
            var name = WORK.matcher(file.name());
            if (!name.lookingAt()) {
                throw new Unreadable(Fault.NO_ADDRESS);
            }
            out.page(name.group(), file.raw());
        }
    }

    /** A work has as many rows as it has subjects or days: they are taken together, in whichever order they come. */
    private static void rows(JsonNode answer, String name, Out out) {
        var byWork = new TreeMap<String, List<JsonNode>>();
        for (var row : answer.path("results").path("bindings")) {
            var work = WORK.matcher(value(row, "work"))
                    .results()
                    .map(m -> m.group())
                    .findFirst();
            if (work.isPresent()) {
                byWork.computeIfAbsent(work.get(), _ -> new ArrayList<>()).add(row);
            } else {
                out.broken(name, new Unreadable(Fault.NO_ADDRESS));
            }
        }
        byWork.forEach((work, rows) -> {
            var together = JsonNodeFactory.instance.arrayNode();
            rows.stream()
                    .distinct()
                    .sorted(Comparator.comparing(JsonNode::toString))
                    .forEach(together::add);
            out.listing(
                    work,
                    Json.row(JsonNodeFactory.instance.objectNode().set("rows", together), Set.of()),
                    Optional.empty());
        });
    }

    @Override
    public Collected read(String nativeId, Optional<Raw> page, Optional<Raw> listing) throws Unreadable {
        var rows = listing.isPresent() ? Json.several(Json.object(listing.get()).path("rows")) : List.<JsonNode>of();
        var celex = values(rows, "celex");
        var html = page.map(RecordedFile::html);
        var english = first(rows, ENGLISH);
        var swedish = first(rows, SWEDISH);
        var written = html.map(Cellar::title).orElse("");
        var title = written.isEmpty() ? english.isEmpty() ? swedish : english : written;
        if (title.isEmpty()) {
            throw new Unreadable(Fault.NO_TITLE);
        }
        var language = html.map(Cellar::language).orElse(english.isEmpty() ? "sv" : "en");
        var body = html.map(text -> ForeignHtml.text(text.body().html(), "")).orElse("");
        return Collected.of(kind(celex), language, title)
                .alsoTitled("sv", swedish)
                .alsoTitled("en", english)
                .text(body)
                .at(PLACE + nativeId)
                .published(values(rows, "date").stream()
                        .flatMap(day -> Days.iso(day).stream())
                        .findFirst()
                        .or(() -> html.flatMap(Cellar::day)))
                .identifiers(Numbers.own(String.join(" ", celex)))
                .identifiers(html.map(Cellar::names).orElse(List.of()))
                .identifiers(Numbers.in(title, body));
    }

    private static Kind kind(List<String> celex) {
        var number = celex.stream().findFirst().orElse("3");
        if (number.matches("5\\d{4}[AI]R.*")) {
            return Kind.OPINION;
        }
        return number.startsWith("3") ? Kind.ACT : number.startsWith("5") ? Kind.COMMUNICATION : Kind.OTHER;
    }

    /** The lines that the heading is set in, one after the other; the oldest pages tell it beside the text. */
    private static String title(Document page) {
        var lines = new ArrayList<String>();
        var line = Optional.ofNullable(page.select("p.oj-doc-ti, p.doc-ti").first());
        while (line.isPresent() && isHeading(line.get())) {
            lines.add(PlainText.line(line.get().text()));
            line = Optional.ofNullable(line.get().nextElementSibling());
        }
        var title = lines.stream().filter(one -> !one.startsWith("(")).collect(Collectors.joining(" "));
        var told = title.isEmpty()
                ? PlainText.line(page.select("meta[name=DC.description]").attr("content"))
                : title;
        return told.length() > 1_000 ? told.substring(0, 1_000) + " …" : told;
    }

    private static boolean isHeading(Element line) {
        return line.hasClass("oj-doc-ti") || line.hasClass("doc-ti");
    }

    private static String language(Document page) {
        var told = page.select("meta[name=DC.language]").attr("content")
                + page.select(".oj-hd-lg, .hd-lg").text();
        var tag = told.strip().toLowerCase(Locale.ROOT);
        return tag.matches("[a-z]{2}") ? tag : "en";
    }

    private static Optional<java.time.LocalDate> day(Document page) {
        return page.select(".oj-hd-date, .hd-date").stream()
                .flatMap(date -> Days.any(PlainText.line(date.text())).stream())
                .findFirst();
    }

    private static List<Identifier> names(Document page) {
        var celex = page.select("meta[name=DC.identifier]").attr("content");
        return Numbers.own(Scheme.CELEX, celex.replaceFirst("^.*CELEX:", "").replaceFirst(":.*$", ""));
    }

    private static String first(List<JsonNode> rows, List<String> names) {
        return names.stream()
                .flatMap(name -> values(rows, name).stream())
                .map(PlainText::line)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static List<String> values(List<JsonNode> rows, String name) {
        return rows.stream()
                .map(row -> value(row, name))
                .filter(text -> !text.isBlank())
                .distinct()
                .toList();
    }

    /** Whatever the answer calls the type: here a text is a "typed-literal". */
    private static String value(JsonNode row, String name) {
        return Json.text(row.path(name), "value").strip();
    }
}
