package dev.syncdesk.support.console;

import dev.syncdesk.support.pattern.CaseGroup;
import dev.syncdesk.support.pattern.SharedTrait;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A group of cases in a list.
 *
 * @param facts customers, days, language, and what its devices have in common: one short text each
 */
public record CaseGroupLine(CaseGroup group, String sentence, List<String> facts) {

    private static final int MOST_TRAITS = 2;

    static CaseGroupLine of(CaseGroup group, List<SharedTrait> traits, Screen screen) {
        String words = "\u201c" + String.join("\u201d, \u201c", group.wordList()) + "\u201d";
        return new CaseGroupLine(
                group,
                screen.say("group.say", group.tickets(), words),
                facts(group, traits, screen));
    }

    private static List<String> facts(CaseGroup group, List<SharedTrait> traits, Screen screen) {
        List<String> facts = new ArrayList<>();
        facts.add(screen.say("group.fact.customers", group.customers()));
        facts.add(
                screen.say(
                        "group.fact.since",
                        TrendLine.day(LocalDate.ofInstant(group.firstAt(), ZoneOffset.UTC)),
                        TrendLine.day(LocalDate.ofInstant(group.lastAt(), ZoneOffset.UTC))));
        String language =
                Locale.forLanguageTag(group.language()).getDisplayLanguage(Locale.ENGLISH);
        facts.add(screen.say("group.fact.language", language));
        traits.stream()
                .filter(SharedTrait::stands)
                .limit(MOST_TRAITS)
                .forEach(trait -> facts.add(fact(trait, screen)));
        return facts;
    }

    private static String fact(SharedTrait trait, Screen screen) {
        return screen.say(
                "group.fact.trait",
                screen.say("trait." + trait.trait()),
                TraitText.name(trait, screen),
                trait.affectedWith(),
                trait.affected(),
                trait.othersWith(),
                trait.others(),
                TraitText.odds(trait),
                TraitText.q(trait),
                trait.family());
    }
}
