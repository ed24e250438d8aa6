package se.utblick.consultations.web;

import se.utblick.consultations.Consultation;
import se.utblick.platform.web.Form;

/**
 * A form of few words about a consultation: that its sender has given us longer, or what a missed one has taught us.
 *
 * @param key the beginning of the keys of its words
 * @param action where it is sent
 * @param day whether it asks for a day
 */
public record LearningPage(Consultation consultation, Form form, String key, String action, boolean day) {}
