package se.utblick.watch.archive;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.facet.FacetsConfig;
import org.apache.lucene.facet.sortedset.SortedSetDocValuesFacetField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import se.utblick.matcher.Document.Keys;
import se.utblick.matcher.Hit;

/**
 * What the index keeps of a text. Each part of it is a field of its own, with the keys that its words answer to. A title in
 * another language is a layer beside the text: a query is met within one layer or not at all.
 */
final class Fields {

    static final String ID = "id";
    static final String DAY = "day";
    static final String LAYER = "layer";

    // Longer "words" are data that has got into a text. They are known by their beginning, here and in queries alike.
    private static final int LONGEST_KEY = 1_000;

    static final FacetsConfig COUNTED = new FacetsConfig();

    static Document of(Archived archived) throws IOException {
        var document = new Document();
        document.add(new StringField(ID, archived.id().toString(), Field.Store.YES));
        document.add(new NumericDocValuesField(DAY, archived.day().toEpochDay()));
        for (int layer = 0; layer < archived.documents().size(); layer++) {
            document.add(new StringField(LAYER, String.valueOf(layer), Field.Store.NO));
            var keys = archived.documents().get(layer).keys();
            for (var part : Hit.Field.values()) {
                document.add(new TextField(
                        field(layer, part),
                        new KeyStream(
                                keys.stream().filter(one -> one.field() == part).toList())));
            }
        }
        archived.counted()
                .forEach((facet, value) -> document.add(new SortedSetDocValuesFacetField(facet.name(), value)));
        return COUNTED.build(document);
    }

    static String field(int layer, Hit.Field part) {
        return layer + "." + part;
    }

    /** How many layers the text with the most of them has. */
    static int layers(IndexReader reader) throws IOException {
        int layers = 0;
        while (reader.docFreq(new Term(LAYER, String.valueOf(layers))) > 0) {
            layers++;
        }
        return layers;
    }

    static String key(String key) {
        return key.substring(0, Math.min(key.length(), LONGEST_KEY));
    }

    /** Keys at their positions, as Lucene reads them: those of one word at one position. */
    private static final class KeyStream extends TokenStream {

        private record At(String key, int position) {}

        private final CharTermAttribute characters = addAttribute(CharTermAttribute.class);
        private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
        private final Iterator<At> keys;
        private int position = -1;

        KeyStream(List<Keys> words) {
            keys = words.stream()
                    .<At>mapMulti((word, sink) ->
                            word.keys().forEach(key -> sink.accept(new At(key(key), word.position()))))
                    .iterator();
        }

        @Override
        public boolean incrementToken() {
            if (!keys.hasNext()) {
                return false;
            }
            clearAttributes();
            var next = keys.next();
            characters.append(next.key());
            increment.setPositionIncrement(next.position() - position);
            position = next.position();
            return true;
        }
    }

    private Fields() {}
}
