package dev.syncdesk.support.console;

import dev.syncdesk.support.pattern.OnsetDay;
import dev.syncdesk.support.pattern.Quartiles;
import dev.syncdesk.support.pattern.Signal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;

/** Draws what was seen around the day on which a finding opened. */
final class OnsetCharts {

    /** Days before and after. */
    private static final int AROUND = 14;

    private static final double STEP = RateChart.WIDTH / (2.0 * AROUND + 1);

    private final Screen screen;

    OnsetCharts(Screen screen) {
        this.screen = screen;
    }

    /** Of each signal that enough devices have, in the order of the signals. */
    List<OnsetChart> all(List<OnsetDay> days) {
        return Arrays.stream(Signal.values())
                .map(signal -> of(signal, days))
                .filter(chart -> !chart.line().isEmpty())
                .toList();
    }

    private OnsetChart of(Signal signal, List<OnsetDay> days) {
        List<OnsetDay> own =
                days.stream().filter(day -> day.signal().equals(signal.wire())).toList();
        List<OnsetDay> affected = own.stream().filter(day -> isEnough(day.ofAffected())).toList();
        List<OnsetDay> others = own.stream().filter(day -> isEnough(day.ofOthers())).toList();
        Scale scale = Scale.of(affected, others);
        List<List<OnsetDay>> runs = runs(affected);
        return new OnsetChart(
                signal.wire(),
                runs.stream().map(run -> line(run, OnsetDay::affectedMedian, scale)).toList(),
                signal.isShare() ? List.of() : runs.stream().map(run -> band(run, scale)).toList(),
                runs(others).stream().map(run -> line(run, OnsetDay::othersMedian, scale)).toList(),
                own.stream().map(day -> mark(signal, day)).toList(),
                x(0),
                number(scale.top()),
                number(scale.bottom()));
    }

    private static boolean isEnough(Quartiles quartiles) {
        return quartiles.count() >= OnsetDay.LEAST_DEVICES;
    }

    /** What the picture's edges stand for. */
    private record Scale(double bottom, double top) {

        static Scale of(List<OnsetDay> affected, List<OnsetDay> others) {
            double[] values =
                    DoubleStream.concat(
                                    affected.stream()
                                            .flatMapToDouble(
                                                    day ->
                                                            DoubleStream.of(
                                                                    day.affectedLow(),
                                                                    day.affectedHigh())),
                                    others.stream().mapToDouble(OnsetDay::othersMedian))
                            .toArray();
            double bottom = Arrays.stream(values).min().orElse(0);
            double top = Arrays.stream(values).max().orElse(1);
            return new Scale(bottom, top > bottom ? top : bottom + 1);
        }

        double y(double value) {
            return RateChart.HEIGHT * (1 - (value - bottom) / (top - bottom));
        }
    }

    /** Stretches without a missing day. */
    private static List<List<OnsetDay>> runs(List<OnsetDay> days) {
        List<List<OnsetDay>> runs = new ArrayList<>();
        for (OnsetDay day : days) {
            boolean goesOn =
                    !runs.isEmpty() && runs.getLast().getLast().dayOffset() == day.dayOffset() - 1;
            if (!goesOn) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(day);
        }
        return runs;
    }

    private static double x(int day) {
        return (day + AROUND + 0.5) * STEP;
    }

    private static String line(List<OnsetDay> run, ToDoubleFunction<OnsetDay> value, Scale scale) {
        return points(run, day -> point(x(day.dayOffset()), scale.y(value.applyAsDouble(day))));
    }

    private static String band(List<OnsetDay> run, Scale scale) {
        return points(run, day -> point(x(day.dayOffset()), scale.y(day.affectedHigh())))
                + " "
                + points(
                        run.reversed(),
                        day -> point(x(day.dayOffset()), scale.y(day.affectedLow())));
    }

    private static String points(List<OnsetDay> run, Function<OnsetDay, String> point) {
        return String.join(" ", run.stream().map(point).toList());
    }

    private static String point(double x, double y) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x, y);
    }

    private RateChart.Mark mark(Signal signal, OnsetDay day) {
        return new RateChart.Mark(
                Math.round(10 * (x(day.dayOffset()) - STEP / 2)) / 10.0,
                Math.round(10 * STEP) / 10.0,
                screen.say(
                        "onset.mark",
                        day.dayOffset() > 0 ? "+" + day.dayOffset() : day.dayOffset(),
                        text(signal, day.ofAffected()),
                        text(signal, day.ofOthers())));
    }

    private String text(Signal signal, Quartiles of) {
        if (!isEnough(of)) {
            return screen.say("onset.few", of.count());
        }
        return signal.isShare()
                ? screen.say("onset.share", number(of.median()), of.count())
                : screen.say(
                        "onset.median",
                        number(of.median()),
                        number(of.low()),
                        number(of.high()),
                        of.count());
    }

    private static String number(double value) {
        String form = Math.abs(value) >= 10 || value == Math.rint(value) ? "%.0f" : "%.1f";
        return String.format(Locale.ROOT, form, value);
    }
}
