/** The pages of the plan: the year's plan, its objectives and its activities. */
@NullMarked
package se.utblick.plan.web;

import org.jspecify.annotations.NullMarked;
