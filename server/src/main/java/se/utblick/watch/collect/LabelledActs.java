package se.utblick.watch.collect;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.utblick.watch.Identifier.Scheme;
import se.utblick.watch.Kind;
import se.utblick.watch.SubjectCode;
import tools.jackson.databind.JsonNode;

/** Acts of EU law with the EuroVoc subjects that the Publications Office has given them, one to a line. */
final class LabelledActs implements Format {

    private static final Pattern CELEX = Pattern.compile("[1-9CE]\\d{4}[A-Z]{1,2}\\d{4}(?:R?\\(\\d{1,2}\\))*");
    // What an act calls itself; what stands above it is the page of the Official Journal.
    private static final Pattern ACT = Pattern.compile(
            "(?i)^(?:(?:council|commission|joint|first|second|framework|delegated|implementing|european parliament and council) )*"
                    + "(?:regulation|directive|decision|recommendation|resolution|agreement|convention|protocol|treaty|guideline|action|act|communication|opinion|rules|interinstitutional agreement)\\b.*");
    // Where the act itself begins.
    private static final Pattern BEGINS =
            Pattern.compile("^(?:THE [A-Z].*|Having regard to .*|Whereas.*|\\(Text with .*)$");
    private static final int MOST_LINES = 8;

    @Override
    public String source() {
        return "eurlex";
    }

    @Override
    public boolean knows(RecordedFile file) {
        return file.json()
                .filter(json -> json.has("celex") && json.has("eurovoc_ids"))
                .isPresent();
    }

    @Override
    public void records(RecordedFile file, Out out) throws Unreadable {
        var act = file.json().orElse(Json.NOTHING);
        var celex = Json.text(act, "celex").strip();
        if (!CELEX.matcher(celex).matches()) {
            throw new Unreadable(Fault.NO_ADDRESS, PlainText.line(celex.substring(0, Math.min(40, celex.length()))));
        }
        // Which part of somebody's experiment it was used in is nothing about the act.
        out.page(celex, Json.row(act, Set.of("split")));
    }

    @Override
    public Collected read(String nativeId, Optional<Raw> page, Optional<Raw> listing) throws Unreadable {
        var act = Json.object(page.orElseThrow(() -> new Unreadable(Fault.EMPTY)));
        var text = PlainText.clean(Json.text(act, "text_first_6000"));
        var summary = PlainText.clean(Json.text(act, "summary"));
        var title = title(text).or(() -> summary.lines().findFirst()).filter(line -> !line.isBlank());
        return Collected.of(Kind.ACT, "en", title.orElseThrow(() -> new Unreadable(Fault.NO_TITLE)))
                .summed(summary.lines().findFirst().orElse(""))
                .text((summary + "\n\n" + text).strip())
                .at("https://eur-lex.europa.eu/legal-content/SV/TXT/?uri=CELEX:" + nativeId)
                .from("EUR-Lex")
                .identifiers(Numbers.named(Scheme.CELEX, nativeId))
                .identifiers(Numbers.in(text))
                .subjects(eurovoc(act))
                .subjects(Json.texts(act.path("subjects")).stream()
                        .map(PlainText::line)
                        .filter(word -> !word.isEmpty())
                        .map(word -> new SubjectCode(SubjectCode.Vocabulary.EURLEX, word, ""))
                        .toList());
    }

    private static Optional<String> title(String text) {
        var lines = text.lines().limit(60).toList();
        for (int i = 0; i < lines.size(); i++) {
            if (ACT.matcher(lines.get(i)).matches()) {
                var title = lines.subList(i, Math.min(i + MOST_LINES, lines.size())).stream()
                        .takeWhile(line -> !BEGINS.matcher(line).matches())
                        .collect(Collectors.joining(" "));
                return Optional.of(title.length() > 1_000 ? title.substring(0, 1_000) + " …" : title);
            }
        }
        return Optional.empty();
    }

    private static List<SubjectCode> eurovoc(JsonNode act) {
        var ids = Json.texts(act.path("eurovoc_ids"));
        var labels = Json.texts(act.path("eurovoc_labels_en"));
        var subjects = new ArrayList<SubjectCode>();
        for (int i = 0; i < ids.size(); i++) {
            var label = ids.size() == labels.size() ? PlainText.line(labels.get(i)) : "";
            subjects.add(new SubjectCode(SubjectCode.Vocabulary.EUROVOC, PlainText.line(ids.get(i)), label));
        }
        return subjects;
    }
}
