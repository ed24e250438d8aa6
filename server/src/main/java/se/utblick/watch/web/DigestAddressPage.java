package se.utblick.watch.web;

/** The secret addresses of somebody's feed and calendar: shown once, since only their hash is kept. */
public record DigestAddressPage(String feed, String calendar) {}
