package se.utblick.matcher;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * A reading as Lucene wants it: the keys at their positions, and only those that some interest asks for. Beginnings of
 * words are keys like any other, so that truncation needs no search through the vocabulary.
 */
final class LuceneTokens extends TokenStream {

    private record Key(String text, int position) {}

    private final CharTermAttribute characters = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<Key> keys;
    private int next;
    private int position = -1;

    LuceneTokens(Reading reading, Set<String> asked) {
        keys = reading.tokens().stream()
                .<Key>mapMulti((token, sink) -> {
                    token.keys().forEach(key -> offer(key, token, asked, sink));
                    for (int length = 1; length <= token.folded().length(); length++) {
                        var key = Term.Prefix.key(token.folded().substring(0, length));
                        offer(key, token, asked, sink);
                    }
                })
                .toList();
    }

    private static void offer(String key, Reading.Token token, Set<String> asked, Consumer<Key> sink) {
        for (var zone : Node.Zone.values()) {
            var zoned = LuceneQueries.zoned(zone, key);
            if (zone.has(token.passage().field()) && asked.contains(zoned)) {
                sink.accept(new Key(zoned, token.position()));
            }
        }
    }

    boolean isEmpty() {
        return keys.isEmpty();
    }

    @Override
    public boolean incrementToken() {
        if (next == keys.size()) {
            return false;
        }
        clearAttributes();
        var key = keys.get(next++);
        characters.append(key.text());
        increment.setPositionIncrement(key.position() - position);
        position = key.position();
        return true;
    }
}
