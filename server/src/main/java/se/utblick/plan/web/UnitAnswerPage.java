package se.utblick.plan.web;

import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Bilingual;
import se.utblick.kernel.Money;
import se.utblick.plan.UnitAnswer;
import se.utblick.platform.web.Form;
import se.utblick.platform.web.Option;

/**
 * The yearly question to one unit, on one screen.
 *
 * @param open whether this reader may answer now
 * @param given the answer that stands
 * @param before what the unit answered the year before
 * @param going what the unit has in this year's plan
 * @param prefilled whether the form holds last year's answer as help
 * @param conflict the answer that somebody else has saved meanwhile
 */
public record UnitAnswerPage(
        String year,
        Bilingual unit,
        String unitCode,
        String standingKey,
        String mark,
        Optional<String> due,
        List<String> reminders,
        boolean open,
        Form form,
        List<Option> choices,
        Optional<UnitAnswer> given,
        Optional<UnitAnswer> before,
        List<Going> going,
        Money goingMoney,
        int answered,
        int units,
        boolean prefilled,
        Optional<UnitAnswer> conflict) {

    public record Going(String code, String address, Bilingual title, Money own) {}

    public UnitAnswerPage {
        reminders = List.copyOf(reminders);
        choices = List.copyOf(choices);
        going = List.copyOf(going);
    }
}
