package dev.syncdesk.support.console;

import dev.syncdesk.support.device.DeviceModel;
import dev.syncdesk.support.device.DeviceModels;
import dev.syncdesk.support.platform.Html;
import dev.syncdesk.support.platform.PlainInput;
import dev.syncdesk.support.platform.Refusal;
import dev.syncdesk.support.statistics.Count;
import dev.syncdesk.support.trend.Cohort;
import dev.syncdesk.support.trend.CompareCohorts;
import dev.syncdesk.support.trend.Compared;
import dev.syncdesk.support.trend.Comparison;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;

/** Compares two cohorts of one's own choice; the address is the link to share. */
@Hidden
@Controller("/comparison")
@Produces(MediaType.TEXT_HTML)
public class ComparePages {

    private static final int LONGEST = 64;
    private static final int MOST_MODELS = 200;
    private static final double MOST_FALSE = 0.05;

    private final Screens screens;
    private final DeviceModels models;
    private final CompareCohorts compare;
    private final Html html;

    ComparePages(Screens screens, DeviceModels models, CompareCohorts compare, Html html) {
        this.screens = screens;
        this.models = models;
        this.compare = compare;
        this.html = html;
    }

    @Get
    HttpResponse<?> show(
            @RequestBean Visit visit,
            @QueryValue(defaultValue = "") String model,
            @QueryValue(defaultValue = "") String a,
            @QueryValue(defaultValue = "") String b,
            @QueryValue(defaultValue = "") String phoneA,
            @QueryValue(defaultValue = "") String phoneB,
            @QueryValue(defaultValue = "") String ageA,
            @QueryValue(defaultValue = "") String ageB,
            @QueryValue(defaultValue = "8") int weeks) {
        Screen screen = screens.of(visit, "trends", "Compare");
        ComparePage.Asked asked =
                new ComparePage.Asked(
                        text("model", model),
                        text("a", a),
                        text("b", b),
                        text("phoneA", phoneA),
                        text("phoneB", phoneB),
                        Cohort.age("ageA", ageA),
                        Cohort.age("ageB", ageB),
                        weeks(weeks));
        return html.page("console/compare", page(screen, asked));
    }

    private ComparePage page(Screen screen, ComparePage.Asked asked) {
        List<String> codes = models.after("", MOST_MODELS).stream().map(DeviceModel::code).toList();
        if (asked.model().isEmpty()) {
            return new ComparePage(screen, codes, List.of(), List.of(), asked, null, List.of());
        }
        Comparison comparison =
                compare.compare(
                        asked.model(),
                        new Cohort(asked.a(), asked.phoneA(), asked.ageA()),
                        new Cohort(asked.b(), asked.phoneB(), asked.ageB()),
                        asked.weeks());
        return new ComparePage(
                screen,
                codes,
                comparison.firmware(),
                comparison.phones(),
                asked,
                comparison,
                comparison.findings().stream().map(ComparePages::line).toList());
    }

    private static ComparePage.Line line(Compared one) {
        boolean told = one.tested() && one.q() <= MOST_FALSE;
        return new ComparePage.Line(
                Titles.ofFinding(one.finding()),
                one.here().events(),
                rate(one.here()),
                one.there().events(),
                rate(one.there()),
                one.tested() ? Figures.ratio(one.ratio()) : "",
                one.tested() ? Figures.chance(one.q()) : "",
                told && one.ratio().estimate() > 1,
                told && one.ratio().estimate() < 1);
    }

    private static String rate(Count count) {
        return count.exposure() == 0 ? "" : Figures.perThousand(count.rate());
    }

    private static String text(String field, String asked) {
        String checked = PlainInput.optional(field, asked, LONGEST);
        return checked == null ? "" : checked;
    }

    private static int weeks(int asked) {
        if (asked < 1 || asked > CompareCohorts.MOST_WEEKS) {
            throw new Refusal.Invalid(
                    "weeks", asked + " is not from 1 to " + CompareCohorts.MOST_WEEKS);
        }
        return asked;
    }
}
