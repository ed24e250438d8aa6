package se.utblick.matcher;

import java.util.Collection;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;

/**
 * The interests, laid out so that a document is asked only about those that it might meet. Readers take what was last
 * published and need no lock; those who change something take turns.
 */
final class Engine {

    // Fewer late ones than this, or than this part of all, are not worth putting everything in order for.
    private static final int FEW = 512;
    private static final int PART = 4;
    // Of what has read a larger document, the memory is given back: few are, and it would be kept for ever.
    private static final int MOST_WORDS_KEPT = 1 << 17;

    private final Queue<Asking> idle = new ConcurrentLinkedQueue<>();
    private final Aside arranging = new Aside(this::arrange);

    private LeafTable leaves = new LeafTable();
    private List<Surfaces> memories = freshMemories();
    private volatile Learned learned = new Learned();

    private Ints code = new Ints(16);
    private Ints starts = new Ints(16);
    private Ints died = new Ints(16);
    private Packed ids = new Packed();
    private HashIndex byId = new HashIndex();
    private Wakers base = Wakers.NONE;
    private Late late = new Late();
    private int living;
    private int version;
    // How many times everything has been put in order.
    private int orders;

    private volatile Published now = snapshot();

    synchronized void put(Collection<Interest> interests) {
        boolean many = interests.size() > FEW && interests.size() > living / PART;
        version++;
        interests.forEach(interest -> add(interest, !many));
        if (many) {
            var all = snapshot();
            adopt(Arranger.arrange(all, likelihood()), all, Code::carry);
        }
        now = snapshot();
        boolean manyLate = starts.size - base.slots() > Math.max(FEW, base.slots() / PART);
        if (manyLate || (many && Weeding.isWorthIt(now))) {
            arranging.soon();
        }
    }

    synchronized boolean remove(String id) {
        int slot = slot(id);
        if (slot < 0) {
            return false;
        }
        version++;
        bury(slot);
        now = snapshot();
        if (starts.size - living > Math.max(FEW, living / 2)) {
            arranging.soon();
        }
        return true;
    }

    synchronized int size() {
        return living;
    }

    Published now() {
        return now;
    }

    Asking take() {
        var asking = idle.poll();
        return asking == null ? new Asking(now) : asking;
    }

    void giveBack(Asking asking) {
        if (asking.page().room() <= MOST_WORDS_KEPT) {
            idle.offer(asking);
        }
    }

    /** What was met: now and then, it is worth putting everything in order after what texts turned out to be like. */
    void learn(Page page) {
        if (learned.add(page, now.leaves().size()) && living > FEW) {
            arranging.soon();
        }
    }

    private Likelihood likelihood() {
        return learned.likelihood(leaves.view());
    }

    private void add(Interest interest, boolean wake) {
        int before = slot(interest.id());
        if (before >= 0) {
            bury(before);
        }
        int slot = starts.add(code.size);
        code.add(0);
        new Compiler(leaves, code).write(interest.query().root());
        register(slot, interest.id());
        living++;
        if (wake) {
            wake(slot);
        }
    }

    private void register(int slot, String id) {
        died.add(0);
        ids.add(id);
        byId.add(hash(id), slot);
    }

    private void wake(int slot) {
        var view = leaves.view();
        var anchor = new Anchors(code.of, likelihood()).of(starts.of[slot] + 1);
        late.add(slot, anchor.exists() ? anchor.leaves() : new int[0], view.size());
    }

    private void bury(int slot) {
        died.of[slot] = version;
        living--;
    }

    private int slot(String id) {
        var view = ids.view();
        return byId.view().find(hash(id), slot -> died.of[slot] == 0 && view.is(slot, id));
    }

    private static int hash(String id) {
        return HashIndex.hash(7, id, id.length());
    }

    private Published snapshot() {
        return new Published(
                version,
                leaves.view(),
                memories,
                ids.view(),
                code.of,
                starts.of,
                died.of,
                living < starts.size,
                starts.size,
                base,
                late.view());
    }

    /** Puts everything in order beside those who read and change; what has changed meanwhile is added afterwards. */
    void arrange() {
        Published before;
        int order;
        synchronized (this) {
            before = now;
            order = orders;
        }
        if (Weeding.isWorthIt(before)) {
            weed(before, order);
            return;
        }
        var arranged = Arranger.arrange(before, learned.likelihood(before.leaves()));
        synchronized (this) {
            // Unless somebody else has done so in the meantime, and given the slots other numbers.
            if (order == orders) {
                adopt(arranged, before, Code::carry);
                now = snapshot();
            }
        }
    }

    private void weed(Published before, int order) {
        var weeding = new Weeding(before);
        var all = weeding.all();
        var arranged = Arranger.arrange(all, new Learned().likelihood(all.leaves()));
        synchronized (this) {
            if (order == orders) {
                weeding.follow(leaves.view());
                leaves = weeding.kept();
                memories = freshMemories();
                learned = new Learned();
                adopt(arranged, before, weeding::carry);
                now = snapshot();
            }
        }
    }

    // What words meet is told in the lexicon's numbers: with another lexicon, everything is remembered anew.
    private static List<Surfaces> freshMemories() {
        return Stream.of(Language.values()).map(_ -> new Surfaces()).toList();
    }

    /** Writes an interest that begins there in one code down in another. */
    private interface Carrying {
        void carry(int[] code, int start, Ints into);
    }

    private void adopt(Arranged arranged, Published before, Carrying carrying) {
        orders++;
        int[] codeBefore = code.of;
        int[] startsBefore = starts.of;
        int[] diedBefore = died.of;
        int slotsBefore = starts.size;
        var idsBefore = ids.view();
        code = arranged.code();
        starts = arranged.starts();
        ids = arranged.ids();
        base = arranged.wakers();
        died = new Ints(starts.size);
        byId = new HashIndex();
        late = new Late();
        for (int slot = 0; slot < starts.size; slot++) {
            died.add(0);
            byId.add(hash(ids.view().get(slot)), slot);
        }
        for (int slot = 0; slot < before.slots(); slot++) {
            if (arranged.slotOf()[slot] >= 0) {
                died.of[arranged.slotOf()[slot]] = diedBefore[slot];
            }
        }
        for (int slot = before.slots(); slot < slotsBefore; slot++) {
            if (diedBefore[slot] == 0) {
                int added = starts.add(code.size);
                carrying.carry(codeBefore, startsBefore[slot], code);
                register(added, idsBefore.get(slot));
                wake(added);
            }
        }
        leaves.trim();
        byId.trim();
    }

    /** How many bytes the interests take. */
    synchronized long footprint() {
        return leaves.footprint()
                + ids.footprint()
                + byId.footprint()
                + base.footprint()
                + late.footprint()
                + 4L * (code.of.length + starts.of.length + died.of.length);
    }
}
