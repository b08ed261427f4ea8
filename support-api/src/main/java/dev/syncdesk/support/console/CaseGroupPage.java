package dev.syncdesk.support.console;

import dev.syncdesk.support.pattern.GroupedCase;
import dev.syncdesk.support.pattern.SharedTrait;
import java.util.List;

/**
 * One group of cases.
 *
 * @param traits what its devices have in common; none where too few are known
 * @param models to choose from
 * @param likelyModel that most of its devices are of; empty where none is known
 * @param mayDecide whether the reader is an engineer
 * @param tomorrow the first day until which it may be muted
 */
public record CaseGroupPage(
        Screen screen,
        CaseGroupLine line,
        List<SharedTrait> traits,
        List<GroupedCase> cases,
        List<String> models,
        String likelyModel,
        boolean mayDecide,
        String tomorrow,
        String inAMonth) {}
