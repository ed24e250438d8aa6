package se.utblick.classifier;

/** Numbers for words: 64 bits, so that two of a few million falling together is not to be reckoned with. */
final class Hash {

    static final long START = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    static long with(long hash, int more) {
        return (hash ^ more) * PRIME;
    }

    static long pair(long first, long second) {
        return spread(first * 31 + second);
    }

    /** Every bit of the answer depends on every bit of the hash. */
    static long spread(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * 0x9e3779b97f4a7c15L;
        mixed = (mixed ^ (mixed >>> 29)) * 0xbf58476d1ce4e5b9L;
        return mixed ^ (mixed >>> 32);
    }

    private Hash() {}
}
