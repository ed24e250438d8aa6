package se.utblick.watch.collect;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A call as the portal's own search answers with it: every value a list of texts, some of them JSON again. It is written
 * over into the plain form that the snapshots have.
 */
final class FoundCall {

    private static final String PAGE =
            "https://ec.europa.eu/info/funding-tenders/opportunities/portal/screen/opportunities/topic-details/";
    private static final Map<String, String> STATUSES =
            Map.of("31094501", "Forthcoming", "31094502", "Open for submission", "31094503", "Closed");
    private static final Map<String, String> PROGRAMMES = Map.ofEntries(
            Map.entry("43108390", "Horizon Europe (HORIZON)"),
            Map.entry("43152860", "Digital Europe Programme (DIGITAL)"),
            Map.entry("43252405", "Programme for the Environment and Climate Action (LIFE)"),
            Map.entry("43252476", "Single Market Programme (SMP)"),
            Map.entry("43251589", "Citizens, Equality, Rights and Values Programme (CERV)"),
            Map.entry("43251567", "Connecting Europe Facility (CEF)"),
            Map.entry("43251814", "Creative Europe Programme (CREA)"),
            Map.entry("43353764", "Erasmus+ (ERASMUS+)"),
            Map.entry("43254019", "European Social Fund+ (ESF+)"),
            Map.entry("44416173", "Interregional Innovation Investments Instrument (I3)"),
            Map.entry("44773066", "Just Transition Mechanism (JTM)"),
            Map.entry("46324255", "European Regional Development Fund, technical assistance (ERDF-TA)"),
            Map.entry("43089234", "Innovation Fund (INNOVFUND)"),
            Map.entry("43332642", "EU4Health Programme (EU4H)"),
            Map.entry("43254037", "European Solidarity Corps (ESC)"),
            Map.entry("43252386", "Justice Programme (JUST)"));
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    static boolean isOne(JsonNode row) {
        return row.path("metadata").isObject();
    }

    static ObjectNode plain(JsonNode row) {
        var said = row.path("metadata");
        var identifier = first(said, "identifier");
        var call = JsonNodeFactory.instance.objectNode();
        call.put("id", Json.text(row, "reference"));
        call.put("identifier", identifier);
        call.put("title", first(said, "title"));
        call.put("url", identifier.isEmpty() ? Json.text(row, "url") : PAGE + identifier);
        call.put("callTitle", first(said, "callTitle"));
        call.put("actionType", first(said, "typesOfAction"));
        call.put("abstract", ForeignHtml.text(first(said, "descriptionByte"), PAGE));
        call.put("startDate", first(said, "startDate"));
        var days = call.putArray("deadlineDate");
        Json.texts(said.path("deadlineDate")).forEach(days::add);
        var status = first(said, "status");
        call.putObject("status").put("id", status).put("label", STATUSES.getOrDefault(status, ""));
        var programmes = call.putArray("frameworkProgrammes");
        Json.texts(said.path("frameworkProgramme")).stream()
                .distinct()
                .forEach(id -> programmes.addObject().put("id", id).put("label", PROGRAMMES.getOrDefault(id, "")));
        budget(first(said, "budgetOverview"), identifier)
                .ifPresent(euros -> call.putObject("budget").put("totalBudgetEur", euros));
        return call;
    }

    /** Its title in the other language, where the search holds a copy in that. */
    static String title(Optional<Raw> copy) throws Unreadable {
        return copy.isPresent() ? PlainText.line(first(Json.object(copy.get()).path("metadata"), "title")) : "";
    }

    /** What this topic may cost: the overview tells of all topics of the call, each by its name and year. */
    private static Optional<Long> budget(String overview, String identifier) {
        if (overview.isEmpty() || identifier.isEmpty()) {
            return Optional.empty();
        }
        try {
            long sum = 0;
            for (var actions : MAPPER.readTree(overview).path("budgetTopicActionMap")) {
                for (var action : actions) {
                    if (List.of(Json.text(action, "action").split(" ")).contains(identifier)) {
                        for (var euros : action.path("budgetYearMap")) {
                            sum += euros.isNumber() ? euros.asLong(0) : euros(euros.asString(""));
                        }
                    }
                }
            }
            return sum > 0 ? Optional.of(sum) : Optional.empty();
        } catch (JacksonException noOverview) {
            return Optional.empty();
        }
    }

    private static long euros(String written) {
        return written.matches("\\d{1,12}") ? Long.parseLong(written) : 0;
    }

    private static String first(JsonNode said, String field) {
        return Json.texts(said.path(field)).stream().findFirst().orElse("");
    }

    private FoundCall() {}
}
