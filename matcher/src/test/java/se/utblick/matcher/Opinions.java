package se.utblick.matcher;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.lucene.index.memory.MemoryIndex;

/** What others say that a document meets. */
final class Opinions {

    /** Each query by itself, by the plain judge. */
    static List<Match> direct(Collection<Interest> interests, Document document) {
        return interests.stream()
                .map(interest -> interest.match(document))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Each query by itself, by Lucene's index of one document. */
    static List<String> memoryIndex(Collection<Interest> interests, Document document) {
        var asked = interests.stream()
                .flatMap(interest -> LuceneQueries.keys(interest.query().root()))
                .collect(Collectors.toSet());
        var index = new MemoryIndex();
        var tokens = new LuceneTokens(Reading.of(document), asked);
        if (!tokens.isEmpty()) {
            index.addField(LuceneQueries.FIELD, tokens);
        }
        return interests.stream()
                .filter(interest -> isMet(index, interest.query()))
                .map(Interest::id)
                .toList();
    }

    private static boolean isMet(MemoryIndex index, Query query) {
        try {
            return index.createSearcher().count(LuceneQueries.of(query.root())) > 0;
        } catch (java.io.IOException impossible) {
            throw new java.io.UncheckedIOException(impossible);
        }
    }

    private Opinions() {}
}
