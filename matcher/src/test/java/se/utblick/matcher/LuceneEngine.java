package se.utblick.matcher;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.QueryMatch;

/** Finds the ids of the interests that a reading meets, with Lucene's Monitor. */
final class LuceneEngine implements Closeable {

    // Four passes were the quickest at every size measured, from a thousand queries to a hundred thousand.
    private static final int PASSES = 4;

    // What is removed stays here: a key that nobody asks for any more does no harm.
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final Monitor monitor;

    LuceneEngine() {
        monitor = io(() -> new Monitor(new KeywordAnalyzer(), new MultipassTermFilteredPresearcher(PASSES)));
    }

    void put(Collection<Interest> interests) {
        interests.forEach(
                interest -> LuceneQueries.keys(interest.query().root()).forEach(asked::add));
        var queries = interests.stream()
                .map(interest -> new MonitorQuery(
                        interest.id(), LuceneQueries.of(interest.query().root())))
                .toList();
        io(() -> {
            monitor.register(queries);
            return queries;
        });
    }

    void remove(String id) {
        io(() -> {
            monitor.deleteById(id);
            return id;
        });
    }

    List<String> match(Reading reading) {
        var document = new Document();
        document.add(new TextField(LuceneQueries.FIELD, new LuceneTokens(reading, asked)));
        var matching = io(() -> monitor.match(document, QueryMatch.SIMPLE_MATCHER));
        matching.getErrors().forEach((id, error) -> {
            throw new IllegalStateException("Interest " + id + " could not be asked", error);
        });
        return matching.getMatches().stream().map(QueryMatch::getQueryId).toList();
    }

    @Override
    public void close() {
        io(() -> {
            monitor.close();
            return monitor;
        });
    }

    private interface Step<T> {
        T run() throws IOException;
    }

    // Everything is in memory: there is no input or output that could fail.
    private static <T> T io(Step<T> step) {
        try {
            return step.run();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
