package se.utblick.platform.web;

import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Language;
import se.utblick.kernel.Money;
import se.utblick.kernel.Sentence;
import se.utblick.platform.Calendar;

/** How the house speaks to one reader: sentences, days, numbers and money in their language. */
public final class Words {

    private static final Logger LOG = LoggerFactory.getLogger(Words.class);

    private final Language language;
    private final Map<String, String> sentences;

    Words(Language language, Map<String, String> sentences) {
        this.language = language;
        this.sentences = sentences;
    }

    public Language language() {
        return language;
    }

    /** The language's tag for the {@code lang} attribute. */
    public String tag() {
        return language.tag();
    }

    /** The sentence with this key, its blanks filled in; the key itself when nobody has written the sentence. */
    public String get(String key, Object... details) {
        var sentence = sentences.get(key);
        if (sentence == null) {
            LOG.warn("No sentence for {} in {}", key, language);
            return key;
        }
        if (details.length == 0) {
            return sentence;
        }
        var filled = Arrays.stream(details).map(this::readable).toArray();
        return new MessageFormat(sentence, language.locale()).format(filled);
    }

    public String get(Sentence sentence) {
        return get(sentence.key(), sentence.details().toArray());
    }

    public boolean has(String key) {
        return sentences.containsKey(key);
    }

    /** The name of a constant: {@code plan.Standing.LATE} for a constant of a type in the plan module. */
    public String of(Enum<?> constant) {
        return get(key(constant));
    }

    public String of(Bilingual text) {
        return text.in(language);
    }

    /** The language that {@link #of(Bilingual)} answers in, for the {@code lang} attribute. */
    public String tag(Bilingual text) {
        return text.written(language).tag();
    }

    /** 24 november 2026. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(day);
    }

    /** Tisdag 24 november 2026, as a heading. */
    public String weekday(LocalDate day) {
        var text = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", language.locale())
                .format(day);
        return text.substring(0, 1).toUpperCase(language.locale()) + text.substring(1);
    }

    /** 24 nov, for the dense places; with the year only when it is another than the reader's own. */
    public String day(LocalDate day, LocalDate today) {
        var pattern = day.getYear() == today.getYear() ? "d MMM" : "d MMM uuuu";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
    }

    /** 24 november 2026 14.05. */
    public String moment(Instant at) {
        var pattern = language == Language.SV ? "d MMMM uuuu 'kl.' HH.mm" : "d MMMM uuuu, HH:mm";
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(at.atZone(Calendar.ZONE));
    }

    public String month(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, language.locale());
    }

    public String number(Number value) {
        return NumberFormat.getNumberInstance(language.locale()).format(value);
    }

    public String number(BigDecimal value) {
        var plain = value.stripTrailingZeros();
        return NumberFormat.getNumberInstance(language.locale()).format(plain);
    }

    /** 1 450 000 kr, with spaces that do not break. */
    public String money(Money money) {
        var amount = NumberFormat.getIntegerInstance(language.locale()).format(money.kronor());
        return language == Language.SV ? amount + "\u00a0kr" : "SEK\u00a0" + amount;
    }

    private Object readable(Object detail) {
        return switch (detail) {
            case LocalDate day -> date(day);
            case Instant at -> moment(at);
            case Money money -> money(money);
            case Bilingual text -> of(text);
            case Enum<?> constant -> of(constant);
            case Sentence sentence -> get(sentence);
            case List<?> several ->
                several.stream().map(this::readable).map(Object::toString).collect(joining(", "));
            default -> detail;
        };
    }

    private static String key(Enum<?> constant) {
        var type = constant.getDeclaringClass();
        var module = type.getPackageName().split("\\.")[2];
        return module + "." + type.getSimpleName() + "." + constant.name();
    }
}
