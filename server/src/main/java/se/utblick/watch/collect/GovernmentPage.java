package se.utblick.watch.collect;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.utblick.watch.Identifier;
import se.utblick.watch.Identifier.Scheme;
import se.utblick.watch.Kind;
import se.utblick.watch.Publication.Stage;
import se.utblick.watch.SubjectCode;
import tools.jackson.databind.JsonNode;

/** A page of regeringen.se, as g0v.se republishes it: Markdown, and an entry in the list of its section. */
final class GovernmentPage {

    private static final String SITE = "https://www.regeringen.se";

    private static final Map<String, Kind> KINDS = Map.of(
            "remisser", Kind.REFERRAL,
            "faktapromemoria", Kind.FACT_MEMO,
            "kommenterade-dagordningar", Kind.AGENDA,
            "pressmeddelanden", Kind.NEWS,
            "artiklar", Kind.NEWS,
            "debattartiklar", Kind.NEWS,
            "tal", Kind.NEWS,
            "uttalanden", Kind.NEWS);

    // The codes of the ministries that now are. Those of abolished ones are used again for others, so they are left
    // out.
    private static final Map<String, String> MINISTRIES = Map.of(
            "1284", "Arbetsmarknadsdepartementet",
            "1285", "Finansdepartementet",
            "1287", "Justitiedepartementet",
            "1288", "Kulturdepartementet",
            "1291", "Klimat- och näringslivsdepartementet",
            "1292", "Socialdepartementet",
            "1294", "Utbildningsdepartementet",
            "2425", "Landsbygds- och infrastrukturdepartementet");

