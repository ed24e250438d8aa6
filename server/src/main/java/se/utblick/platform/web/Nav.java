package se.utblick.platform.web;

/**
 * A place in the main menu. Each module declares its own as a bean.
 *
 * @param key the key of the words
 * @param path where it leads
 * @param order its place from the left
 * @param permission the permission that it takes, or empty when all who are signed in may go there
 */
public record Nav(String key, String path, int order, String permission) {

    /** Whether the page at this address belongs under this place in the menu. */
    public boolean leadsTo(String address) {
        return path.equals("/") ? address.equals("/") : address.equals(path) || address.startsWith(path + "/");
    }
}
