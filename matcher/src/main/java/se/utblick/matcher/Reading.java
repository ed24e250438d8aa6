package se.utblick.matcher;

import java.util.ArrayList;
import java.util.List;

/** A document as it is read: its words in order, each with the keys it answers to. */
record Reading(List<Token> tokens) {

    // Between title, text and identifiers, so that nothing is next to or near something in another.
    private static final int GAP = 1_000;

    /** A word or an identifier at its place. A word's folded form gives its beginnings; an identifier has none. */
    record Token(int position, String folded, List<String> keys, Passage passage) {}

    /** A stretch of the original text. */
    record Passage(Hit.Field field, String text, int start, int end) {
        Hit asked(String asked) {
            return new Hit(field, start, end, text.substring(start, end), asked);
        }

        Passage to(Passage last) {
            return new Passage(field, text, start, last.end);
        }
    }

    static Reading of(Document document) {
        var reader = new Reader(Language.of(document.language()));
        reader.read(Hit.Field.TITLE, document.title());
        reader.read(Hit.Field.BODY, document.body());
        document.identifiers().forEach(identifier -> reader.read(Hit.Field.IDENTIFIER, identifier));
        Facts.of(document).forEach(reader::read);
        return new Reading(reader.tokens);
    }

    private static final class Reader {

        private final Stemmer stemmer;
        private final List<Token> tokens = new ArrayList<>();
        private int position;

        Reader(Language language) {
            this.stemmer = new Stemmer(language);
        }

        void read(Hit.Field field, String text) {
            var clean = CleanText.of(text);
            var found = Identifiers.in(clean.text());
            int next = 0;
            for (var word : Word.in(clean.text())) {
                while (next < found.size() && found.get(next).start() <= word.start()) {
                    tokens.add(identifier(found.get(next), field, text, clean));
                    next++;
                }
                tokens.add(word(word, new Passage(field, text, clean.start(word.start()), clean.end(word.end()))));
                position++;
            }
            position += GAP;
        }

        void read(Facts.Fact fact) {
            var passage =
                    new Passage(Hit.Field.FACT, fact.value(), 0, fact.value().length());
            tokens.add(new Token(position, "", fact.keys(), passage));
            position += GAP;
        }

        private Token identifier(Identifiers.Found found, Hit.Field field, String text, CleanText clean) {
            var keys = found.names().stream().map(Term.Identifier::key).toList();
            return new Token(
                    position, "", keys, new Passage(field, text, clean.start(found.start()), clean.end(found.end())));
        }

        private Token word(Word word, Passage passage) {
            var folded = word.folded();
            var keys = new ArrayList<String>(5);
            keys.add(Term.Exact.key(folded));
            var plain = folded.replace("+", "");
            if (!plain.equals(folded)) {
                keys.add(Term.Exact.key(plain));
            }
            keys.addAll(Term.Stem.keys(stemmer, plain));
            if (Term.Capitals.looksLike(word.unaccented().replace("+", ""))) {
                keys.add(Term.Capitals.key(word.unaccented().replace("+", "")));
            }
            return new Token(position, folded, keys, passage);
        }
    }
}
