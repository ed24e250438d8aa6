package se.utblick.watch.archive;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.facet.DrillDownQuery;
import org.apache.lucene.facet.DrillSideways;
import org.apache.lucene.facet.Facets;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TopDocs;
import se.utblick.watch.archive.Asked.Order;
import se.utblick.watch.archive.Found.Count;

/** One look into the index as it is now. */
final class Searching {

    private static final int MOST_COUNTED = 60;

    private static final SortField NEWEST = new SortField(Fields.DAY, SortField.Type.LONG, true);
    private static final Sort BY_DAY = new Sort(NEWEST, SortField.FIELD_SCORE);
    private static final Sort BY_RELEVANCE = new Sort(SortField.FIELD_SCORE, NEWEST);

    private final IndexSearcher searcher;
    private final Counted counted;

    Searching(IndexSearcher searcher, Counted counted) {
        this.searcher = searcher;
        this.counted = counted;
    }

    Found of(Asked asked) throws IOException {
        if (searcher.getIndexReader().numDocs() == 0) {
            return Found.NOTHING;
        }
        var state = counted.in(searcher.getIndexReader());
        // What one narrows to by kind does not hide the other kinds from the count, nor so for the others.
        var result = new DrillSideways(searcher, Fields.COUNTED, state)
                .search(narrowed(asked), null, null, asked.page() * Asked.PER_PAGE, order(asked), false);
        return new Found(
                ids(result.hits, asked.page()),
                Math.toIntExact(result.hits.totalHits.value()),
                counts(result.facets, state.getPrefixToOrdRange().keySet()));
    }

    private DrillDownQuery narrowed(Asked asked) throws IOException {
        int layers = Fields.layers(searcher.getIndexReader());
        var query = asked.query().map(one -> LuceneTerms.of(one, layers)).orElse(MatchAllDocsQuery.INSTANCE);
        var narrowed = new DrillDownQuery(Fields.COUNTED, query);
        asked.only().forEach((facet, value) -> narrowed.add(facet.name(), value));
        return narrowed;
    }

    private static Sort order(Asked asked) {
        return asked.order() == Order.NEWEST || asked.query().isEmpty() ? BY_DAY : BY_RELEVANCE;
    }

    private List<UUID> ids(TopDocs hits, int page) throws IOException {
        var stored = searcher.storedFields();
        var ids = new ArrayList<UUID>();
        for (int i = (page - 1) * Asked.PER_PAGE; i < hits.scoreDocs.length; i++) {
            ids.add(UUID.fromString(
                    stored.document(hits.scoreDocs[i].doc, Set.of(Fields.ID)).get(Fields.ID)));
        }
        return ids;
    }

    private static Map<Facet, List<Count>> counts(Facets facets, Set<String> known) throws IOException {
        var counts = new EnumMap<Facet, List<Count>>(Facet.class);
        for (var facet : Facet.values()) {
            var children = known.contains(facet.name()) ? facets.getTopChildren(MOST_COUNTED, facet.name()) : null;
            if (children != null) {
                counts.put(
                        facet,
                        Arrays.stream(children.labelValues)
                                .map(one -> new Count(one.label, one.value.intValue()))
                                .toList());
            }
        }
        return counts;
    }
}
