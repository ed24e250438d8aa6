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

    private final Cutter cutter;
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
        this.cutter = new Cutter(page, identifiers);
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
        zone = LeafTable.zone(field);
        int from = page.words;
        take(original);
        boolean isClean = cutter.cut(position);
        var clean = CleanText.NONE;
        if (!isClean) {
            clean = CleanText.of(original);
            take(clean.text());
            cutter.cutClean(position);
        }
        page.sections.add(new Page.Section(field, original, isClean, clean, from));
        meet(from);
        position += page.words - from + GAP;
    }

    private void take(String text) {
        cutter.take(text);
        identifiers.begin(cutter.text(), cutter.length(), zone, leaves);
    }

    // Step by step for the whole text rather than word by word: what must be fetched from memory is then fetched for
    // many words at a time, and nobody waits for it.
    private void meet(int from) {
        look(from);
        for (int word = from; word < page.words; word++) {
            page.row[word] = row(page.row[word], page.start[word], page.end[word], page.hash[word]);
        }
        for (int word = from; word < page.words; word++) {
            meetAt(word);
        }
        phrases.walk(from, leaves, zone);
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

    private void meetAt(int word) {
        int[] row = page.row[word];
        if (row[Meets.MAY_BEGIN_IDENTIFIER] != 0) {
            identifiers.at(page.start[word]);
        }
        identifiers.past(word);
        for (int i = row[Meets.LEAVES]; i < row[Meets.LEAVES_END]; i++) {
            if (LeafTable.isFoundIn(zone, Meets.zone(row[i]))) {
                page.see(Meets.leaf(row[i]));
            }
        }
    }

    // Exactly this moment's: leaves added later may not be met, and those added since it was found out must be.
    private int[] row(int[] guess, int begin, int end, int hash) {
        if (end - begin > Surfaces.LONGEST) {
            return meets.of(cutter.text(), begin, end, hash, stemmer, leaves);
        }
        var known = guess[Meets.HASH] == hash && Meets.isOf(guess, cutter.text(), begin, end)
                ? guess
                : Surfaces.find(remembered, cutter.text(), begin, end, hash);
        if (known != null && known[Meets.KNOWN] == leaves.size()) {
            return known;
        }
        int[] row = meets.of(cutter.text(), begin, end, hash, stemmer, leaves);
        surfaces.put(row);
        remembered = surfaces.rows();
        return row;
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
