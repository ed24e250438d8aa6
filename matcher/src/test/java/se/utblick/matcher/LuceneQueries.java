package se.utblick.matcher;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.TermQuery;

/** Puts a query into Lucene's terms. */
final class LuceneQueries {

    static final String FIELD = "keys";

    static org.apache.lucene.search.Query of(Node node) {
        return switch (node) {
            case Node.Leaf leaf -> leaf(leaf);
            case Node.And and -> all(and.parts());
            case Node.Or or -> any(or.parts().stream().map(LuceneQueries::of));
            case Node.Not _ -> all(List.of(node));
            case Node.Near near -> near(near);
            case Node.Least(int needed, var parts) -> {
                var query = new BooleanQuery.Builder().setMinimumNumberShouldMatch(needed);
                parts.forEach(part -> query.add(of(part), Occur.SHOULD));
                yield query.build();
            }
        };
    }

    /** Every key that the query asks for. */
    static Stream<String> keys(Node node) {
        return switch (node) {
            case Node.Leaf leaf -> leaf.terms().stream().flatMap(term -> keys(leaf, term));
            case Node.And and -> and.parts().stream().flatMap(LuceneQueries::keys);
            case Node.Or or -> or.parts().stream().flatMap(LuceneQueries::keys);
            case Node.Least least -> least.parts().stream().flatMap(LuceneQueries::keys);
            case Node.Not not -> keys(not.part());
            case Node.Near near ->
                Stream.concat(near.left().stream(), near.right().stream()).flatMap(LuceneQueries::keys);
        };
    }

    /** What a leaf asks for in one text only has keys of its own. */
    private static Stream<String> keys(Node.Leaf leaf, Term term) {
        return term.keys().stream().map(key -> zoned(leaf.zone(), key));
    }

    static String zoned(Node.Zone zone, String key) {
        return zone == Node.Zone.ANYWHERE ? key : zone + "|" + key;
    }

    private static org.apache.lucene.search.Query all(List<Node> parts) {
        var query = new BooleanQuery.Builder();
        if (parts.stream().allMatch(Node.Not.class::isInstance)) {
            query.add(MatchAllDocsQuery.INSTANCE, Occur.MUST);
        }
        for (var part : parts) {
            if (part instanceof Node.Not(var excluded)) {
                query.add(of(excluded), Occur.MUST_NOT);
            } else {
                query.add(of(part), Occur.MUST);
            }
        }
        return query.build();
    }

    private static org.apache.lucene.search.Query any(Stream<org.apache.lucene.search.Query> queries) {
        var query = new BooleanQuery.Builder();
        queries.forEach(alternative -> query.add(alternative, Occur.SHOULD));
        return query.build();
    }

    private static org.apache.lucene.search.Query leaf(Node.Leaf leaf) {
        if (leaf.terms().size() == 1) {
            var terms = terms(leaf, leaf.terms().getFirst());
            return terms.length == 1
                    ? new TermQuery(terms[0])
                    : any(Stream.of(terms).map(TermQuery::new));
        }
        var phrase = new MultiPhraseQuery.Builder();
        leaf.terms().forEach(term -> phrase.add(terms(leaf, term)));
        return phrase.build();
    }

    private static org.apache.lucene.index.Term[] terms(Node.Leaf leaf, Term term) {
        return keys(leaf, term)
                .map(key -> new org.apache.lucene.index.Term(FIELD, key))
                .toArray(org.apache.lucene.index.Term[]::new);
    }

    // Pair by pair: an interval over alternatives of different lengths finds the shortest, not the nearest.
    private static org.apache.lucene.search.Query near(Node.Near near) {
        return any(near.left().stream()
                .map(LuceneQueries::interval)
                .flatMap(left -> near.right().stream()
                        .map(LuceneQueries::interval)
                        .flatMap(right -> Stream.of(Intervals.ordered(left, right), Intervals.ordered(right, left)))
                        .map(pair -> new IntervalQuery(FIELD, Intervals.maxgaps(near.words() - 1, pair)))));
    }

    private static IntervalsSource interval(Node.Leaf leaf) {
        return Intervals.phrase(leaf.terms().stream()
                .map(term -> Intervals.or(keys(leaf, term).map(Intervals::term).toArray(IntervalsSource[]::new)))
                .toArray(IntervalsSource[]::new));
    }

    private LuceneQueries() {}
}
