package se.utblick.platform;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.utblick.kernel.Sentence;

/** Loads the example content whole, and takes it out whole. */
@Component
public class ExampleLoader {

    private static final Logger LOG = LoggerFactory.getLogger(ExampleLoader.class);

    private final List<ExampleChapter> chapters;
    private final ExampleContent content;
    private final InstantSource clock;

    ExampleLoader(List<ExampleChapter> chapters, ExampleContent content, InstantSource clock) {
        this.chapters = chapters.stream()
                .sorted(Comparator.comparingInt(ExampleChapter::row))
                .toList();
        this.content = content;
        this.clock = clock;
    }

    @Transactional
    public void load() {
        var book = book();
        for (var chapter : chapters) {
            chapter.load(book);
        }
        content.markLoaded();
        LOG.debug("Example content loaded from {} chapters", chapters.size());
    }

    @Transactional
    public void remove() {
        var book = book();
        for (var chapter : chapters.reversed()) {
            chapter.remove(book);
        }
        content.markRemoved();
    }

    /** What there is of it now, a sentence for each kind of thing, from the top of the house down. */
    public List<Sentence> contents() {
        var book = book();
        return chapters.reversed().stream()
                .flatMap(chapter -> chapter.contents(book).stream())
                .toList();
    }

    private ExampleBook book() {
        return new ExampleBook(LocalDate.ofInstant(clock.instant(), Calendar.ZONE));
    }
}
