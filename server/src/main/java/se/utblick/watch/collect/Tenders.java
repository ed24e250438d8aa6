package se.utblick.watch.collect;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import se.utblick.watch.Identifier.Scheme;
import se.utblick.watch.Kind;
import tools.jackson.databind.JsonNode;

/** Notices of public procurement in the whole EU, from TED: the notices themselves in either of two forms of XML, and answers to searches. */
final class Tenders implements Format {

    private static final Pattern NUMBER = Pattern.compile("0*(\\d{1,8})-((?:19|20)\\d\\d)");

    @Override
    public String source() {
        return "ted";
    }

    @Override
    public boolean knows(RecordedFile file) {
        return file.json()
                .map(json -> json.path("notices").isArray()
                        || json.path("results").path(0).has("ND")
                        || (json.has("ND") && json.has("content")))
                .orElseGet(() -> TenderNotice.isOne(file.head()));
    }

    @Override
    public void records(RecordedFile file, Out out) throws Unreadable {
        var json = file.json();
        if (json.isEmpty()) {
            out.page(number(TenderNotice.of(PlainText.of(file.raw())).number()), file.raw());
            return;
        }
        for (var row : json.get().path("notices")) {
            try {
                out.listing(number(Json.text(row, "publication-number")), Json.row(row, Set.of()), Optional.empty());
            } catch (Unreadable broken) {
                out.broken(file.name(), broken);
            }
        }
        var results = json.get().has("results") ? Json.several(json.get().path("results")) : List.of(json.get());
        for (var row : results) {
            if (row.has("ND")) {
                out.page(number(Json.text(row, "ND")), Json.row(row, Set.of()));
            }
        }
    }

    /** The same notice is 067623-2022 in one answer and 67623-2022 in the next. */
    private static String number(String written) throws Unreadable {
        var number = NUMBER.matcher(written.strip());
        if (!number.matches()) {
            throw new Unreadable(
                    Fault.NO_ADDRESS, PlainText.line(written.substring(0, Math.min(40, written.length()))));
        }
        return number.group(1) + "-" + number.group(2);
    }

    @Override
    public Collected read(String nativeId, Optional<Raw> page, Optional<Raw> listing) throws Unreadable {
        var row = listing.isPresent() ? Json.object(listing.get()) : Json.NOTHING;
        var collected = page.isPresent() ? notice(page.get()).collected() : hit(row);
        var published = published(row);
        return (published.isPresent() ? collected.published(published) : collected)
                .at("https://ted.europa.eu/sv/notice/-/detail/" + nativeId)
                .identifiers(Numbers.named(Scheme.TED, nativeId));
    }

    private static TenderNotice notice(Raw page) throws Unreadable {
        var text = PlainText.of(page);
        return TenderNotice.of(text.startsWith("{") ? content(Json.object(page)) : text);
    }

    /** An answer carries the notice as it is, or packed as letters. */
    private static String content(JsonNode row) throws Unreadable {
        var content = Json.text(row, "content").strip();
        if (content.startsWith("<")) {
            return content;
        }
        try {
            return new String(Base64.getMimeDecoder().decode(content), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notPacked) {
            throw new Unreadable(Fault.NOT_XML);
        }
    }

    /** A line in an answer to a search, with its texts by language in three letters. */
    private static Collected hit(JsonNode row) throws Unreadable {
        var titles = row.path("notice-title");
        for (var language : Map.of("eng", "en", "swe", "sv").entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .toList()) {
            var title = PlainText.line(Json.text(titles, language.getKey()));
            if (!title.isEmpty()) {
                return Collected.of(Kind.TENDER, language.getValue(), title)
                        .alsoTitled("sv", PlainText.line(Json.text(titles, "swe")));
            }
        }
        for (var language : titles.propertyNames()) {
            var title = PlainText.line(Json.text(titles, language));
            if (!title.isEmpty()) {
                return Collected.of(Kind.TENDER, TenderNotice.language(language), title);
            }
        }
        throw new Unreadable(Fault.NO_TITLE);
    }

    /** The moment at which a day began in Brussels, told in UTC: 2022-02-06T23:00:00Z is the 7th. */
    private static Optional<LocalDate> published(JsonNode row) {
        var written = Json.text(row, "PD").isEmpty() ? Json.text(row, "publication-date") : Json.text(row, "PD");
        try {
            return written.toUpperCase(Locale.ROOT).endsWith("Z") && written.contains("T")
                    ? Optional.of(LocalDate.ofInstant(Instant.parse(written), Days.BRUSSELS))
                    : Days.iso(written);
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }
}
