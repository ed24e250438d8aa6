/** The frame round every page: words in two languages, forms, views, errors. */
@NullMarked
package se.utblick.platform.web;

import org.jspecify.annotations.NullMarked;
