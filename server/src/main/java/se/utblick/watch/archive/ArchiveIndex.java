package se.utblick.watch.archive;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/**
 * An index on disk. One writes to it and any number search in it; what has been taken in can be found once it has been
 * shown, and survives whatever happens once it has been kept.
 */
public final class ArchiveIndex implements Closeable {

    // A quarter of what Lucene takes for itself if nobody says otherwise costs no time that can be measured here.
    private static final double MEGABYTES = 16;

    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;
    private final Counted counted = new Counted();
    private Stamp stamp;

    private ArchiveIndex(Directory directory, IndexWriter writer, SearcherManager searchers, Stamp stamp) {
        this.directory = directory;
        this.writer = writer;
        this.searchers = searchers;
        this.stamp = stamp;
    }

    /** Opens the index in a folder, an empty one where there is none. */
    public static ArchiveIndex open(Path folder, Stamp stamp) throws IOException {
        var directory = FSDirectory.open(folder);
        try {
            var writer = new IndexWriter(
                    directory,
                    // The words come ready: nothing is left for an analyser to do.
                    new IndexWriterConfig().setRAMBufferSizeMB(MEGABYTES).setCommitOnClose(false));
            try {
                return new ArchiveIndex(directory, writer, new SearcherManager(writer, null), stamp);
            } catch (IOException | RuntimeException failed) {
                writer.rollback();
                throw failed;
            }
        } catch (IOException | RuntimeException failed) {
            directory.close();
            throw failed;
        }
    }

    /** What the index in a folder is of; nothing if there is none that is whole and of today's kind. */
    public static Optional<Stamp> stampIn(Path folder) {
        try (var directory = FSDirectory.open(folder)) {
            return DirectoryReader.indexExists(directory)
                    ? Stamp.read(org.apache.lucene.index.SegmentInfos.readLatestCommit(directory)
                            .getUserData())
                    : Optional.empty();
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    public Stamp stamp() {
        return stamp;
    }

    /** How many texts it holds. */
    public int size() {
        return writer.getDocStats().numDocs;
    }

    /** Takes texts in; one that is there already is replaced. */
    public void put(Collection<Archived> texts) throws IOException {
        for (var text : texts) {
            writer.updateDocument(new Term(Fields.ID, text.id().toString()), Fields.of(text));
        }
    }

    public void remove(UUID id) throws IOException {
        writer.deleteDocuments(new Term(Fields.ID, id.toString()));
    }

    /** What has been taken in is found from now on. */
    public void show() throws IOException {
        searchers.maybeRefreshBlocking();
    }

    /** What has been taken in is there also after a power cut. */
    public void keep(Stamp reached) throws IOException {
        writer.setLiveCommitData(reached.written().entrySet(), true);
        writer.commit();
        stamp = reached;
    }

    public Found search(Asked asked) throws IOException {
        var searcher = searchers.acquire();
        try {
            return new Searching(searcher, counted).of(asked);
        } finally {
            searchers.release(searcher);
        }
    }

    /** Without keeping what has not been kept. */
    @Override
    public void close() throws IOException {
        try {
            searchers.close();
            writer.rollback();
        } finally {
            directory.close();
        }
    }
}
