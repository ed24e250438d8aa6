package se.utblick.organisation.web;

/** A function to add or change. */
public record FunctionFormPage(Editing editing) {}
