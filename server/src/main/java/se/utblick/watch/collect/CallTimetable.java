package se.utblick.watch.collect;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.utblick.watch.Deadline;
import se.utblick.watch.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A programme's timetable of planned calls, which the law says that it must publish for machines to read: for each the area,
 * the specific objective, the type of applicants, the total support, and the days it opens and closes. As a table in CSV or
 * XLSX, with headings in Swedish or English.
 */
final class CallTimetable implements Format {

    /** What a column holds, and how its heading may read. */
    private enum Column {
        PROGRAMME("Program", "Programme", "programme|program|programmets namn"),
        TITLE("Utlysning", "Call", "call|title|name of call|utlysning|titel|rubrik"),
        AREA("Område", "Area", "geographical area.*|area|geografiskt område.*|område"),
        OBJECTIVE(
                "Mål",
                "Objective",
                "policy objective.*|specific objective.*|objective|politiskt mål.*|särskilt mål.*|specifikt mål.*|mål"),
        APPLICANTS(
                "Sökande",
                "Applicants",
                "type of applicants?.*|types of eligible applicants.*|eligible applicants|applicants?|typ av sökande.*|stödberättigade sökande|sökande"),
        SUPPORT(
                "Totalt stöd",
                "Total support",
                "total (amount of )?support.*|amount.*|budget.*|totalt stöd.*|(totalt )?stödbelopp.*|belopp.*"),
        START("Öppnar", "Opens", "start( date)?.*|opening.*|opens|startdatum.*|öppnar.*|öppningsdatum.*"),
        END(
                "Stänger",
                "Closes",
                "end( date)?.*|closing.*|closes|deadline.*|slutdatum.*|stänger.*|sista ansökningsdag.*");

        private final String swedish;
        private final String english;
        private final Pattern heading;

        Column(String swedish, String english, String heading) {
            this.swedish = swedish;
            this.english = english;
            this.heading = Pattern.compile(heading, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
        }
    }

    private static final Set<Column> NEEDED = Set.of(Column.OBJECTIVE, Column.SUPPORT, Column.START, Column.END);
    private static final String LANGUAGE = "LANGUAGE";
    private static final int HEADINGS_WITHIN = 20;
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{1,2})|(\\d{1,2})/(\\d{4})");

    @Override
    public String source() {
        return "call-timetable";
    }

    @Override
    public boolean knows(RecordedFile file) {
        try {
            return Table.isOne(file) && headings(Table.of(file)).isPresent();
        } catch (Unreadable noTable) {
            return false;
        }
    }

    private record Headings(int row, Map<Column, Integer> columns, String language) {}

    private static Optional<Headings> headings(List<List<String>> rows) {
        for (int row = 0; row < Math.min(HEADINGS_WITHIN, rows.size()); row++) {
            var columns = new HashMap<Column, Integer>();
            for (int at = 0; at < rows.get(row).size(); at++) {
                var heading = PlainText.line(rows.get(row).get(at));
                int place = at;
                Stream.of(Column.values())
                        .filter(column -> column.heading.matcher(heading).matches())
                        .findFirst()
                        .ifPresent(column -> columns.putIfAbsent(column, place));
            }
            if (columns.keySet().containsAll(NEEDED)) {
                return Optional.of(new Headings(row, columns, language(rows.get(row))));
            }
        }
        return Optional.empty();
    }

    @Override
    public void records(RecordedFile file, Out out) throws Unreadable {
        var rows = Table.of(file);
        var headings = headings(rows).orElseThrow(() -> new Unreadable(Fault.NO_RECORDS));
        var seen = new LinkedHashMap<String, Integer>();
        for (var row : rows.subList(headings.row() + 1, rows.size())) {
            var call = JsonNodeFactory.instance.objectNode();
            headings.columns().forEach((column, at) -> {
                var value = at < row.size() ? PlainText.line(row.get(at)) : "";
                if (!value.isEmpty()) {
                    call.put(column.name(), value);
                }
            });
            if (!call.isEmpty()) {
                call.put(LANGUAGE, headings.language());
                var name = name(call);
                int number = seen.merge(name, 1, Integer::sum);
                out.listing(number == 1 ? name : name + " " + number, Json.row(call, Set.of()), Optional.empty());
            }
        }
    }

