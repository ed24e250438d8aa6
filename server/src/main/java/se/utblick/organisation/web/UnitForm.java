package se.utblick.organisation.web;

import java.util.List;
import se.utblick.kernel.Checked;
import se.utblick.organisation.Unit;
import se.utblick.platform.web.Form;

/** What is typed about a unit. */
final class UnitForm {

    static final List<String> SHOWN = List.of(Fields.CODE, "nameSv", "nameEn", "closedOn");

    static Form filled(Unit unit) {
        var form = Fields.name(Form.empty(Fields.LABELS), unit.name())
                .with(Fields.CODE, unit.code())
                .with(Fields.VERSION, unit.version().number());
        unit.closedOn().ifPresent(day -> form.with("closedOn", day));
        return form;
    }

    static Checked<Unit> read(Form form, Unit before) {
        var code = Fields.code(form);
        var name = Fields.name(form);
        var closedOn = form.optionalDay("closedOn");
        Fields.why(form, !closedOn.equals(before.closedOn()));
        return form.check(() -> new Unit(before.id(), code, name, closedOn, Fields.version(form)));
    }

    private UnitForm() {}
}
