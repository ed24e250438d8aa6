package se.utblick.watch.web;

/**
 * What a link in a letter leads to.
 *
 * @param action where the button sends; empty when there is none
 */
public record DigestLinkPage(Step step, String action) {

    /** Asked, or done. */
    public enum Step {
        STOP,
        STOPPED,
        WIDEN,
        WIDENED,
        /** Not whole, or of an earlier round. */
        NO_LINK
    }
}
