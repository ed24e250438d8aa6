package se.utblick.matcher;

import java.util.List;
import java.util.stream.Stream;

/**
 * One word to look for, and in what sense. Queries and documents meet in keys: a term asks for some, a word in a
 * document answers to some, and nothing else is compared anywhere.
 */
sealed interface Term {

    /** The keys of which a word must answer to one. */
    List<String> keys();

    /** A word in any inflected form; how those look depends on the language of the document, hence several keys. */
    record Stem(String word) implements Term {
        @Override
        public List<String> keys() {
            return Stemmer.all().stream()
                    .flatMap(stemmer -> keys(stemmer, word).stream())
                    .toList();
        }

        // The word itself counts beside its stem: the stemmer takes the n off "kommun" but leaves it in "kommuner".
        static List<String> keys(Stemmer stemmer, String word) {
            return Stream.of(stemmer.stem(word), word)
                    .distinct()
                    .map(form -> stemmer.language().tag() + ":" + form)
                    .toList();
        }
    }

    record Exact(String word) implements Term {
        @Override
        public List<String> keys() {
            return List.of(key(word));
        }

        static String key(String word) {
            return "=" + word;
        }
    }

    /** A short abbreviation in capitals, which is another word in small letters: VET and "vet". */
    record Capitals(String word) implements Term {
        @Override
        public List<String> keys() {
            return List.of(key(word));
        }

        static String key(String word) {
            return "^" + word;
        }

        static boolean looksLike(String word) {
            return word.length() >= 2
                    && word.length() <= 5
                    && word.chars().allMatch(c -> Character.isUpperCase(c) || Character.isDigit(c))
                    && word.chars().anyMatch(Character::isUpperCase);
        }
    }

    record Prefix(String beginning) implements Term {
        @Override
        public List<String> keys() {
            return List.of(key(beginning));
        }

        static String key(String beginning) {
            return "*" + beginning;
        }
    }

    /** Something known of a document beside its text: one of these. */
    record Fact(List<String> keys) implements Term {
        public Fact {
            keys = List.copyOf(keys);
        }
    }

    /** A number of a document or procedure, in the one spelling that all others are brought to. */
    record Identifier(String canonical) implements Term {

        private static final String KEY = "#";

        @Override
        public List<String> keys() {
            return List.of(key(canonical));
        }

        static String key(String canonical) {
            return KEY + canonical;
        }

        static Identifier of(String key) {
            return new Identifier(key.substring(KEY.length()));
        }
    }
}
