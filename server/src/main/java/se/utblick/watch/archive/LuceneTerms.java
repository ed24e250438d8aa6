package se.utblick.watch.archive;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import se.utblick.matcher.Hit;
import se.utblick.matcher.Query.Sought;
import se.utblick.matcher.Query.Translator;
import se.utblick.matcher.Query.Words;

/** Says a query in Lucene's terms, all of it: what it finds is what the matcher finds, no more and no less. */
final class LuceneTerms implements Translator<Query> {

    private final int layer;

    private LuceneTerms(int layer) {
        this.layer = layer;
    }

    /** The query of the text itself, or of any of the layers beside it. */
    static Query of(se.utblick.matcher.Query query, int layers) {
        var anywhere = new BooleanQuery.Builder();
        for (int layer = 0; layer < layers; layer++) {
            var here = new BooleanQuery.Builder()
                    .add(query.in(new LuceneTerms(layer)), Occur.MUST)
                    .add(new TermQuery(new Term(Fields.LAYER, String.valueOf(layer))), Occur.FILTER);
            anywhere.add(here.build(), Occur.SHOULD);
        }
        return anywhere.build();
    }

    // A beginning in a phrase stands for every word that begins so, and Lucene would stop at a thousand.
    static {
        IndexSearcher.setMaxClauseCount(1 << 22);
    }

    // A word in the title tells more of what a text is about than one in the text.
    private static final float TITLE = 3;

    @Override
    public Query words(Words words) {
        return anyOf(fields(words).map(field -> weighed(field, inARow(field, words.inARow()))));
    }

    @Override
    public Query near(List<Words> some, int distance, List<Words> others) {
        return anyOf(some.stream()
                .flatMap(one -> others.stream()
                        .flatMap(other -> fields(one)
                                // What stands in different texts is not near.
                                .filter(field -> fields(other).anyMatch(field::equals))
                                .map(field -> weighed(field, pair(field, one, other, distance))))));
    }

    @Override
    public Query all(List<Query> wanted, List<Query> unwanted) {
        var query = new BooleanQuery.Builder();
        if (wanted.isEmpty()) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        wanted.forEach(one -> query.add(one, Occur.MUST));
        unwanted.forEach(one -> query.add(one, Occur.MUST_NOT));
        return query.build();
    }

    @Override
    public Query any(int needed, List<Query> parts) {
        var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(needed);
        parts.forEach(part -> query.add(part, Occur.SHOULD));
        return query.build();
    }

    private Query anyOf(Stream<Query> alternatives) {
        var all = alternatives.toList();
        return all.size() == 1 ? all.getFirst() : any(1, all);
    }

    private static Stream<Hit.Field> fields(Words words) {
        return words.only().map(Stream::of).orElseGet(() -> Stream.of(Hit.Field.values()));
    }

    private String name(Hit.Field field) {
        return Fields.field(layer, field);
    }

    private static Query weighed(Hit.Field field, Query query) {
        return field == Hit.Field.TITLE ? new BoostQuery(query, TITLE) : query;
    }

    private Query inARow(Hit.Field field, List<Sought> words) {
        if (words.size() == 1) {
            return one(field, words.getFirst());
        }
        if (words.stream().anyMatch(Sought::begins)) {
            return new IntervalQuery(name(field), interval(words));
        }
        var phrase = new MultiPhraseQuery.Builder();
        words.forEach(word ->
                phrase.add(keys(word).map(key -> new Term(name(field), key)).toArray(Term[]::new)));
        return phrase.build();
    }

    private Query one(Hit.Field field, Sought word) {
        if (word.begins()) {
            return new PrefixQuery(new Term(name(field), keys(word).findFirst().orElseThrow()));
        }
        // The forms of a word count as one word, or the longest list of forms would always come first.
        var forms = new SynonymQuery.Builder(name(field));
        keys(word).forEach(key -> forms.addTerm(new Term(name(field), key)));
        return forms.build();
    }

    // In one order and in the other, since an unordered interval may lie within itself.
    private Query pair(Hit.Field field, Words one, Words other, int distance) {
        var left = interval(one.inARow());
        var right = interval(other.inARow());
        return new IntervalQuery(
                name(field),
                Intervals.or(
                        Intervals.maxgaps(distance - 1, Intervals.ordered(left, right)),
                        Intervals.maxgaps(distance - 1, Intervals.ordered(right, left))));
    }

    private static IntervalsSource interval(List<Sought> words) {
        return Intervals.phrase(words.stream()
                .map(word ->
                        Intervals.or(keys(word).map(key -> interval(word, key)).toArray(IntervalsSource[]::new)))
                .toArray(IntervalsSource[]::new));
    }

    private static IntervalsSource interval(Sought word, String key) {
        return word.begins()
                ? Intervals.prefix(new BytesRef(key), IndexSearcher.getMaxClauseCount())
                : Intervals.term(key);
    }

    private static Stream<String> keys(Sought word) {
        return word.keys().stream().map(Fields::key).distinct();
    }
}
