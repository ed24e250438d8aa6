package se.utblick.watch.collect;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import se.utblick.platform.Calendar;
import se.utblick.watch.Deadline;
import se.utblick.watch.Identifier;
import se.utblick.watch.Identifier.Scheme;
import se.utblick.watch.Kind;
import tools.jackson.databind.JsonNode;

/**
 * What the Swedish parliament publishes: lists of documents, and the whole standing of each, in JSON or XML. Its documents
 * on EU proposals say which procedure, which proposal and which memorandum of the government belong together.
 */
final class Riksdagen implements Format {

    // Where a document stands in a list, and how well it fitted the question.
    private static final Set<String> OF_THE_LIST = Set.of("traff", "score");
    private static final Set<String> NO_TITLE = Set.of("", "[Titel saknas]");
    private static final Set<String> FROM_THE_COMMISSION = Set.of("eu-dokument", "kom");
    private static final String MEMORANDUM = "fpm";

    @Override
    public String source() {
        return "riksdagen";
    }

    @Override
    public boolean knows(RecordedFile file) {
        return file.json()
                .map(json -> json.has("dokumentlista") || json.has("dokumentstatus"))
                .orElseGet(() -> file.head().matches("(?s)(<\\?xml[^>]*>)?\\s*<dokument(lista|status)\\b.*"));
    }

    @Override
    public void records(RecordedFile file, Out out) throws Unreadable {
        var json = json(file.raw());
        if (json.has("dokumentstatus")) {
            out.page(id(json.path("dokumentstatus").path("dokument")), file.raw());
        }
        var list = json.path("dokumentlista");
        // The same document may stand in several lists, and an older list must not take the place of a newer.
        var asOf = moment(text(list, "@datum"));
        for (var entry : Json.several(list.path("dokument"))) {
            try {
                out.listing(id(entry), Json.row(entry, OF_THE_LIST), asOf);
            } catch (Unreadable broken) {
                out.broken(file.name(), broken);
            }
        }
    }

    private static Optional<Instant> moment(String written) {
        return Days.second(written).map(second -> second.atZone(Calendar.ZONE).toInstant());
    }

    private static JsonNode json(Raw raw) throws Unreadable {
        return PlainText.of(raw).startsWith("<") ? XmlAsJson.read(raw) : Json.object(raw);
    }

    private static String id(JsonNode document) throws Unreadable {
        var id = text(document, "dok_id").isEmpty() ? text(document, "id") : text(document, "dok_id");
        if (id.isEmpty() || id.length() > 200) {
            throw new Unreadable(Fault.NO_ADDRESS);
        }
        return id.toUpperCase(Locale.ROOT);
    }

    @Override
    public Collected read(String nativeId, Optional<Raw> page, Optional<Raw> listing) throws Unreadable {
        var whole = page.isPresent() ? json(page.get()).path("dokumentstatus") : Json.NOTHING;
        var document = page.isPresent()
                ? whole.path("dokument")
                : Json.object(listing.orElseThrow(() -> new Unreadable(Fault.EMPTY)));
        var type = text(document, "doktyp").toLowerCase(Locale.ROOT);
        var body = body(document);
        return Collected.of(kind(type), "sv", title(document, type))
                .text(body)
                .from(text(document, "organ"))
                .at(address(document))
                .published(day(text(document, "datum")))
                .deadlines(deadlines(whole))
                .identifiers(Numbers.named(Scheme.RIKSDAG, nativeId))
                .identifiers(own(document, type))
                .identifiers(sameMatter(whole, type))
                .identifiers(Numbers.in(text(document, "titel"), body));
    }

    private static Kind kind(String type) {
        return switch (type) {
            case MEMORANDUM -> Kind.FACT_MEMO;
            case "eu-dokument", "kom" -> Kind.COMMUNICATION;
            case "eun", "kammakt" -> Kind.AGENDA;
            default -> Kind.OTHER;
        };
    }

