package se.utblick.matcher;

import java.util.Arrays;
import java.util.List;

/** Every term that some interest asks for, once, with a number; and from a word in a text, which of them it meets. */
final class Terms {

    static final byte STEM = 1;
    static final byte EXACT = 2;
    static final byte CAPITALS = 3;
    static final byte PREFIX = 4;
    static final byte KEY = 5;
    private static final byte FACT = 6;

    // No key has it.
    private static final String BETWEEN = "\n";

    private final Packed words = new Packed();
    private final HashIndex index = new HashIndex();
    private byte[] kinds = new byte[16];
    private int longestPrefix;

    /** The term's number, a new one if nobody has asked for it before. */
    int number(Term term) {
        byte kind = kind(term);
        var word = word(term);
        var view = view();
        int known = index.view().find(hash(kind, word, word.length()), number -> view.is(number, kind, word));
        return known >= 0 ? known : add(term, kind, word);
    }

    private int add(Term term, byte kind, String word) {
        int number = words.add(word);
        if (number >= kinds.length) {
            kinds = Arrays.copyOf(kinds, number + (number >> 1) + 16);
        }
        kinds[number] = kind;
        index.add(hash(kind, word, word.length()), number);
        switch (term) {
            case Term.Stem _ ->
                Stemmer.all().forEach(stemmer -> {
                    var stem = stemmer.stem(word);
                    if (!stem.equals(word)) {
                        index.add(stemHash(stemmer.language(), stem), number);
                    }
                });
            case Term.Fact(var keys) -> keys.forEach(key -> index.add(hash(FACT, key, key.length()), number));
            case Term.Prefix _ -> longestPrefix = Math.max(longestPrefix, word.length());
            default -> {
                // One key, which is its word.
            }
        }
        return number;
    }

    View view() {
        return new View(words.view(), kinds, index.view(), longestPrefix);
    }

    void trim() {
        words.trimmed();
        index.trim();
        kinds = Arrays.copyOf(kinds, words.size());
    }

    long footprint() {
        return words.footprint() + index.footprint() + kinds.length;
    }

    private static byte kind(Term term) {
        return switch (term) {
            case Term.Stem _ -> STEM;
            case Term.Exact _ -> EXACT;
            case Term.Capitals _ -> CAPITALS;
            case Term.Prefix _ -> PREFIX;
            case Term.Identifier _ -> KEY;
            case Term.Fact _ -> FACT;
        };
    }

    private static String word(Term term) {
        return switch (term) {
            case Term.Stem(var word) -> word;
            case Term.Exact(var word) -> word;
            case Term.Capitals(var word) -> word;
            case Term.Prefix(var beginning) -> beginning;
            case Term.Identifier _ -> term.keys().getFirst();
            case Term.Fact(var keys) -> BETWEEN + String.join(BETWEEN, keys) + BETWEEN;
        };
    }

    private static int hash(byte kind, CharSequence word, int length) {
        return HashIndex.hash(kind, word, length);
    }

    private static int stemHash(Language language, String stem) {
        return HashIndex.hash(100 + language.number(), stem, stem.length());
    }

    /** The terms of a moment. Numbers from the size up are of a later moment and count for nothing. */
    @SuppressWarnings("ArrayRecordComponent")
    record View(Packed.View words, byte[] kinds, HashIndex.View index, int longestPrefix) {

        int size() {
            return words.size();
        }

        Term term(int number) {
            var word = words.get(number);
            return switch (kinds[number]) {
                case STEM -> new Term.Stem(word);
                case EXACT -> new Term.Exact(word);
                case CAPITALS -> new Term.Capitals(word);
                case PREFIX -> new Term.Prefix(word);
                case KEY -> Term.Identifier.of(word);
                case FACT ->
                    new Term.Fact(List.of(word.substring(1, word.length() - 1).split(BETWEEN)));
                default -> throw new IllegalStateException("No such kind: " + kinds[number]);
            };
        }

        private boolean is(int number, byte kind, CharSequence word) {
            return number < size() && kinds[number] == kind && words.is(number, word);
        }

        /** Adds the numbers of all terms that a word meets in a text in the stemmer's language. */
        void met(Word word, Stemmer stemmer, Ints met) {
            var folded = word.folded();
            var plain = folded.replace("+", "");
            exactly(EXACT, folded, met);
            if (!plain.equals(folded)) {
                exactly(EXACT, plain, met);
            }
            stems(plain, stemmer, met);
            var capitals = word.unaccented().replace("+", "");
            if (Term.Capitals.looksLike(capitals)) {
                exactly(CAPITALS, capitals, met);
            }
            prefixes(folded, met);
        }

        void met(String key, Ints met) {
            exactly(KEY, key, met);
            index.find(hash(FACT, key, key.length()), term -> {
                if (term < size() && kinds[term] == FACT && words.get(term).contains(BETWEEN + key + BETWEEN)) {
                    met.add(term);
                }
                return false;
            });
        }

        private void exactly(byte kind, String word, Ints met) {
            int number = index.find(hash(kind, word, word.length()), term -> is(term, kind, word));
            if (number >= 0) {
                met.add(number);
            }
        }

        // A word and a term meet when the word or its stem is the term's word or its stem.
        private void stems(String word, Stemmer stemmer, Ints met) {
            int from = met.size;
            var stem = stemmer.stem(word);
            byStem(word, stemmer, met, from);
            if (!stem.equals(word)) {
                byStem(stem, stemmer, met, from);
            }
        }

        private void byStem(String form, Stemmer stemmer, Ints met, int from) {
            int same = index.find(hash(STEM, form, form.length()), term -> is(term, STEM, form));
            if (same >= 0 && !isIn(met, from, same)) {
                met.add(same);
            }
            index.find(stemHash(stemmer.language(), form), term -> {
                if (term < size() && kinds[term] == STEM && !isIn(met, from, term)) {
                    if (stemmer.stem(words.get(term)).equals(form)) {
                        met.add(term);
                    }
                }
                return false;
            });
        }

        private static boolean isIn(Ints met, int from, int term) {
            for (int i = from; i < met.size; i++) {
                if (met.of[i] == term) {
                    return true;
                }
            }
            return false;
        }

        private void prefixes(String folded, Ints met) {
            int hash = PREFIX;
            for (int length = 1; length <= Math.min(longestPrefix, folded.length()); length++) {
                hash = hash * 31 + folded.charAt(length - 1);
                var beginning = folded.subSequence(0, length);
                int number = index.find(hash, term -> is(term, PREFIX, beginning));
                if (number >= 0) {
                    met.add(number);
                }
            }
        }
    }
}
