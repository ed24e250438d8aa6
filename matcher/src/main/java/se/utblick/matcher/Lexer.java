package se.utblick.matcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Takes a query apart into lexemes, and refuses what no part of a query looks like. */
final class Lexer {

    private static final Pattern FIELD = Pattern.compile(
            "(titel|title|text|body|källa|source|slag|kind|språk|language|ämne|topic|plats|place|datum|date|frist|deadline):",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern RESERVED = Pattern.compile("[\\[\\]{}~^|\\\\<>=]");
    private static final Pattern LIST_SIGN = Pattern.compile("[,;](?!(?<=\\d.)\\d)");

    private final CleanText clean;
    private final String text;
    private final Vocabulary vocabulary;
    private final List<Lexeme> lexemes = new ArrayList<>();

    private Lexer(String query, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        clean = CleanText.of(query);
        text = clean.text();
    }

    /** The lexemes; an END last. */
    static List<Lexeme> lexemes(String query, Vocabulary vocabulary) {
        var lexer = new Lexer(query, vocabulary);
        int at = 0;
        while (at < lexer.text.length()) {
            at = lexer.text.charAt(at) == ' ' ? at + 1 : lexer.read(at);
        }
        lexer.lexemes.add(new Lexeme(Lexeme.Kind.END, "", new Node.Leaf("", List.of()), 0, query.length()));
        return lexer.lexemes;
    }

    private int read(int at) {
        var identifier =
                IdentifierStart.mayBeAt(text, at) ? Identifiers.at(text, at) : Optional.<Identifiers.Found>empty();
        if (identifier.isPresent()) {
            int end = identifier.get().end();
            return add(Lexeme.Kind.LEAF, at, end, List.of(Leaves.term(identifier.get())));
        }
        return switch (text.charAt(at)) {
            case '(' -> add(Lexeme.Kind.OPEN, at, at + 1, List.of());
            case ')' -> add(Lexeme.Kind.CLOSE, at, at + 1, List.of());
            case '"' -> phrase(at);
            default -> word(at);
        };
    }

    private int phrase(int at) {
        int close = text.indexOf('"', at + 1);
        if (close < 0) {
            throw mistake("query.quote-open", at, text.length());
        }
        return add(Lexeme.Kind.LEAF, at, close + 1, new Leaves(text, this::mistake).quoted(at + 1, close));
    }

    private int word(int at) {
        var field = FIELD.matcher(text).region(at, text.length());
        if (field.lookingAt()) {
            return field(at, field.end());
        }
        int end = at;
        while (end < text.length() && " ()\"".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        var kind = Lexeme.Kind.of(text.substring(at, end));
        if (kind != Lexeme.Kind.LEAF) {
            return add(kind, at, end, List.of());
        }
        refuseSigns(at, end);
        return add(kind, at, end, new Leaves(text, this::mistake).plain(at, end));
    }

    private int field(int at, int end) {
        var written = text.substring(at, end);
        refuse(end == text.length() || " )*".indexOf(text.charAt(end)) >= 0, "query.field-empty", at, end);
        var field = FieldNames.english(written.substring(0, written.length() - 1));
        if (field.equals("title") || field.equals("body")) {
            return add(field.equals("title") ? Lexeme.Kind.TITLE : Lexeme.Kind.BODY, at, end, List.of());
        }
        boolean quoted = text.charAt(end) == '"';
        int from = quoted ? end + 1 : end;
        int to = from;
        while (to < text.length() && (quoted ? "\"" : " ()\"").indexOf(text.charAt(to)) < 0) {
            to++;
        }
        if (quoted && to == text.length()) {
            throw mistake("query.quote-open", end, to);
        }
        var value = text.substring(from, to);
        refuse(value.isBlank(), "query.field-empty", at, end);
        if (!quoted && !Facts.DATES.contains(field)) {
            int star = value.indexOf('*');
            refuse(star >= 0, "query.star-misplaced", from + star, from + star + 1);
            refuseSigns(from, to);
        }
        return add(Lexeme.Kind.LEAF, at, quoted ? to + 1 : to, List.of(fact(field, value, from, to)));
    }

    private Term fact(String field, String value, int from, int to) {
        if (Facts.DATES.contains(field)) {
            int dots = value.indexOf("..");
            var keys = dots < 0
                    ? Facts.between(field, value, value)
                    : Facts.between(field, value.substring(0, dots), value.substring(dots + 2));
            return new Term.Fact(List.copyOf(keys.orElseThrow(() -> mistake("query.date-wrong", from, to, value))));
        }
        var names = field.equals("topic") || field.equals("place")
                ? vocabulary
                        .withNarrower(field, value)
                        .orElseThrow(() -> mistake("query.topic-unknown", from, to, value))
                : List.of(field.equals("language") ? language(value) : value);
        return new Term.Fact(names.stream()
                .map(name -> Facts.key(field, name))
                .distinct()
                .sorted()
                .toList());
    }

    // A document is of a language, whatever country its tag names.
    private static String language(String tag) {
        var language = Language.subtag(tag.strip());
        return language.isEmpty() ? tag : language;
    }

    private void refuseSigns(int at, int end) {
        if (at + 1 < end && "-!".indexOf(text.charAt(at)) >= 0) {
            throw mistake("query.minus", at, at + 1, text.substring(at, at + 1));
        }
        refuseSign("query.list-sign", LIST_SIGN, at, end);
        refuseSign("query.reserved-sign", RESERVED, at, end);
        refuse(
                text.substring(at, end).indexOf('?') >= 0,
                "query.question-mark",
                text.indexOf('?', at),
                text.indexOf('?', at) + 1);
    }

    private void refuseSign(String key, Pattern sign, int at, int end) {
        var found = sign.matcher(text).region(at, end).useTransparentBounds(true);
        if (found.find()) {
            throw mistake(key, found.start(), found.end(), found.group());
        }
    }

    private void refuse(boolean mistaken, String key, int at, int end) {
        if (mistaken) {
            throw mistake(key, at, end, text.substring(at, end));
        }
    }

    private int add(Lexeme.Kind kind, int at, int end, List<Term> terms) {
        var written = text.substring(at, end);
        lexemes.add(new Lexeme(
                kind, written, new Node.Leaf(written, terms), clean.start(at), clean.end(end) - clean.start(at)));
        return end;
    }

    private QueryMistake mistake(String key, int at, int end, String... details) {
        return new QueryMistake(key, clean.start(at), clean.end(end) - clean.start(at), details);
    }
}
