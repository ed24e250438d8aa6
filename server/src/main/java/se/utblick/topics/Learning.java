package se.utblick.topics;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import se.utblick.classifier.Classifier;
import se.utblick.platform.jobs.Job;

/**
 * Learns which topics to suggest, beside the work and in no transaction, and keeps what was learnt on disk, so that a start
 * need not learn anew. Until the first time, nothing is suggested.
 */
@Component
class Learning {

    private static final Logger LOG = LoggerFactory.getLogger(Learning.class);

    private final Concepts concepts;
    private final ObjectProvider<LabelledTexts> sources;
    private final LearntFile file;
    private final Path lessons;
    private final boolean serving;
    private final InstantSource clock;
    private volatile Optional<Learnt> learnt = Optional.empty();

    Learning(
            Concepts concepts,
            ObjectProvider<LabelledTexts> sources,
            @Value("${utblick.data}") Path data,
            @Value("${utblick.serving:true}") boolean serving,
            InstantSource clock) {
        this.concepts = concepts;
        this.sources = sources;
        this.file = new LearntFile(data.resolve("topics").resolve("learnt"));
        this.lessons = data.resolve("topics").resolve("lessons");
        this.serving = serving;
        this.clock = clock;
    }

    Optional<Classifier> classifier() {
        return learnt.map(Learnt::classifier);
    }

    @EventListener(ApplicationReadyEvent.class)
    void takeUpWhatWasLearnt() {
        if (serving) {
            Thread.ofPlatform().name("topics-learnt").daemon().start(() -> learnt = learnt.or(file::read));
        }
    }

    /** Learns when there is reason to; nothing is lost by asking often. */
    void learnWhenDue() {
        var stock = stock();
        long words = concepts.count();
        if (learnt.isEmpty()) {
            learnt = file.read();
        }
        boolean due = learnt.map(known -> known.isOutdated(stock, words, clock.instant()))
                .orElse(!stock.equals(LabelledTexts.Stock.NONE) || words > 0);
        if (due) {
            learn(stock, words);
        }
    }

    private void learn(LabelledTexts.Stock stock, long words) {
        try (var texts =
                LessonsOnDisk.of(lessons, taker -> sources.orderedStream().forEach(one -> one.each(taker)))) {
            var names = names();
            var made = new Learnt(alone(() -> Classifier.learn(texts, names)), stock, words, clock.instant());
            learnt = Optional.of(made);
            file.write(made);
            LOG.info("Topics have been learnt from {} texts", texts.size());
        } catch (IOException failed) {
            LOG.warn("What was learnt of topics could not be kept on disk: {}", failed.toString());
        }
    }

    /** On one processor, so that the others are left to whoever opens a page. */
    private static <T> T alone(Supplier<T> work) {
        try (var one = new ForkJoinPool(1)) {
            return one.submit(work::get).join();
        }
    }

    private LabelledTexts.Stock stock() {
        return sources.orderedStream()
                .map(LabelledTexts::stock)
                .reduce(LabelledTexts.Stock.NONE, LabelledTexts.Stock::plus);
    }

    private Map<String, Collection<String>> names() {
        var names = new TreeMap<String, Collection<String>>();
        for (var concept : concepts.all()) {
            if (concept.id().kind() == ConceptKind.DESCRIPTOR) {
                names.put(concept.id().code(), concept.names());
            }
        }
        return names;
    }

    /** Looked at this often; {@link Learnt#isOutdated} says how often it is done. */
    @Configuration(proxyBeanMethods = false)
    static class Jobs {

        private static final Duration BETWEEN = Duration.ofMinutes(5);

        @Bean
        Job learnTopics(Learning learning) {
            return Job.every("topics.learn", BETWEEN, learning::learnWhenDue);
        }
    }
}
