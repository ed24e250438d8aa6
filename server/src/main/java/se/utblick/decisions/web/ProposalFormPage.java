package se.utblick.decisions.web;

import se.utblick.kernel.Bilingual;
import se.utblick.platform.web.Form;

/** The form for putting a matter forward. */
public record ProposalFormPage(Matter matter, Bilingual body, String address, Form form) {}