    /** What a call is, and not when: so a day that is moved is seen to move, whatever the file is called. */
    private static String name(JsonNode call) {
        var name = Stream.of(Column.PROGRAMME, Column.TITLE, Column.OBJECTIVE, Column.AREA, Column.APPLICANTS)
                .map(column -> text(call, column))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        return name.length() <= 200
                ? name
                : name.substring(0, 180) + " "
                        + Raw.of(name.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                                .sha256()
                                .substring(0, 16);
    }

    @Override
    public Collected read(String nativeId, Optional<Raw> page, Optional<Raw> listing) throws Unreadable {
        var call = Json.object(listing.orElseThrow(() -> new Unreadable(Fault.EMPTY)));
        var title = Stream.of(Column.TITLE, Column.OBJECTIVE, Column.AREA)
                .map(column -> text(call, column))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseThrow(() -> new Unreadable(Fault.NO_TITLE));
        return Collected.of(Kind.CALL, Json.text(call, LANGUAGE), title)
                .text(body(call))
                .from(text(call, Column.PROGRAMME))
                .deadlines(last(text(call, Column.END)));
    }

    private static String body(JsonNode call) {
        boolean swedish = Json.text(call, LANGUAGE).equals("sv");
        var lines = new ArrayList<String>();
        for (var column : Column.values()) {
            var value = text(call, column);
            if (!value.isEmpty() && column != Column.TITLE && column != Column.PROGRAMME) {
                lines.add("- " + (swedish ? column.swedish : column.english) + ": "
                        + (column == Column.SUPPORT ? amount(value) : value));
            }
        }
        return String.join("\n", lines);
    }

    /** 1 500 000,50 and 1,500,000.50 are the same money; what is no number stands as it is. */
    static String amount(String written) {
        var bare = written.replaceAll("[\\s\\u00a0\\u202f']", "");
        var digits = bare.replaceAll("(?i)(€|eur|sek|kr)", "");
        if (digits.matches("\\d{1,3}(\\.\\d{3})+(,\\d{1,2})?") || digits.matches("\\d+,\\d{1,2}")) {
            digits = digits.replace(".", "").replace(',', '.');
        } else if (digits.matches("\\d{1,3}(,\\d{3})+(\\.\\d{1,2})?")) {
            digits = digits.replace(",", "");
        }
        if (!digits.matches("\\d{1,15}(\\.\\d{1,2})?")) {
            return written;
        }
        var currency = bare.matches("(?i).*(sek|kr).*") ? " SEK" : bare.matches("(?i).*(€|eur).*") ? " EUR" : "";
        var whole = new java.math.BigDecimal(digits)
                .setScale(0, java.math.RoundingMode.HALF_UP)
                .toBigInteger();
        return String.format(Locale.ROOT, "%,d", whole).replace(',', ' ') + currency;
    }

    private static List<Deadline> last(String written) throws Unreadable {
        if (written.isEmpty()) {
            return List.of();
        }
        var day = day(written);
        if (day.isPresent()) {
            return List.of(Deadline.on(Deadline.Type.APPLY, day.get(), written));
        }
        return List.of(month(written)
                .map(month -> Deadline.in(Deadline.Type.APPLY, month, written))
                .orElseGet(() -> Deadline.unread(Deadline.Type.APPLY, written)));
    }

    private static Optional<LocalDate> day(String written) {
        return Days.any(written).or(() -> LastDay.in("senast " + written).day());
    }

    private static Optional<YearMonth> month(String written) {
        var month = MONTH.matcher(written);
        if (!month.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(month.group(1) == null ? month.group(4) : month.group(1));
        int number = Integer.parseInt(month.group(2) == null ? month.group(3) : month.group(2));
        return number >= 1 && number <= 12 ? Optional.of(YearMonth.of(year, number)) : Optional.empty();
    }

    private static String language(List<String> headings) {
        return String.join(" ", headings).toLowerCase(Locale.ROOT).matches("(?s).*([åäö]|slutdatum|belopp).*")
                ? "sv"
                : "en";
    }

    private static String text(JsonNode call, Column column) {
        return Json.text(call, column.name());
    }
}
