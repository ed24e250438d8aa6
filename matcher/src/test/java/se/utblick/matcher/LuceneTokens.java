package se.utblick.matcher;

import java.util.List;
import java.util.Set;
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
                    token.keys().stream()
                            .filter(asked::contains)
                            .forEach(key -> sink.accept(new Key(key, token.position())));
                    for (int length = 1; length <= token.folded().length(); length++) {
                        var key = Term.Prefix.key(token.folded().substring(0, length));
                        if (asked.contains(key)) {
                            sink.accept(new Key(key, token.position()));
                        }
                    }
                })
                .toList();
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
