package se.utblick.matcher;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.TextField;
import org.apache.lucene.monitor.Monitor;
import org.apache.lucene.monitor.MonitorConfiguration;
import org.apache.lucene.monitor.MonitorQuery;
import org.apache.lucene.monitor.MultipassTermFilteredPresearcher;
import org.apache.lucene.monitor.QueryMatch;
import org.apache.lucene.search.IndexSearcher;

/** The second opinion: finds the ids of the interests that a document meets with Lucene's Monitor. */
public final class MonitorPeer implements Closeable {

    /** A document as Lucene is given it: with its words already read. */
    public record Read(Reading reading) {
        public static Read of(Document document) {
            return new Read(Reading.of(document));
        }
    }

    // What is removed stays here: a key that nobody asks for any more does no harm.
    private final Set<String> asked = ConcurrentHashMap.newKeySet();
    private final Monitor monitor;

    public MonitorPeer(int passes) {
        IndexSearcher.setMaxClauseCount(100_000);
        monitor = io(() -> {
            // Queries are put in a few thousand at a time, and each time once to the index.
            var configuration = new MonitorConfiguration().setQueryUpdateBufferSize(10_000);
            return new Monitor(new KeywordAnalyzer(), new MultipassTermFilteredPresearcher(passes), configuration);
        });
    }

    public void put(Collection<Interest> interests) {
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

    public void remove(String id) {
        io(() -> {
            monitor.deleteById(id);
            return id;
        });
    }

    public List<String> match(Read document) {
        var fields = new org.apache.lucene.document.Document();
        fields.add(new TextField(LuceneQueries.FIELD, new LuceneTokens(document.reading(), asked)));
        var matching = io(() -> monitor.match(fields, QueryMatch.SIMPLE_MATCHER));
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
