package se.utblick.watch.collect;

/**
 * How much is taken from outside at most.
 *
 * @param record the largest record, in bytes; the largest real page is a third of a megabyte
 * @param inflated the most that one archive may unpack to; the largest real one is 60 megabytes
 */
record Limits(int record, long inflated) {

    static final Limits USUAL = new Limits(8 << 20, 4L << 30);
}
