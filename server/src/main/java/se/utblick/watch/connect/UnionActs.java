package se.utblick.watch.connect;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.utblick.watch.collect.Raw;
import se.utblick.watch.connect.Walk.Missed;
import se.utblick.watch.fetch.Body;
import se.utblick.watch.fetch.Fetched;
import se.utblick.watch.fetch.Request;
import se.utblick.watch.fetch.Request.Wanted;

/**
 * The Publications Office: what a question in SPARQL finds among the acts of the last weeks, with their titles in Swedish
 * and English, and their texts in the one of the two that there is.
 */
final class UnionActs implements Connector {

    // An act may be entered days after its date, and its Swedish title later still.
    private static final int OVERLAP = 14;
    private static final int DAYS_BACK = 60;
    private static final int PAGE = 500;
    private static final int MOST_PAGES = 6;
    private static final String FROM = "from";
    private static final Pattern CELEX = Pattern.compile("[0-9][0-9]{4}[A-Z]{1,2}[0-9]{4}(?:\\([0-9]{1,2}\\))?");
    private static final Pattern WORK = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final List<String> LANGUAGES = List.of("swe", "eng");

    private final String source;
    private final String author;
    private final String kinds;

    private UnionActs(String source, String author, String kinds) {
        this.source = source;
        this.author = author;
        this.kinds = kinds;
    }

    /** Proposals and communications of the Commission, also those it makes together with the High Representative. */
    static UnionActs ofTheCommission() {
        return new UnionActs("cellar", "", "^5[0-9]{4}(PC|DC|JC)");
    }

    /** Opinions of the Committee of the Regions, also those of its own initiative. */
    static UnionActs ofTheRegions() {
        return new UnionActs(
                "cellar-cor",
                "?work cdm:work_created_by_agent <http://publications.europa.eu/resource/authority/corporate-body/COR> .",
                "^5[0-9]{4}(AR|IR)");
    }

    @Override
    public void walk(Walk walk) throws Stopped {
        var from = walk.memory()
                .word(FROM)
                .filter(day -> day.matches("20\\d\\d-\\d\\d-\\d\\d"))
                .orElse(walk.today().minusDays(DAYS_BACK).toString());
        for (var act : found(walk, from).entrySet()) {
            take(walk, act.getKey(), act.getValue());
        }
        if (walk.missedNothing()) {
            walk.memory().note(FROM, later(from, walk.today().minusDays(OVERLAP)));
        }
    }

    /** The rows about each act, in one order whichever they come in: it has as many as it has dates, or titles. */
    private Map<String, SortedMap<String, Piece>> found(Walk walk, String from) throws Stopped {
        var found = new LinkedHashMap<String, SortedMap<String, Piece>>();
        for (int page = 0; page < MOST_PAGES; page++) {
            var rows = walk.ask(question(walk, from, page)).list("results", "bindings");
            for (var row : rows) {
                var work = WORK.matcher(row.text("work", "value"));
                if (work.find() && CELEX.matcher(row.text("celex", "value")).matches()) {
                    found.computeIfAbsent(work.group(), _ -> new TreeMap<>())
                            .put(row.raw().sha256(), row);
                } else {
                    walk.nameless(source);
                }
            }
            if (rows.size() < PAGE) {
                break;
            }
        }
        return found;
    }

    private static String later(String from, LocalDate day) {
        return from.compareTo(day.toString()) > 0 ? from : day.toString();
    }

    private Request question(Walk walk, String from, int page) {
        var query = """
                PREFIX cdm: <http://publications.europa.eu/ontology/cdm#>
                PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>
                PREFIX lang: <http://publications.europa.eu/resource/authority/language/>
                SELECT DISTINCT ?work ?celex ?date ?tsv ?ten WHERE {
                  ?work cdm:resource_legal_id_celex ?celex ; cdm:work_date_document ?date .
                  %s
                  FILTER(?date >= "%s"^^xsd:date && REGEX(STR(?celex), "%s"))
                  OPTIONAL { ?es cdm:expression_belongs_to_work ?work ; cdm:expression_uses_language lang:SWE ; cdm:expression_title ?tsv }
                  OPTIONAL { ?ee cdm:expression_belongs_to_work ?work ; cdm:expression_uses_language lang:ENG ; cdm:expression_title ?ten }
                } ORDER BY DESC(?date) ?work ?celex ?tsv ?ten LIMIT %d OFFSET %d
                """.formatted(author, from, kinds, PAGE, page * PAGE);
        return walk.request("/webapi/rdf/sparql", Wanted.SPARQL_JSON)
                .saying(new Body.Form(Map.of("query", query)))
                .patiently();
    }

    private void take(Walk walk, String work, SortedMap<String, Piece> rows) throws Stopped {
        var together = Raw.of(rows.values().stream()
                .map(row -> new String(row.raw().bytes(), UTF_8))
                .collect(Collectors.joining(",", "{\"rows\":[", "]}"))
                .getBytes(UTF_8));
        if (walk.memory().knows(work, Piece.mark(together))) {
            return;
        }
        try {
            var celex = rows.values().iterator().next().text("celex", "value");
            walk.hand(source, work, text(walk, celex), Optional.of(together));
            walk.memory().remember(work, Piece.mark(together));
        } catch (Missed again) {
            // Asked for in the next walk.
        }
    }

    /** In Swedish or else in English; an act whose text is not there yet is known by its titles. */
    private static Optional<Raw> text(Walk walk, String celex) throws Stopped, Missed {
        for (var language : LANGUAGES) {
            var found = walk.fetched(text(walk, "/resource/celex/" + celex, language));
            // An act with annexes lies at several addresses, the act itself at the first.
            var text = found instanceof Fetched.Choices choices
                    ? walk.detail(walk.elsewhere(choices.addresses().getFirst(), Wanted.XHTML)
                            .inLanguages(language)
                            .nothingAt(404, 406))
                    : walk.detail(found);
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    private static Request text(Walk walk, String path, String language) {
        return walk.request(path, Wanted.XHTML).inLanguages(language).nothingAt(404, 406);
    }
}