    private static String title(JsonNode document, String type) throws Unreadable {
        for (var field : List.of("titel", "notisrubrik", "typrubrik")) {
            var title = ForeignHtml.line(text(document, field));
            if (!NO_TITLE.contains(title)) {
                return title;
            }
        }
        return own(document, type).stream()
                .map(Identifier::value)
                .findFirst()
                .orElseThrow(() -> new Unreadable(Fault.NO_TITLE));
    }

    private static String body(JsonNode document) {
        for (var field : List.of("html", "text", "notis", "summary")) {
            // Their XML writes an end of line as the signs that stand for it in JSON.
            var written = text(document, field)
                    .replace("\\r\\n", "\n")
                    .replace("\\n", "\n")
                    .replace("\\t", " ");
            if (!written.isEmpty()) {
                return written.contains("</") || written.contains("<br")
                        ? ForeignHtml.text(written, "")
                        : PlainText.clean(written);
            }
        }
        return "";
    }

    private static String address(JsonNode document) {
        var written = text(document, "dokument_url_html");
        return written.replaceFirst("^(?:https?:)?//", "https://").replace(" ", "%20");
    }

    private static List<Deadline> deadlines(JsonNode whole) {
        var deadlines = new ArrayList<Deadline>();
        for (var activity : Json.several(whole.path("dokaktivitet").path("aktivitet"))) {
            var written = text(activity, "datum");
            if (text(activity, "kod").equals("TFR")) {
                day(written)
                        .ifPresent(day -> deadlines.add(Deadline.on(
                                Deadline.Type.OBJECT, day, (text(activity, "namn") + ": " + written).strip())));
            }
        }
        return deadlines;
    }

    /** The number by which its author knows it. */
    private static List<Identifier> own(JsonNode document, String type) {
        if (type.equals(MEMORANDUM)) {
            return Numbers.own(Scheme.FPM, text(document, "rm") + ":" + text(document, "beteckning"));
        }
        if (!FROM_THE_COMMISSION.contains(type)) {
            return List.of();
        }
        var named = Numbers.own(Scheme.COM, text(document, "typrubrik"));
        var series = text(document, "subtyp").isEmpty() ? text(document, "typ") : text(document, "subtyp");
        return named.isEmpty()
                ? Numbers.own(Scheme.COM, "%s(%s) %s".formatted(series, text(document, "rm"), text(document, "nummer")))
                : named;
    }

    /** A proposal, its procedure and the memorandum on it are said to be the same matter; other references only refer. */
    private static List<Identifier> sameMatter(JsonNode whole, String type) {
        var same = new ArrayList<Identifier>();
        for (var told : Json.several(whole.path("dokuppgift").path("uppgift"))) {
            if (text(told, "kod").equals("DossierNummer")) {
                same.addAll(Numbers.own(Scheme.PROCEDURE, text(told, "text")));
            }
        }
        for (var reference : Json.several(whole.path("dokreferens").path("referens"))) {
            var other = text(reference, "ref_dok_typ").toLowerCase(Locale.ROOT);
            boolean onEachOther = (other.equals(MEMORANDUM) && FROM_THE_COMMISSION.contains(type))
                    || (type.equals(MEMORANDUM) && FROM_THE_COMMISSION.contains(other));
            if (onEachOther) {
                same.addAll(Numbers.named(
                        Scheme.RIKSDAG, text(reference, "ref_dok_id").toUpperCase(Locale.ROOT)));
                same.addAll(
                        Numbers.own(Scheme.FPM, text(reference, "ref_dok_rm") + ":" + text(reference, "ref_dok_bet")));
            }
        }
        return same;
    }

    private static Optional<LocalDate> day(String written) {
        return Days.iso(written);
    }

    /** The text of a field; some recordings write a null as the word for it. */
    private static String text(JsonNode node, String field) {
        // Their XML writes an end of line as the signs that stand for it in JSON.
        var text = Json.text(node, field)
                .replace("\\r\\n", "\n")
                .replace("\\n", "\n")
                .replace("\\t", " ")
                .strip();
        return text.equals("None") ? "" : text;
    }
}
