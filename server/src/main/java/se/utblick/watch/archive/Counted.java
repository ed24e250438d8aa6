package se.utblick.watch.archive;

import java.io.IOException;
import org.apache.lucene.facet.sortedset.DefaultSortedSetDocValuesReaderState;
import org.apache.lucene.index.IndexReader;
import org.jspecify.annotations.Nullable;

/** Every value that is counted by in the index as it is now. To gather them takes longer than most searches. */
final class Counted {

    private volatile @Nullable DefaultSortedSetDocValuesReaderState last;

    @SuppressWarnings("ReferenceEquality") // Another reader is another state of the index, whatever it holds.
    DefaultSortedSetDocValuesReaderState in(IndexReader reader) throws IOException {
        var known = last;
        if (known == null || known.reader != reader) {
            known = new DefaultSortedSetDocValuesReaderState(reader, Fields.COUNTED);
            last = known;
        }
        return known;
    }
}
