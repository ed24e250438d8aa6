package se.utblick.watch.collect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.utblick.watch.Deadline;
import se.utblick.watch.Identifier;
import se.utblick.watch.Identifier.Scheme;
import se.utblick.watch.Kind;
import se.utblick.watch.Publication.Stage;
import se.utblick.watch.SubjectCode;
import tools.jackson.databind.JsonNode;

/** The European Parliament's open data: procedures with what has happened in them, and documents. */
final class Parliament implements Format {

    private static final String PROCEDURE = "eli/dl/proc/";
    private static final String DOCUMENT = "eli/dl/doc/";
    private static final String EUROVOC = "http://eurovoc.europa.eu/";
    private static final String SITE = "https://www.europarl.europa.eu/doceo/document/";
    // What the source calls the current stage is the first reading in procedures that ended years ago; so the newest
    // event tells.
    private static final Set<String> AT_THE_END = Set.of("SIGNATURE", "PUBLICATION_OFFICIAL_JOURNAL");

    private record Event(LocalDate day, String what, String id) {}

    @Override
    public String source() {
        return "europarl";
    }

    @Override
    public boolean knows(RecordedFile file) {
        return file.json()
                .map(json -> Json.text(json.path("data").path(0), "id"))
                .filter(id -> id.startsWith(PROCEDURE) || id.startsWith(DOCUMENT))
                .isPresent();
    }

    @Override
    public void records(RecordedFile file, Out out) throws Unreadable {
        for (var one : file.json().orElse(Json.NOTHING).path("data")) {
            try {
                out.page(id(one), Json.row(one, Set.of()));
            } catch (Unreadable broken) {
                out.broken(file.name(), broken);
            }
        }
    }

    private static String id(JsonNode one) throws Unreadable {
        var id = Json.text(one, "id");
        if (!id.matches("eli/dl/(proc|doc)/[\\p{Alnum}_-]{3,100}")) {
            throw new Unreadable(Fault.NO_ADDRESS, PlainText.line(id.substring(0, Math.min(60, id.length()))));
        }
        return id.substring(id.lastIndexOf('/') + 1);
    }

    @Override
    public Collected read(String nativeId, Optional<Raw> page, Optional<Raw> listing) throws Unreadable {
        var one = Json.object(page.orElseThrow(() -> new Unreadable(Fault.EMPTY)));
        return Json.text(one, "id").startsWith(PROCEDURE) ? procedure(one) : document(nativeId, one);
    }

    private static Collected procedure(JsonNode one) throws Unreadable {
        var events = events(one.path("consists_of"));
        var newest = events.stream().reduce((_, last) -> last);
        boolean ended = events.stream().anyMatch(event -> AT_THE_END.contains(event.what()));
        return titled(Kind.COMMUNICATION, one.path("process_title"))
                .text(events.reversed().stream()
                        .map(event -> "- " + event.day() + " " + words(event.what()))
                        .collect(Collectors.joining("\n")))
                .at("https://oeil.europarl.europa.eu/oeil/en/procedure-file?reference=" + Json.text(one, "label"))
                .from("Europaparlamentet")
                .published(newest.map(Event::day))
                .stage(ended ? Stage.CLOSED : Stage.UNKNOWN)
                .deadlines(events(one.path("was_scheduled_in")).stream()
                        .map(event -> Deadline.on(
                                Deadline.Type.FORESEEN, event.day(), words(event.what()) + ", " + event.id()))
                        .toList())
                .identifiers(Numbers.own(Scheme.PROCEDURE, Json.text(one, "label")))
                .identifiers(documents(one.path("created_a_realization_of")));
    }

    private static Collected document(String nativeId, JsonNode one) throws Unreadable {
        return titled(Kind.OTHER, one.path("title_dcterms"))
                .at(SITE + nativeId + "_SV.html")
                .from("Europaparlamentet")
                .published(day(one.path("document_date")))
                .identifiers(Numbers.named(Scheme.PARLIAMENT, nativeId))
                .subjects(Json.texts(one.path("is_about")).stream()
                        .filter(uri -> uri.startsWith(EUROVOC) && uri.length() > EUROVOC.length())
                        .map(uri -> new SubjectCode(
                                SubjectCode.Vocabulary.EUROVOC, PlainText.line(uri.substring(EUROVOC.length())), ""))
                        .toList());
    }

    /** In English where there is English, and in Swedish beside it; of 24 languages no others. */
    private static Collected titled(Kind kind, JsonNode titles) throws Unreadable {
        for (var language : List.of("en", "sv")) {
            var title = PlainText.line(Json.text(titles, language));
            if (!title.isEmpty()) {
                return Collected.of(kind, language, title).alsoTitled("sv", PlainText.line(Json.text(titles, "sv")));
            }
        }
        for (var language : titles.propertyNames()) {
            var title = PlainText.line(Json.text(titles, language));
            if (!title.isEmpty() && language.matches("[a-z]{2}")) {
                return Collected.of(kind, language, title);
            }
        }
        throw new Unreadable(Fault.NO_TITLE);
    }

    /** In order of their days; an event may be told by its name alone, and then it has no day. */
    private static List<Event> events(JsonNode told) {
        var events = new ArrayList<Event>();
        for (var event : Json.several(told)) {
            var what = Json.text(event, "had_activity_type");
            day(event.path("activity_date"))
                    .ifPresent(day -> events.add(new Event(
                            day,
                            what.substring(what.lastIndexOf('/') + 1),
                            PlainText.line(Json.text(event, "activity_id")))));
        }
        events.sort(Comparator.comparing(Event::day).thenComparing(Event::id));
        return events;
    }

    /** A date is a text, or an object that holds one. */
    private static Optional<LocalDate> day(JsonNode date) {
        return Days.iso(date.isObject() ? Json.text(date, "@value") : date.asString(""));
    }

    /** COMMITTEE_ADOPTING_REPORT as somebody would say it. */
    private static String words(String type) {
        var words = PlainText.line(type).replace('_', ' ').toLowerCase(Locale.ROOT);
        return words.isEmpty() ? "event" : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static List<Identifier> documents(JsonNode documents) {
        return Json.texts(documents).stream()
                .map(uri -> uri.substring(uri.lastIndexOf('/') + 1))
                .filter(id -> id.matches("[\\p{Alnum}_-]{3,60}"))
                .map(id -> Identifier.mentioned(Scheme.PARLIAMENT, id))
                .toList();
    }
}
