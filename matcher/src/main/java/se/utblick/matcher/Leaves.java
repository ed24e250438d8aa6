package se.utblick.matcher;

import java.util.List;
import java.util.stream.IntStream;

/** Decides in what sense the words of a query are to be found: inflected, exactly, by their beginning. */
record Leaves(String text, Mistakes mistakes) {

    private static final int SHORTEST_BEGINNING = 2;
    private static final int LONGEST_WORD = 100;

    interface Mistakes {
        QueryMistake at(String key, int from, int to, String... details);
    }

    static Term term(Identifiers.Found identifier) {
        return new Term.Identifier(identifier.names().getFirst());
    }

    /** A word without quotes. Parts joined by a hyphen or the like stand next to each other, and the last is inflected. */
    List<Term> plain(int from, int to) {
        var words = words(from, to);
        return IntStream.range(0, words.size())
                .mapToObj(i -> term(words.get(i), words.size() == 1, i == words.size() - 1))
                .toList();
    }

    List<Term> quoted(int from, int to) {
        int start = from
                + text.substring(from, to).length()
                - text.substring(from, to).stripLeading().length();
        var identifier = Identifiers.at(text, start)
                .filter(found -> text.substring(found.end(), to).isBlank());
        if (identifier.isPresent()) {
            return List.of(term(identifier.get()));
        }
        var words = words(from, to);
        return words.stream().map(word -> term(word, words.size() == 1, false)).toList();
    }

    private Term term(Word word, boolean alone, boolean inflected) {
        var folded = word.folded();
        boolean capitals = Term.Capitals.looksLike(word.unaccented());
        if (hasStar(word)) {
            return new Term.Prefix(folded);
        }
        if (alone && capitals) {
            return new Term.Capitals(word.unaccented());
        }
        return inflected && !capitals && folded.chars().allMatch(Character::isLetter)
                ? new Term.Stem(folded)
                : new Term.Exact(folded);
    }

    private List<Word> words(int from, int to) {
        var words = Word.in(text.substring(from, to)).stream()
                .map(word -> new Word(word.text(), word.start() + from, word.end() + from))
                .toList();
        checkStars(from, to, words);
        if (words.isEmpty()) {
            throw mistakes.at("query.nothing-to-find", from, Math.max(to, from + 1));
        }
        for (var word : words) {
            if (word.text().length() > LONGEST_WORD) {
                throw mistakes.at("query.word-too-long", word.start(), word.end(), String.valueOf(LONGEST_WORD));
            }
        }
        return words;
    }

    private void checkStars(int from, int to, List<Word> words) {
        for (int star = text.indexOf('*', from); star >= 0 && star < to; star = text.indexOf('*', star + 1)) {
            int at = star;
            var beginning = words.stream().filter(word -> word.end() == at).findFirst();
            if (beginning.isEmpty() || Word.isLetterOrDigit(text, at + 1)) {
                throw mistakes.at("query.star-misplaced", at, at + 1);
            }
            if (beginning.get().text().length() < SHORTEST_BEGINNING) {
                throw mistakes.at(
                        "query.star-too-short",
                        beginning.get().start(),
                        at + 1,
                        beginning.get().text(),
                        String.valueOf(SHORTEST_BEGINNING));
            }
        }
    }

    private boolean hasStar(Word word) {
        return word.end() < text.length() && text.charAt(word.end()) == '*';
    }
}
