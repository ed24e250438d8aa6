package se.utblick.watch.collect;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.springframework.web.util.HtmlUtils;
import se.utblick.watch.Deadline;
import se.utblick.watch.Identifier.Scheme;
import se.utblick.watch.Kind;
import se.utblick.watch.Publication.Stage;
import se.utblick.watch.SubjectCode;
import tools.jackson.databind.JsonNode;

/** A call of the EU Funding and Tenders portal, as a recorded snapshot holds it or as the portal's search finds it. */
final class Calls {

    static final String SOURCE = "funding-tenders";

    static String nativeId(Raw record) throws Unreadable {
        var id = Json.text(Json.object(record), "id").strip();
        if (id.isEmpty() || id.length() > 300) {
            throw new Unreadable(Fault.NO_ADDRESS);
        }
        return PlainText.line(id);
    }

    /** @param copy the same in Swedish, where there is such a copy */
    static Collected read(Raw raw, Optional<Raw> copy) throws Unreadable {
        var record = Json.object(raw);
        var call = FoundCall.isOne(record) ? FoundCall.plain(record) : record;
        var title = line(call, "title");
        if (title.isEmpty()) {
            throw new Unreadable(Fault.NO_TITLE);
        }
        var opens = Json.day(call, "startDate");
        var stage = stage(call.path("status").path("label").asString(""));
        return Collected.of(Kind.CALL, "en", title)
                .text(body(call, opens))
                .from(programmes(call))
                .at(line(call, "url"))
                // A call has no day of publication; one that has opened was public on the day it did.
                .published(stage == Stage.FORTHCOMING ? Optional.empty() : opens)
                .deadlines(lastDays(call))
                .stage(stage)
                .identifiers(Numbers.named(Scheme.TOPIC, line(call, "identifier")))
                .subjects(programmeCodes(call))
                .alsoTitled("sv", FoundCall.title(copy));
    }

    /** One day, or several when the call is in stages; the hour is in the text and not here. */
    private static List<Deadline> lastDays(JsonNode call) throws Unreadable {
        var days = new ArrayList<Deadline>();
        for (var written : Json.texts(call.path("deadlineDate"))) {
            Json.day(written)
                    .ifPresent(day -> days.add(Deadline.on(Deadline.Type.APPLY, day, "deadlineDate: " + written)));
        }
        return days;
    }

    private static List<SubjectCode> programmeCodes(JsonNode call) {
        return StreamSupport.stream(call.path("frameworkProgrammes").spliterator(), false)
                .filter(programme -> line(programme, "id").matches("\\d{1,12}"))
                .map(programme -> new SubjectCode(
                        SubjectCode.Vocabulary.PROGRAMME, line(programme, "id"), line(programme, "label")))
                .toList();
    }

    private static String body(JsonNode call, Optional<LocalDate> opens) {
        var facts = new ArrayList<String>();
        fact(facts, "Topic", line(call, "identifier"));
        fact(facts, "Call", line(call, "callTitle"));
        fact(facts, "Destination", line(call, "destination"));
        fact(facts, "Type of action", line(call, "actionType"));
        opens.ifPresent(day -> fact(facts, "Opens", day.toString()));
        var budget = call.path("budget").path("totalBudgetEur");
        if (budget.isNumber()) {
            fact(facts, "Budget of the topic", String.format(Locale.UK, "%,d EUR", budget.asLong(0)));
        }
        return (HtmlUtils.htmlUnescape(PlainText.clean(Json.text(call, "abstract"))) + "\n\n"
                        + String.join("\n", facts))
                .strip();
    }

    private static void fact(List<String> facts, String name, String value) {
        if (!value.isEmpty()) {
            facts.add("- " + name + ": " + value);
        }
    }

    private static String programmes(JsonNode call) {
        return StreamSupport.stream(call.path("frameworkProgrammes").spliterator(), false)
                .map(programme -> line(programme, "label"))
                .filter(label -> !label.isEmpty())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String line(JsonNode node, String field) {
        // The portal writes its labels with HTML's signs, and some with those of addresses too.
        return PlainText.line(HtmlUtils.htmlUnescape(Json.text(node, field)).replace("%26", "&"));
    }

    private static Stage stage(String label) {
        return switch (label.toLowerCase(Locale.ROOT)) {
            case "forthcoming" -> Stage.FORTHCOMING;
            case "open for submission", "open" -> Stage.OPEN;
            case "closed" -> Stage.CLOSED;
            default -> Stage.UNKNOWN;
        };
    }

    private Calls() {}
}
