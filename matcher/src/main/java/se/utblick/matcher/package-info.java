/**
 * Stored-query matching: text in, matches out.
 *
 * {@snippet :
 * try (var matcher = Matcher.of(List.of(new Interest("W01", Query.parse("sammanhållning* NOT \"social sammanhållning\""))))) {
 *     for (Match match : matcher.match(new Document("d1", "sv", "Sammanhållningspolitiken", "Efter 2027 ..."))) {
 *         System.out.println(match.interestId() + " because of " + match.hits());
 *     }
 * }
 * }
 *
 * <p>Owns the query language, the reading of texts (words, stems, identifiers) and the finding of every
 * interest that a document meets, with the words that did it. Does not own where interests are kept, where
 * documents come from or how matches are ranked.
 *
 * <p>Start reading at {@link se.utblick.matcher.Query}, which holds the whole query language, and
 * {@link se.utblick.matcher.Matcher}. Underneath, every query is a tree of {@code Node}s whose leaves are
 * {@code Term}s, and every document a {@code Reading}: words with the keys they answer to. Two engines read
 * them: {@code Judge} evaluates one query and says why; {@code LuceneEngine} finds which of many queries to ask
 * about. The answers must be equal, and the tests see to it.
 */
@NullMarked
package se.utblick.matcher;

import org.jspecify.annotations.NullMarked;
