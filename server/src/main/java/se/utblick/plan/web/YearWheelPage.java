package se.utblick.plan.web;

import java.util.List;
import java.util.Optional;
import se.utblick.kernel.Bilingual;
import se.utblick.organisation.Due;

/**
 * The year as a wheel, and the same as a list.
 *
 * @param coming what is next, first of all
 * @param always what goes on all the year round
 * @param dates the days that this year's plans have given
 * @param dues what has its day in the coming weeks, in every part of the work
 */
public record YearWheelPage(
        String year,
        String today,
        Picture picture,
        int late,
        List<Item> coming,
        List<Month> months,
        List<Item> always,
        List<Dated> dates,
        List<Due> dues) {

    /** Where everything stands in the picture; the numbers are the list's. */
    public record Picture(
            List<Sector> sectors, List<Mark> marks, String handX, String handY, String hubX, String hubY) {}

    /** A month: its shape, and where its name stands. */
    public record Sector(String path, String when, String name, String x, String y) {}

    /** A step: a diamond when a body decides it, else a circle. */
    public record Mark(int number, boolean decision, String state, String x, String y, String diamond) {}

    public record Month(String name, boolean now, List<Item> items) {}

    public record Item(
            int number,
            Bilingual what,
            String who,
            Optional<String> due,
            String state,
            Optional<Bilingual> every,
            String basis,
            String lines) {}

    /** A day that one of the plans has given: what, and when. */
    public record Dated(String key, List<Object> details, String address) {}

    public YearWheelPage {
        coming = List.copyOf(coming);
        months = List.copyOf(months);
        always = List.copyOf(always);
        dates = List.copyOf(dates);
        dues = List.copyOf(dues);
    }
}