    private static final Pattern MINISTRY = Pattern.compile(
            "\\b(?:(\\p{Lu}\\p{Ll}+s?- och )\\p{Ll}+departement|\\p{Lu}\\p{Ll}*departement)et\\b|\\bStatsrådsberedningen\\b");
    private static final Pattern REGISTRY_NUMBER = Pattern.compile("\\s*Diarienummer:\\s*");
    private static final Pattern MEMO_NUMBER = Pattern.compile("(?<=[^\\s,])(\\d{4}/\\d{2,4}:\\s?FPM\\s?\\d+)$");
    // Some real pages have names that begin with a hyphen or a capital.
    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}_.,()+&%:;!@–-]{1,300}");
    private static final Pattern MONTH = Pattern.compile("/(20\\d\\d|19\\d\\d)/(0[1-9]|1[0-2])/");

    /** The section of the site that a page belongs to: the first part of its path. */
    static String section(String nativeId) {
        return nativeId.substring(1, nativeId.indexOf('/', 1));
    }

    static Collected read(String nativeId, Optional<Raw> page, Optional<Raw> listing) throws Unreadable {
        var entry = listing.isPresent() ? Json.object(listing.get()) : Json.NOTHING;
        var text = page.isPresent() ? PlainText.of(page.get()) : "";
        if (page.isPresent() && text.isEmpty()) {
            throw new Unreadable(Fault.EMPTY);
        }
        var head = apart(text.lines().findFirst().orElse("").replaceFirst("^#+\\s*", ""));
        var title = title(head, entry);
        var summary = PlainText.line(Json.text(entry, "summary"));
        var body = body(text, summary);
        var published = Json.day(entry, "published");
        var section = section(nativeId);
        boolean referral = section.equals("remisser");
        var collected = Collected.of(KINDS.getOrDefault(section, Kind.OTHER), "sv", title)
                .summed(summary)
                .text(body)
                .from(sender(entry, body))
                .at(SITE + nativeId)
                .deadlines(referral ? LastDay.in(body).toAnswer() : List.of())
                .stage(text.contains("har återkallats") && referral ? Stage.WITHDRAWN : Stage.UNKNOWN)
                .identifiers(own(section, Json.text(entry, "id"), head))
                .identifiers(Numbers.in(Json.text(entry, "id"), head, body))
                .subjects(subjects(entry));
        return published.isPresent() ? collected.published(published) : collected.publishedIn(month(nativeId));
    }

    /**
     * A memorandum is known by its own number. A referral is about what its heading names, when that is one thing of its
     * sort; whatever else a page names it only mentions.
     */
    private static List<Identifier> own(String section, String id, String head) {
        return switch (section) {
            case "faktapromemoria" -> Numbers.own(Scheme.FPM, id, head);
            case "remisser" ->
                Numbers.own(head).stream().collect(Collectors.groupingBy(Identifier::scheme)).values().stream()
                        .filter(ofOneSort -> ofOneSort.size() == 1)
                        .flatMap(List::stream)
                        .toList();
            default -> List.of();
        };
    }

    private static List<SubjectCode> subjects(JsonNode entry) {
        var codes = new ArrayList<SubjectCode>();
        for (var field : List.of("categories", "types")) {
            entry.path(field).forEach(code -> {
                var written = PlainText.line(code.asString(""));
                if (written.matches("\\d{1,6}")) {
                    codes.add(new SubjectCode(SubjectCode.Vocabulary.GOVERNMENT, written, ""));
                }
            });
        }
        return codes;
    }

    /** The numbers of the matter and of the memorandum are glued to the end of some titles. */
    private static String apart(String title) {
        return MEMO_NUMBER
                .matcher(title.strip())
                .replaceFirst(", $1")
                .replaceFirst("(?<=\\S)Diarienummer:", " Diarienummer:");
    }

    private static String title(String head, JsonNode entry) throws Unreadable {
        var written = REGISTRY_NUMBER.split(head, 2)[0].strip();
        var title = written.isEmpty() ? apart(PlainText.line(Json.text(entry, "title"))) : PlainText.line(written);
        if (title.isEmpty()) {
            throw new Unreadable(Fault.NO_TITLE);
        }
        return title;
    }

    /** What is to be read and searched: the page, and before it the summary where that says something else. */
    private static String body(String text, String summary) {
        var newline = text.indexOf('\n');
        var page = newline < 0 ? "" : text.substring(newline + 1).strip();
        return summary.isEmpty() || PlainText.line(page).contains(summary) ? page : (summary + "\n\n" + page).strip();
    }

    private static String sender(JsonNode entry, String body) {
        var listed = new ArrayList<String>();
        entry.path("senders").forEach(code -> listed.add(MINISTRIES.get(code.asString(""))));
        var named = listed.stream().filter(Objects::nonNull).distinct().collect(Collectors.joining(", "));
        return named.isEmpty()
                ? MINISTRY.matcher(body)
                        .results()
                        .map(m -> m.group())
                        .findFirst()
                        .orElse("")
                : named;
    }

    private static Optional<YearMonth> month(String nativeId) {
        return MONTH.matcher(nativeId)
                .results()
                .findFirst()
                .map(m -> YearMonth.of(Integer.parseInt(m.group(1)), Integer.parseInt(m.group(2))));
    }

    /**
     * The path of a page from the name of its file, such as {@code ./remisser/2024/03/remiss-av-x.md}.
     *
     * @param section the section it belongs to when the name does not begin with one
     */
    static String nativeId(String fileName, Optional<String> section) throws Unreadable {
        var name = fileName.replace('\\', '/').replaceFirst("^(\\./)+", "").replaceFirst("\\.md$", "");
        var parts = List.of(name.split("/"));
        boolean strange = name.startsWith("/")
                || parts.stream().anyMatch(part -> !PART.matcher(part).matches() || part.matches("\\.+"));
        if (strange) {
            throw new Unreadable(Fault.STRANGE_NAME);
        }
        var rooted = MONTH.matcher("/" + name).lookingAt() || parts.size() == 1
                ? section.orElseThrow(() -> new Unreadable(Fault.STRANGE_NAME)) + "/" + name
                : name;
        return "/" + rooted + "/";
    }

    private GovernmentPage() {}
}
