package se.utblick.watch.collect;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.utblick.watch.Deadline;
import se.utblick.watch.Facts;
import se.utblick.watch.Identifier;
import se.utblick.watch.Kind;
import se.utblick.watch.Publication.Stage;
import se.utblick.watch.SubjectCode;

/** What a record says, once read: everything about a publication that its source knows. Begun with its title, and added to. */
public record Collected(
        Kind kind,
        String language,
        String title,
        String summary,
        String body,
        String sender,
        String address,
        Optional<LocalDate> publishedOn,
        boolean monthOnly,
        Stage stage,
        Facts facts) {

    public Collected {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A publication without a title cannot be shown");
        }
    }

    public static Collected of(Kind kind, String language, String title) {
        return new Collected(kind, language, title, "", "", "", "", Optional.empty(), false, Stage.UNKNOWN, Facts.NONE);
    }

    /** Its title in another language; one that says the same, or nothing, is left out. */
    public Collected alsoTitled(String tag, String other) {
        if (other.isBlank() || tag.equals(language) || other.equals(title)) {
            return this;
        }
        var titles = new LinkedHashMap<>(facts.titles());
        titles.put(tag, other);
        return with(new Facts(titles, facts.deadlines(), facts.identifiers(), facts.subjects()));
    }

    public Collected text(String said) {
        return new Collected(
                kind, language, title, summary, said, sender, address, publishedOn, monthOnly, stage, facts);
    }

    public Collected summed(String said) {
        return new Collected(kind, language, title, said, body, sender, address, publishedOn, monthOnly, stage, facts);
    }

    public Collected from(String who) {
        return new Collected(kind, language, title, summary, body, who, address, publishedOn, monthOnly, stage, facts);
    }

    public Collected at(String where) {
        return new Collected(kind, language, title, summary, body, sender, where, publishedOn, monthOnly, stage, facts);
    }

    public Collected published(Optional<LocalDate> day) {
        return new Collected(kind, language, title, summary, body, sender, address, day, false, stage, facts);
    }

    public Collected publishedIn(Optional<YearMonth> month) {
        return new Collected(
                kind,
                language,
                title,
                summary,
                body,
                sender,
                address,
                month.map(one -> one.atDay(1)),
                true,
                stage,
                facts);
    }

    public Collected stage(Stage reached) {
        return new Collected(
                kind, language, title, summary, body, sender, address, publishedOn, monthOnly, reached, facts);
    }

    public Collected deadlines(List<Deadline> more) {
        return with(new Facts(facts.titles(), both(facts.deadlines(), more), facts.identifiers(), facts.subjects()));
    }

    public Collected identifiers(List<Identifier> more) {
        return with(new Facts(facts.titles(), facts.deadlines(), both(facts.identifiers(), more), facts.subjects()));
    }

    /** The numbers that these texts mention. */
    public Collected mentioning(List<String> texts) {
        return identifiers(Numbers.in(texts.toArray(String[]::new)));
    }

    public Collected subjects(List<SubjectCode> more) {
        return with(new Facts(facts.titles(), facts.deadlines(), facts.identifiers(), both(facts.subjects(), more)));
    }

    private Collected with(Facts more) {
        return new Collected(
                kind, language, title, summary, body, sender, address, publishedOn, monthOnly, stage, more);
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }
}
