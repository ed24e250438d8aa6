package se.utblick.watch.connect;

import java.time.Duration;
import se.utblick.kernel.Bilingual;

/**
 * A source that we know how to ask, whether or not anybody has switched it on.
 *
 * @param kind the word it goes by, such as {@code riksdagen}
 * @param gives what comes from it, and what that is good for
 * @param credit whom to name, and on what terms it may be used again
 * @param address where it is asked, unless somebody has named another place
 * @param every how long between two rounds
 * @param pause how long its machine is left alone between two questions
 * @param lasts how long a round may go on asking
 * @param requests the most questions in one round; what is left is asked in the next
 * @param seenLive whether these very questions have been answered by the real source
 */
public record KnownSource(
        String kind,
        Bilingual name,
        Bilingual gives,
        Bilingual credit,
        String address,
        Duration every,
        Duration pause,
        Duration lasts,
        int requests,
        boolean seenLive) {

    /** The same without hurry or with more of it: how a source on this machine is asked when we try things out. */
    KnownSource paced(Duration between, int atMost) {
        return new KnownSource(kind, name, gives, credit, address, every, between, lasts, atMost, seenLive);
    }
}
