package se.utblick.topics;

import java.util.concurrent.ForkJoinPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Learns what topics to suggest once the house is open, beside the work; whoever asks before that gets no suggestions. */
@Component
@ConditionalOnProperty(name = "utblick.serving", matchIfMissing = true)
class LearningAtStart {

    private static final Logger LOG = LoggerFactory.getLogger(LearningAtStart.class);

    private final Suggestions suggestions;

    LearningAtStart(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        var thread = new Thread(this::learn, "topics-learning");
        thread.setDaemon(true);
        thread.start();
    }

    private void learn() {
        // On one processor, so that the others are left to whoever opens a page.
        try (var alone = new ForkJoinPool(1)) {
            alone.submit(suggestions::learn).join();
        } catch (RuntimeException failed) {
            LOG.warn("Topics could not be learnt, so none are suggested until the next start", failed);
        }
    }
}
