/**
 * What a text is about, learnt from texts that people have labelled. It knows no language, no database and no clock.
 *
 * <pre>{@code
 * var classifier = Classifier.learn(labelled::forEach, names);
 * for (var suggestion : classifier.suggest(text, 5)) {
 *     System.out.println(suggestion.code() + " because of " + suggestion.words());
 * }
 * }</pre>
 *
 * <p>Two things speak for a code: a hyperplane learnt for it (words, pairs of words and runs of four letters), and the code’s
 * own name met in the text; {@link se.utblick.classifier.Balance} says how much the second counts beside
 * the first. The same labelled texts in the same order always give the same classifier, on one thread or many.
 *
 * <p>Start reading at {@link se.utblick.classifier.Classifier}.
 */
@NullMarked
package se.utblick.classifier;

import org.jspecify.annotations.NullMarked;
