package se.utblick.platform.web;

/** One of the things to choose from in a form: what is sent, and what the reader sees. */
public record Option(String value, String label) {}
