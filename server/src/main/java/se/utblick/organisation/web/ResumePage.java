package se.utblick.organisation.web;

/** What was typed before the session ended, ready to be sent on. */
public record ResumePage(KeptForm kept) {}
