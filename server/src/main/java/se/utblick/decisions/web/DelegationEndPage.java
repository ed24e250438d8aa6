package se.utblick.decisions.web;

import java.util.Optional;
import se.utblick.decisions.DelegationRule;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.RefusedPage;

/** The form for the last day of a rule of delegation. */
public record DelegationEndPage(DelegationRule rule, Form form, Optional<RefusedPage> no) {}
