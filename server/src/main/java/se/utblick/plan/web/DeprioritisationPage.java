package se.utblick.plan.web;

import se.utblick.plan.Objective;
import se.utblick.platform.web.Form;

/** The form that says why an objective was not chosen this year. */
public record DeprioritisationPage(Objective objective, Form form, boolean changed) {}
