package se.utblick.watch.web;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.util.MultiValueMap;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Version;
import se.utblick.matcher.Query;
import se.utblick.matcher.QueryMistake;
import se.utblick.platform.web.Form;
import se.utblick.steering.GoalId;
import se.utblick.topics.TopicId;
import se.utblick.watch.Interest;
import se.utblick.watch.InterestId;
import se.utblick.watch.Kind;
import se.utblick.watch.Queries;

/** What is typed about an interest, and the interest that it makes. */
final class InterestForm {

    private static final String FIELDS = "watch.interest.field";
    private static final List<String> PROPOSED =
            List.of("name-sv", "query", "owner", "area", "goals", "concerns", "kinds");
    private static final int LONGEST_NAME = 120;
    private static final int LONGEST_QUERY = 8_000;
    private static final int LONGEST_NOTE = 1_000;

    static Form empty() {
        return Form.empty(FIELDS).with("active", "yes");
    }

    /** Filled in from an address, for those who come from somewhere that knows what is to be looked for. */
    static Form proposed(Form form, MultiValueMap<String, String> asked) {
        PROPOSED.stream()
                .filter(asked::containsKey)
                .forEach(field -> form.with(
                        field,
                        asked.getOrDefault(field, List.of()).stream()
                                .map(InterestForm::notTooLong)
                                .toList()));
        return form;
    }

    // An address is written by anybody, and a field holds no more than its form would take.
    private static String notTooLong(String value) {
        return value.substring(0, Math.min(value.length(), LONGEST_QUERY));
    }

    static Form sent(MultiValueMap<String, String> sent) {
        return Form.of(FIELDS, sent);
    }

    /** Finds the mistakes in all but the query's own language. */
    static void check(Form form) {
        form.required("name-sv", LONGEST_NAME);
        form.optional("name-en", LONGEST_NAME);
        form.optional("note", LONGEST_NOTE);
        form.optional("query", LONGEST_QUERY);
    }

    /** The interest, once there is no mistake left. */
    static Interest interest(Form form, Optional<Interest> before, String code, Query query, List<GoalId> goals) {
        return new Interest(
                before.map(Interest::id).orElseGet(() -> new InterestId(UUID.randomUUID())),
                code,
                new Bilingual(
                        form.typed("name-sv").strip(), form.typed("name-en").strip()),
                query.text(),
                Optional.of(form.typed("owner")).filter(owner -> !owner.isBlank()),
                Optional.of(form.typed("area")).filter(area -> !area.isBlank()).map(TopicId::new),
                goals,
                Set.copyOf(form.all("concerns")),
                kinds(form),
                form.typed("note").strip(),
                form.ticked("active", "yes"),
                new Version(form.wholeNumber("version", Integer.MAX_VALUE)
                        .map(Long::intValue)
                        .orElse(1)),
                false);
    }

    static Query query(Form form, Queries queries) {
        try {
            return queries.written(form.typed("query").strip());
        } catch (QueryMistake mistake) {
            form.wrong("query", "watch." + mistake.key(), mistake.details().toArray());
            throw mistake;
        }
    }

    static Set<Kind> kinds(Form form) {
        return Arrays.stream(Kind.values())
                .filter(kind -> form.ticked("kinds", kind.name()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
    }

    static Form filledIn(Interest interest) {
        return Form.empty(FIELDS)
                .with("id", interest.id().value())
                .with("version", interest.version().number())
                .with("name-sv", interest.name().sv())
                .with("name-en", interest.name().en())
                .with("query", interest.query())
                .with("owner", interest.owner().orElse(""))
                .with("area", interest.area().map(TopicId::code).orElse(""))
                .with(
                        "goals",
                        interest.goals().stream().map(goal -> goal.value()).toList())
                .with("concerns", List.copyOf(interest.concerns()))
                .with("kinds", interest.kinds().stream().map(Enum::name).toList())
                .with("note", interest.note())
                .with("active", interest.active() ? "yes" : "");
    }

    private InterestForm() {}
}
