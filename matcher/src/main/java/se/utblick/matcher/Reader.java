package se.utblick.matcher;

import java.util.Arrays;
import java.util.List;

/** Reads documents onto a page, a word at a time, each character once. For one thread. */
final class Reader {

    // Between title, text and identifiers, so that nothing is next to or near something in another.
    private static final int GAP = 1_000;

    private final Page page;
    private final Meets meets = new Meets();
    private final PhraseWalk phrases;
    private final IdentifierWalk identifiers;
    private final List<Stemmer> stemmers =
            Arrays.stream(Language.values()).map(Stemmer::new).toList();

    private char[] text = new char[4096];
    private int length;
    private byte zone;
    private int position;

    // Nobody reads it: without it, the compiler would see that nobody needs what look() fetches, and not fetch it.
    @SuppressWarnings("UnusedVariable")
    private int sink;

    private Surfaces surfaces = new Surfaces();
    private int[][] remembered = surfaces.rows();
    private Stemmer stemmer = stemmers.getFirst();
    private LeafTable.View leaves;

    Reader(Page page, LeafTable.View leaves) {
        this.page = page;
        this.leaves = leaves;
        this.phrases = new PhraseWalk(page);
        this.identifiers = new IdentifierWalk(page, meets, leaves);
    }

    /** The memories are one for each language. */
    void read(Document document, List<Surfaces> memories, LeafTable.View asked) {
        int language = Language.of(document.language()).number();
        surfaces = memories.get(language);
        remembered = surfaces.rows();
        stemmer = stemmers.get(language);
        leaves = asked;
        position = 0;
        page.clear(leaves.size());
        read(Hit.Field.TITLE, document.title());
        read(Hit.Field.BODY, document.body());
        document.identifiers().forEach(identifier -> read(Hit.Field.IDENTIFIER, identifier));
        Facts.of(document).forEach(this::read);
    }

    private void read(Hit.Field field, String original) {
        length = original.length();
        take(original);
        boolean single = Characters.areAllSingle(text, length);
        var clean = single ? CleanText.NONE : CleanText.of(original);
        if (!single) {
            length = clean.text().length();
            take(clean.text());
        }
        page.sections.add(new Page.Section(field, original, single, clean, page.words));
        zone = LeafTable.zone(field);
        phrases.begin();
        identifiers.begin(text, length, zone, leaves);
        words();
        position += GAP;
    }

    private void take(String from) {
        if (length > text.length) {
            text = new char[length + length / 2];
        }
        from.getChars(0, length, text, 0);
    }

    // Step by step for the whole text rather than word by word: what must be fetched from memory is then fetched for
    // many words at a time, and nobody waits for it.
    private void words() {
        int from = page.words;
        cut();
        look(from);
        for (int word = from; word < page.words; word++) {
            take(word);
            identifiers.past(word);
        }
    }

    private void cut() {
        char[] read = text;
        int end = length;
        page.makeRoom(end / 2 + 1);
        int at = 0;
        while (at < end) {
            char c = read[at];
            if (!Characters.isInWord(c)) {
                at++;
                continue;
            }
            int begin = at;
            int hash = 0;
            do {
                hash = hash * 31 + c;
                at++;
                c = at < end ? read[at] : ' ';
            } while (Characters.isInWord(c));
            if (c == '+') {
                int with = withPluses(at);
                while (at < with) {
                    hash = hash * 31 + read[at];
                    at++;
                }
            }
            page.addWord(position, begin, at, hash);
            position++;
            if (at < end && (read[at] == ':' || Characters.isApostrophe(read[at]))) {
                at = afterEnding(at);
            }
        }
    }

    private void look(int from) {
        int[][] rows = remembered;
        int[][] row = page.row;
        int[] hash = page.hash;
        int words = page.words;
        for (int word = from; word < words; word++) {
            row[word] = Surfaces.first(rows, hash[word]);
        }
        int touched = 0;
        for (int word = from; word < words; word++) {
            touched += row[word][Meets.HASH];
        }
        sink = touched;
    }

    private void take(int word) {
        int begin = page.start[word];
        int[] row = row(page.row[word], begin, page.end[word], page.hash[word]);
        page.row[word] = row;
        if (row[Meets.MAY_BEGIN_IDENTIFIER] != 0) {
            identifiers.at(begin);
        }
        for (int i = row[Meets.LEAVES]; i < row[Meets.LEAVES_END]; i++) {
            if (LeafTable.isFoundIn(zone, Meets.zone(row[i]))) {
                page.see(Meets.leaf(row[i]));
            }
        }
        phrases.step(row, word, leaves, zone);
    }

    // Exactly this moment's: leaves added later may not be met, and those added since it was found out must be.
    private int[] row(int[] guess, int begin, int end, int hash) {
        if (end - begin > Surfaces.LONGEST) {
            return meets.of(text, begin, end, hash, stemmer, leaves);
        }
        var known = guess[Meets.HASH] == hash && Meets.isOf(guess, text, begin, end)
                ? guess
                : Surfaces.find(remembered, text, begin, end, hash);
        if (known != null && known[Meets.KNOWN] == leaves.size()) {
            return known;
        }
        int[] row = meets.of(text, begin, end, hash, stemmer, leaves);
        surfaces.put(row);
        remembered = surfaces.rows();
        return row;
    }

    // Erasmus+ is a name of its own; in 1+1 the plus is only a sign.
    private int withPluses(int end) {
        int after = end;
        while (after < length && text[after] == '+') {
            after++;
        }
        boolean name = Character.isLetter(text[end - 1]) && (after == length || !Characters.isInWord(text[after]));
        return name ? after : end;
    }

    // EU:s, EU's and EU are one word: the ending after the sign is read past.
    private int afterEnding(int end) {
        int after = end + 1;
        while (after < length && Characters.isInWord(text[after])) {
            if (!Character.isLowerCase(text[after]) || after > end + 2) {
                return end;
            }
            after++;
        }
        if (after == end + 1) {
            return end;
        }
        identifiers.ending(page.words - 1, end + 1, after);
        return after;
    }

    private void read(Facts.Fact fact) {
        page.sections.add(new Page.Section(Hit.Field.FACT, fact.value(), true, CleanText.NONE, page.words));
        for (var key : fact.keys()) {
            identifiers.found(
                    meets.ofKey(key, leaves),
                    LeafTable.ANYWHERE,
                    0,
                    fact.value().length());
        }
    }
}
