package se.utblick.watch.collect;

import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import se.utblick.watch.Deadline;
import se.utblick.watch.Identifier.Scheme;
import se.utblick.watch.Kind;
import se.utblick.watch.Publication.Stage;
import se.utblick.watch.SubjectCode;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The Commission's portal Have Your Say: its own answers in JSON, and lists that others have made of its pages. */
final class HaveYourSay implements Format {

    private static final String PAGE = "https://ec.europa.eu/info/law/better-regulation/have-your-say/initiatives/";
    // When and how somebody read the portal says nothing of the initiative.
    private static final Set<String> OF_THE_READING =
            Set.of("scrape_timestamp", "scrape_status", "error_message", "initiativeStatusLabel");

    @Override
    public String source() {
        return "have-your-say";
    }

    @Override
    public boolean knows(RecordedFile file) {
        return file.json()
                .map(json -> json.has("initiativeResultDtoPage")
                        || (json.isArray() && json.path(0).has("initiative_id")))
                .orElseGet(() -> file.head().startsWith("initiative_id,"));
    }

    @Override
    public void records(RecordedFile file, Out out) throws Unreadable {
        var json = file.json();
        if (json.isEmpty()) {
            table(PlainText.of(file.raw())).forEach(row -> listing(file, row, out));
        } else if (json.get().isArray()) {
            json.get().forEach(row -> listing(file, row, out));
        } else {
            json.get().path("initiativeResultDtoPage").path("content").forEach(initiative -> {
                try {
                    out.page(id(Json.text(initiative, "id")), Json.row(initiative, OF_THE_READING));
                } catch (Unreadable broken) {
                    out.broken(file.name(), broken);
                }
            });
        }
    }

    private static void listing(RecordedFile file, JsonNode row, Out out) {
        try {
            out.listing(
                    id(Json.text(row, "initiative_id")),
                    Json.row(asText(row), OF_THE_READING),
                    asOf(Json.text(row, "scrape_timestamp")));
        } catch (Unreadable broken) {
            out.broken(file.name(), broken);
        }
    }

    /** The same row is the same in either of its two files: as texts, and without what is not there. */
    private static JsonNode asText(JsonNode row) {
        var texts = JsonNodeFactory.instance.objectNode();
        for (var field : row.propertyNames()) {
            var text = row.path(field).isNull() ? "" : row.path(field).asString("");
            if (!text.isEmpty()) {
                texts.put(
                        field,
                        text.equals("True") || text.equals("False") ? text.toLowerCase(java.util.Locale.ROOT) : text);
            }
        }
        return texts;
    }

