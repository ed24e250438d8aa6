/** The pages of the plan: the document, its table, its steps, revisions and answers, objectives and activities. */
@NullMarked
package se.utblick.plan.web;

import org.jspecify.annotations.NullMarked;
