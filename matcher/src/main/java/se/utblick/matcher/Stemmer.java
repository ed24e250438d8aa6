package se.utblick.matcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Brings the inflected forms of a word together. For one thread. */
final class Stemmer {

    // A longer "word" is a table or an address run together; its ending says nothing.
    private static final int LONGEST = 60;

    private static final ThreadLocal<List<Stemmer>> OF_THREAD = ThreadLocal.withInitial(
            () -> Stream.of(Language.values()).map(Stemmer::new).toList());

    private final OneWord word = new OneWord();
    private final Language language;
    private final TokenStream stemmed;

    Stemmer(Language language) {
        this.language = language;
        stemmed = language.stemming(word);
    }

    /** One for every language, for the thread that asks. */
    static List<Stemmer> all() {
        return OF_THREAD.get();
    }

    Language language() {
        return language;
    }

    String stem(String lowerCase) {
        return language != Language.OTHER && lowerCase.length() <= LONGEST && isAllLetters(lowerCase)
                ? compute(lowerCase)
                : lowerCase;
    }

    private static boolean isAllLetters(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (!Character.isLetter(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private String compute(String lowerCase) {
        try {
            word.next = lowerCase;
            stemmed.reset();
            stemmed.incrementToken();
            return word.characters.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static final class OneWord extends TokenStream {

        private final CharTermAttribute characters = addAttribute(CharTermAttribute.class);
        private String next = "";

        @Override
        public boolean incrementToken() {
            clearAttributes();
            characters.append(next);
            return true;
        }
    }
}
