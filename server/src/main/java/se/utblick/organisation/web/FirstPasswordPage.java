package se.utblick.organisation.web;

/**
 * The only page that ever shows a password, and only once.
 *
 * @param back where the person is found
 */
public record FirstPasswordPage(String name, String email, String password, String back) {}
