package dev.syncdesk.support.console;

import dev.syncdesk.support.trend.FixWatch;
import dev.syncdesk.support.trend.KnownIssue;
import dev.syncdesk.support.trend.MatchingTicket;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A known issue, or the form for a new one.
 *
 * @param issue null while it is new
 * @param fields what the form has in it
 * @param watch null while it is new
 * @param bugs null while it is new
 * @param findings codes with their titles, to choose from
 */
public record IssuePage(
        Screen screen,
        @Nullable KnownIssue issue,
        Fields fields,
        Map<String, String> explanations,
        @Nullable FixWatch watch,
        String toAffected,
        String toBefore,
        List<MatchingTicket> linked,
        List<MatchingTicket> proposed,
        List<Choice> findings,
        List<String> models,
        List<String> guides,
        @Nullable BugsShown bugs,
        boolean mayDecide) {

    /** The values of the form. */
    public record Fields(
            String trend,
            String title,
            String finding,
            String model,
            String firstVersion,
            String lastVersion,
            String phone,
            String fixVersion,
            String guide) {}

    /** One of a list to choose from. */
    public record Choice(String code, String title) {}

    public String explanation(String language) {
        return explanations.getOrDefault(language, "");
    }
}
