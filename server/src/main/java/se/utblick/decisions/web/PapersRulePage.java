package se.utblick.decisions.web;

import se.utblick.kernel.Bilingual;
import se.utblick.platform.web.Form;

/** The form for how long before its meetings a body wants its papers. */
public record PapersRulePage(Bilingual body, Form form) {}
