package se.utblick.watch.collect;

import java.util.List;
import java.util.Optional;

/** Every source whose recorded files are known by what they look like. */
final class Formats {

    static final List<Format> ALL = List.of(
            new Riksdagen(),
            new HaveYourSay(),
            new Parliament(),
            new ParliamentPress(),
            new Observatory(),
            Cellar.ofAll(),
            Cellar.ofTheRegions(),
            new LabelledActs(),
            new Tenders(),
            new CallTimetable());

    static Optional<Format> of(String source) {
        return ALL.stream().filter(format -> format.source().equals(source)).findFirst();
    }

    static Optional<Format> of(RecordedFile file, List<Format> among) {
        return among.stream().filter(format -> format.knows(file)).findFirst();
    }

    private Formats() {}
}
