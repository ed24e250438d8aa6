package se.utblick.organisation.web;

/** A unit to add or change. */
public record UnitFormPage(Editing editing) {}
