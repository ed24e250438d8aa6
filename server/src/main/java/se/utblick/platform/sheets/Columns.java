package se.utblick.platform.sheets;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import se.utblick.kernel.Checked;
import se.utblick.kernel.Language;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Messages;
import se.utblick.platform.web.Words;

/**
 * The columns of a register's file, the same out and in. Each is named as a field of the register's own form, and its heading
 * is the field's label; so one reading serves page and file.
 */
public final class Columns {

    private final String labels;
    private final Messages messages;
    private final Map<String, Map<String, String>> columns = new LinkedHashMap<>();

    private Columns(String labels, Messages messages) {
        this.labels = labels;
        this.messages = messages;
    }

    /** @param labels the beginning of the keys of the headings, as in {@link Form#of} */
    public static Columns of(String labels, Messages messages) {
        return new Columns(labels, messages);
    }

    /** Columns of words, days and numbers. */
    public Columns with(String... names) {
        Stream.of(names).forEach(name -> columns.put(name, Map.of()));
        return this;
    }

    /** A column of one of a type's constants, written by their names in either language. */
    public <E extends Enum<E>> Columns choice(String name, Class<E> type) {
        var words = new LinkedHashMap<String, String>();
        for (var language : Language.values()) {
            var t = messages.in(language);
            Arrays.stream(type.getEnumConstants()).forEach(constant -> words.put(t.of(constant), constant.name()));
        }
        return oneOf(name, words);
    }

    /** A column of something known: what the sheet says, and what the form takes for it. */
    public Columns oneOf(String name, Map<String, String> words) {
        columns.put(name, Map.copyOf(words));
        return this;
    }

    public List<String> headings(Words t) {
        return columns.keySet().stream().map(name -> t.get(labels + "." + name)).toList();
    }

    /** The rows under their headings. */
    public Sheet sheet(Words t, String name, List<List<Cell>> rows) {
        return new Sheet(name, headings(t), rows);
    }

    /**
     * Reads a file as rows of this register. Writes nothing: whoever calls takes all the rows, or none.
     *
     * @param each reads one row as the module reads its form
     */
    public <T> SheetReading<T> read(byte[] file, Function<Form, Checked<T>> each) {
        return new RowsIn<>(this, each).of(file);
    }

    String labels() {
        return labels;
    }

    /** The column that stands under this heading, in any of our languages, or none. */
    List<String> known(String heading) {
        var found = new ArrayList<String>();
        for (var language : Language.values()) {
            var t = messages.in(language);
            columns.keySet().stream()
                    .filter(name -> same(t.get(labels + "." + name), heading))
                    .forEach(found::add);
        }
        return found.stream().distinct().toList();
    }

    /** What may stand in a column, when that is a list: what is written, and what it means to the form. */
    Map<String, String> words(String column) {
        return columns.getOrDefault(column, Map.of());
    }

    static boolean same(String one, String other) {
        return folded(one).equals(folded(other));
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\\u00a0\\ufeff]+", " ").strip().toLowerCase(Locale.ROOT);
    }
}
