package se.utblick.matcher;

import java.util.Arrays;
import java.util.List;

/** Reads documents onto a page, a word at a time, each character once. For one thread. */
final class Reader {

    // Between title, text and identifiers, so that nothing is next to or near something in another.
    private static final int GAP = 1_000;
    private static final int IDENTIFIER_REACH = 10;

    private final Page page;
    private final Meets meets = new Meets();
    private final PhraseWalk walk;
    private final List<Stemmer> stemmers =
            Arrays.stream(Language.values()).map(Stemmer::new).toList();

    private char[] text = new char[4096];
    private int length;
    private int identifierEnd;
    private byte zone;
    // Two by two: a word, and where the ending begins that is read past after it and may begin an identifier.
    private final Ints endings = new Ints(8);
    int sink;
    private int position;

    private Surfaces surfaces = new Surfaces();
    private int[][] remembered = surfaces.rows();
    private Stemmer stemmer = stemmers.getFirst();
    private LeafTable.View leaves;

    Reader(Page page, LeafTable.View leaves) {
        this.page = page;
        this.leaves = leaves;
        this.walk = new PhraseWalk(page);
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
        zone = zone(field);
        identifierEnd = 0;
        walk.begin();
        words();
        position += GAP;
    }

    static byte zone(Hit.Field field) {
        return switch (field) {
            case TITLE -> LeafTable.TITLE;
            case BODY -> LeafTable.BODY;
            case IDENTIFIER, FACT -> LeafTable.ANYWHERE;
        };
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
        endings.size = 0;
        cut();
        look(from);
        int ending = 0;
        for (int word = from; word < page.words; word++) {
            take(word);
            while (ending < endings.size && endings.of[ending] == word) {
                identifier(endings.of[ending + 1]);
                ending += 2;
            }
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
            identifier(begin);
        }
        for (int i = row[Meets.LEAVES]; i < row[Meets.LEAVES_END]; i++) {
            if (Meets.counts(row[i], zone)) {
                page.see(Meets.leaf(row[i]));
            }
        }
        walk.step(row, word, leaves, zone);
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
        if (after > end + 1 && IdentifierStart.mayBeAt(new String(text, end + 1, after - end - 1))) {
            endings.add(page.words - 1);
            endings.add(end + 1);
        }
        return after > end + 1 ? after : end;
    }

    private void identifier(int begin) {
        if (begin < identifierEnd || !IdentifierStart.leadsOn(text, begin, length) || !hasDigitSoon(begin)) {
            return;
        }
        Identifiers.at(window(begin), Math.min(begin, 1)).ifPresent(found -> {
            identifierEnd = begin + found.end() - found.start();
            for (var name : found.names()) {
                int[] row = meets.ofKey(new Term.Identifier(name).keys().getFirst(), leaves);
                found(row, begin, identifierEnd);
            }
        });
    }

    private void found(int[] row, int from, int to) {
        for (int i = row[Meets.LEAVES]; i < row[Meets.LEAVES_END]; i++) {
            if (Meets.counts(row[i], zone)) {
                page.addIdentifier(Meets.leaf(row[i]), from, to);
            }
        }
    }

    private void read(Facts.Fact fact) {
        page.sections.add(new Page.Section(Hit.Field.FACT, fact.value(), true, CleanText.NONE, page.words));
        zone = LeafTable.ANYWHERE;
        for (var key : fact.keys()) {
            found(meets.ofKey(key, leaves), 0, fact.value().length());
        }
    }

    private boolean hasDigitSoon(int begin) {
        int end = Math.min(length, begin + IDENTIFIER_REACH);
        for (int i = begin; i < end; i++) {
            if (Character.isDigit(text[i])) {
                return true;
            }
        }
        return false;
    }

    // No identifier is longer; one character before and after says whether it is part of something else.
    private String window(int begin) {
        int from = Math.max(0, begin - 1);
        int to = Math.min(length, begin + Identifiers.LONGEST + 1);
        var window = new char[to - from];
        for (int i = from; i < to; i++) {
            window[i - from] = CleanText.plain(text[i]);
        }
        return new String(window);
    }
}
