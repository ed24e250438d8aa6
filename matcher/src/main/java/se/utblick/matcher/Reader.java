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
        page.sections.add(new Page.Section(field, original, single, clean, page.words, page.sections.size()));
        identifierEnd = 0;
        walk.begin();
        words();
        position += GAP;
    }

    private void take(String from) {
        if (length > text.length) {
            text = new char[length + length / 2];
        }
        from.getChars(0, length, text, 0);
    }

    private void words() {
        int at = 0;
        while (at < length) {
            if (!Characters.isInWord(text[at])) {
                at++;
                continue;
            }
            int begin = at;
            int hash = 0;
            do {
                hash = hash * 31 + text[at];
                at++;
            } while (at < length && Characters.isInWord(text[at]));
            if (at < length && text[at] == '+') {
                int with = withPluses(at);
                while (at < with) {
                    hash = hash * 31 + text[at];
                    at++;
                }
            }
            word(begin, at, hash);
            at = afterEnding(at);
        }
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
        if (end >= length || (text[end] != ':' && !Characters.isApostrophe(text[end]))) {
            return end;
        }
        int after = end + 1;
        while (after < length && Characters.isInWord(text[after])) {
            if (!Character.isLowerCase(text[after]) || after > end + 2) {
                return end;
            }
            after++;
        }
        if (after > end + 1 && IdentifierStart.mayBeAt(new String(text, end + 1, after - end - 1))) {
            identifier(end + 1);
        }
        return after > end + 1 ? after : end;
    }

    private void word(int begin, int end, int hash) {
        int[] row = row(begin, end, hash);
        if (row[Meets.MAY_BEGIN_IDENTIFIER] != 0) {
            identifier(begin);
        }
        for (int i = row[Meets.LEAVES]; i < row[Meets.LEAVES_END]; i++) {
            page.see(row[i]);
        }
        walk.step(row, page.words, leaves);
        page.addWord(row, position, begin, end);
        position++;
    }

    // Exactly this moment's: leaves added later may not be met, and those added since it was found out must be.
    private int[] row(int begin, int end, int hash) {
        if (end - begin > Surfaces.LONGEST) {
            return meets.of(text, begin, end, hash, stemmer, leaves);
        }
        var known = Surfaces.find(remembered, text, begin, end, hash);
        if (known != null && known[Meets.KNOWN] == leaves.size()) {
            return known;
        }
        int[] row = meets.of(text, begin, end, hash, stemmer, leaves);
        surfaces.put(row);
        remembered = surfaces.rows();
        return row;
    }

    private void identifier(int begin) {
        if (begin < identifierEnd || !IdentifierStart.leadsOn(text, begin, length) || !hasDigitSoon(begin)) {
            return;
        }
        Identifiers.at(window(begin), Math.min(begin, 1)).ifPresent(found -> {
            identifierEnd = begin + found.end() - found.start();
            for (var name : found.names()) {
                int[] row = meets.ofKey(new Term.Identifier(name).keys().getFirst(), leaves);
                for (int i = row[Meets.LEAVES]; i < row[Meets.LEAVES_END]; i++) {
                    page.addIdentifier(row[i], begin, identifierEnd);
                }
            }
        });
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
