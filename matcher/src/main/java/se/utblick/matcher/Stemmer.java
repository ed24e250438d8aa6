package se.utblick.matcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Brings the inflected forms of a word together. Remembers what it has seen; for one thread. */
final class Stemmer {

    // A longer "word" is a table or an address run together; its ending says nothing.
    private static final int LONGEST = 60;

    private final Map<String, String> known = new HashMap<>();
    private final OneWord word = new OneWord();
    private final Language language;
    private final TokenStream stemmed;

    Stemmer(Language language) {
        this.language = language;
        stemmed = language.stemming(word);
    }

    Language language() {
        return language;
    }

    String stem(String lowerCase) {
        boolean inflected = lowerCase.length() <= LONGEST && lowerCase.chars().allMatch(Character::isLetter);
        return inflected ? known.computeIfAbsent(lowerCase, this::compute) : lowerCase;
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