    private static List<JsonNode> table(String text) throws Unreadable {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var rows = format.parse(new StringReader(text))) {
            var read = new ArrayList<JsonNode>();
            for (var row : rows) {
                var object = JsonNodeFactory.instance.objectNode();
                row.toMap().forEach(object::put);
                read.add(object);
            }
            return read;
        } catch (IOException | RuntimeException noTable) {
            throw new Unreadable(Fault.NO_RECORDS, PlainText.line(String.valueOf(noTable.getMessage())));
        }
    }

    private static Optional<Instant> asOf(String written) {
        try {
            return Optional.of(LocalDateTime.parse(written).toInstant(ZoneOffset.UTC));
        } catch (DateTimeParseException noMoment) {
            return Optional.empty();
        }
    }

    /** The portal writes its numbers as 18805.0. */
    private static String id(String written) throws Unreadable {
        var id = written.strip().replaceFirst("\\.0+$", "");
        if (!id.matches("\\d{1,12}")) {
            throw new Unreadable(Fault.NO_ADDRESS, PlainText.line(id.substring(0, Math.min(40, id.length()))));
        }
        return id;
    }

    @Override
    public Collected read(String nativeId, Optional<Raw> page, Optional<Raw> listing) throws Unreadable {
        var collected = (page.isPresent()
                        ? initiative(nativeId, Json.object(page.get()))
                        : consultation(Json.object(listing.orElseThrow(() -> new Unreadable(Fault.EMPTY)))))
                .identifiers(Numbers.named(Scheme.HAVE_YOUR_SAY, nativeId));
        var detail = listing.isPresent() ? Json.object(listing.get()) : Json.NOTHING;
        return InitiativeDetail.isOne(detail) ? InitiativeDetail.with(collected, detail) : collected;
    }

    private static Collected initiative(String nativeId, JsonNode initiative) throws Unreadable {
        var statuses = Json.several(initiative.path("currentStatuses"));
        var collected = titled(PlainText.line(Json.text(initiative, "shortTitle")))
                .text(PlainText.clean(Json.text(initiative, "foreseenActType")))
                .at(PAGE + nativeId + "_sv")
                .from("Europeiska kommissionen")
                .published(statuses.stream()
                        .flatMap(status -> Days.hour(Json.text(status, "feedbackStartDate")).stream())
                        .map(LocalDateTime::toLocalDate)
                        .min(java.util.Comparator.naturalOrder()))
                .deadlines(statuses.stream()
                        .flatMap(status -> lastHour(status).stream())
                        .toList())
                .stage(stage(statuses))
                .identifiers(Numbers.own(Json.text(initiative, "reference")))
                .subjects(Json.several(initiative.path("topics")).stream()
                        .filter(topic -> !Json.text(topic, "code").isBlank())
                        .map(topic -> new SubjectCode(
                                SubjectCode.Vocabulary.HAVE_YOUR_SAY,
                                PlainText.line(Json.text(topic, "code")),
                                PlainText.line(Json.text(topic, "label"))))
                        .toList());
        for (var other : Json.several(initiative.path("initiativeTranslations"))) {
            if (Json.text(other, "field").equals("shortTitle")
                    && Json.text(other, "language").equals("SV")) {
                collected = collected.alsoTitled("sv", PlainText.line(Json.text(other, "value")));
            }
        }
        return collected;
    }

    private static Optional<Deadline> lastHour(JsonNode status) {
        var written = Json.text(status, "feedbackEndDate");
        return Days.hour(written)
                .map(hour ->
                        Deadline.at(Deadline.Type.ANSWER, hour.atZone(Days.BRUSSELS), "feedbackEndDate: " + written));
    }

    private static Stage stage(List<JsonNode> statuses) {
        return statuses.stream()
                .filter(status ->
                        statuses.size() == 1 || status.path("isCurrent").asBoolean(false))
                .map(status -> switch (Json.text(status, "receivingFeedbackStatus")) {
                    case "OPEN" -> Stage.OPEN;
                    case "CLOSED" -> Stage.CLOSED;
                    case "UPCOMING" -> Stage.FORTHCOMING;
                    default -> Stage.UNKNOWN;
                })
                .findFirst()
                .orElse(Stage.UNKNOWN);
    }

    private static Collected consultation(JsonNode row) throws Unreadable {
        var written = Json.text(row, "consultation_end_date");
        return titled(PlainText.line(Json.text(row, "initiative_name")))
                .text(PlainText.line(Json.text(row, "consultation_period")))
                .at(PlainText.line(Json.text(row, "initiative_url")))
                .from("Europeiska kommissionen")
                .published(Days.any(Json.text(row, "consultation_start_date")))
                .deadlines(Days.any(written).stream()
                        .map(day -> Deadline.on(Deadline.Type.ANSWER, day, PlainText.line(written)))
                        .toList())
                .subjects(Arrays.stream(Json.text(row, "topic").split(", "))
                        .map(PlainText::line)
                        .filter(topic -> !topic.isEmpty())
                        .map(topic -> new SubjectCode(SubjectCode.Vocabulary.HAVE_YOUR_SAY, topic, ""))
                        .toList());
    }

    private static Collected titled(String title) throws Unreadable {
        if (title.isEmpty()) {
            throw new Unreadable(Fault.NO_TITLE);
        }
        return Collected.of(Kind.CONSULTATION, "en", title);
    }
}
