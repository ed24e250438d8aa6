package se.utblick.organisation.web;

import se.utblick.platform.web.Form;

/** Somebody is about to leave: what that means, and why it is. */
public record LeavingPage(String name, String action, String back, Form form) {}
