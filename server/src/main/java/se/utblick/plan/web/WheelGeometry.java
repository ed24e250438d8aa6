package se.utblick.plan.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/** Where things stand in the year wheel: January begins at the top, and the year goes clockwise. */
final class WheelGeometry {

    private static final double OUTER = 290;
    private static final double INNER = 120;
    private static final double NAMES = 142;
    // The steps of a month stand on rings of their own, so that no two marks touch.
    private static final double[] RINGS = {185, 225, 262, 225};
    private static final double LONE = 210;
    private static final double HALF_DIAMOND = 14;

    /** A place in the picture, whose middle is 0, 0. */
    record Point(double x, double y) {

        String xText() {
            return text(x);
        }

        String yText() {
            return text(y);
        }
    }

    private static Point at(double degrees, double radius) {
        var angle = Math.toRadians(degrees);
        return new Point(radius * Math.sin(angle), -radius * Math.cos(angle));
    }

    /** The shape of a month, 1 to 12. */
    static String sector(int month) {
        var from = 30.0 * (month - 1);
        var to = from + 30;
        return "M" + pair(at(from, OUTER)) + "A290 290 0 0 1 " + pair(at(to, OUTER)) + "L" + pair(at(to, INNER))
                + "A120 120 0 0 0 " + pair(at(from, INNER)) + "Z";
    }

    static Point name(int month) {
        return at(30.0 * month - 15, NAMES);
    }

    /** The place of one of a month's steps, counted from nought. */
    static Point step(int month, int which, int ofHowMany) {
        var part = 30.0 * (2 * which + 1) / (2 * ofHowMany);
        return at(30.0 * (month - 1) + part, ofHowMany == 1 ? LONE : RINGS[which % RINGS.length]);
    }

    static String diamond(Point middle) {
        return "M" + text(middle.x()) + " " + text(middle.y() - HALF_DIAMOND)
                + "L" + text(middle.x() + HALF_DIAMOND) + " " + text(middle.y())
                + "L" + text(middle.x()) + " " + text(middle.y() + HALF_DIAMOND)
                + "L" + text(middle.x() - HALF_DIAMOND) + " " + text(middle.y()) + "Z";
    }

    /** Where today's hand begins and ends. */
    static Point hub(LocalDate today) {
        return at(angle(today), INNER);
    }

    static Point hand(LocalDate today) {
        return at(angle(today), OUTER);
    }

    /** A month is thirty degrees however long it is, so that the hand stands in its own month. */
    private static double angle(LocalDate day) {
        return 30.0 * (day.getMonthValue() - 1) + 30.0 * (day.getDayOfMonth() - 1) / day.lengthOfMonth();
    }

    private static String pair(Point point) {
        return point.xText() + " " + point.yText();
    }

    private static String text(double number) {
        var rounded =
                BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }

    private WheelGeometry() {}
}
