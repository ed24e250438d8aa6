package se.utblick.platform.web;

/**
 * Addresses that answer also those who have not signed in. Each module declares its own as a bean; whoever comes must prove
 * by the address itself that they may.
 *
 * @param pattern as Spring Security writes them, with a star for what differs
 * @param withoutToken whether a form may be sent there that is not ours, as a mail program does on its reader's behalf
 */
public record OpenDoor(String pattern, boolean withoutToken) {}
