/**
 * Stored-query matching: text in, matches out.
 *
 * {@snippet :
 * var matcher = Matcher.of(List.of(new Interest("W01", Query.parse("sammanhållning* NOT \"social sammanhållning\""))));
 * for (Match match : matcher.match(new Document("d1", "sv", "Sammanhållningspolitiken", "Efter 2027 ..."))) {
 *     System.out.println(match.interestId() + " because of " + match.hits());
 * }
 * }
 *
 * <p>Owns the query language, the reading of texts (words, stems, identifiers) and the finding of every
 * interest that a document meets, with the words that did it. Does not own where interests are kept, where
 * documents come from or how matches are ranked.
 *
 * <p>Start reading at {@link se.utblick.matcher.Query}, which holds the whole query language, and
 * {@link se.utblick.matcher.Matcher}. Underneath, every query is a tree of {@code Node}s whose leaves are
 * {@code Term}s. {@code Judge} evaluates one query against one {@code Reading} and says why: it is the truth.
 * {@code Engine} holds all interests as {@code Published} arrays; an {@code Asking} takes a document through them:
 * {@code Reader} makes it a {@code Page} of numbers, {@code Waking} finds the few interests that it might meet,
 * {@code Truth} asks those, {@code Evidence} gathers the places. The answers must be equal, and to those of Lucene's
 * Monitor and MemoryIndex too; the tests see to it. To let them search for a disagreement for a night:
 * {@code mvn -pl matcher test -Dtest=FuzzTest -Dfuzz=PT8H}.
 */
@NullMarked
package se.utblick.matcher;

import org.jspecify.annotations.NullMarked;
