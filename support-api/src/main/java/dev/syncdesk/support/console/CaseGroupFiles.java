package dev.syncdesk.support.console;

import dev.syncdesk.support.account.Role;
import dev.syncdesk.support.device.DeviceModel;
import dev.syncdesk.support.device.DeviceModels;
import dev.syncdesk.support.pattern.CaseGroup;
import dev.syncdesk.support.pattern.CaseGroups;
import dev.syncdesk.support.pattern.CaseReviews;
import dev.syncdesk.support.pattern.DecideGroup;
import dev.syncdesk.support.pattern.SharedTrait;
import dev.syncdesk.support.pattern.SharedTraits;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Gathers what the pages show of cases that no finding explains. */
@Singleton
class CaseGroupFiles {

    private static final int MOST_GROUPS = 50;
    private static final int MOST_CASES = 200;
    private static final int MOST_MODELS = 200;

    private final CaseGroups groups;
    private final CaseReviews reviews;
    private final SharedTraits traits;
    private final DeviceModels models;

    CaseGroupFiles(
            CaseGroups groups, CaseReviews reviews, SharedTraits traits, DeviceModels models) {
        this.groups = groups;
        this.reviews = reviews;
        this.traits = traits;
        this.models = models;
    }

    @Transactional(readOnly = true)
    CaseGroupBoard board(Screen screen) {
        LocalDate today = today(screen);
        List<CaseGroup> listed = groups.listed(MOST_GROUPS);
        return new CaseGroupBoard(
                reviews.last().orElse(null),
                lines(listed, group -> !group.isMutedOn(today), screen),
                lines(listed, group -> group.isMutedOn(today), screen));
    }

    private List<CaseGroupLine> lines(
            List<CaseGroup> listed, Predicate<CaseGroup> which, Screen screen) {
        return listed.stream()
                .filter(which)
                .map(group -> CaseGroupLine.of(group, traits.of(group.id()), screen))
                .toList();
    }

    private static LocalDate today(Screen screen) {
        return LocalDate.ofInstant(screen.frame().moments().now(), ZoneOffset.UTC);
    }

    @Transactional(readOnly = true)
    CaseGroupPage of(String id, Screen screen) {
        CaseGroup group = groups.byId(id).orElseThrow(() -> DecideGroup.absent(id));
        List<SharedTrait> common = traits.of(id);
        LocalDate today = today(screen);
        return new CaseGroupPage(
                screen,
                CaseGroupLine.of(group, common, screen),
                common,
                groups.cases(id, MOST_CASES),
                models.after("", MOST_MODELS).stream().map(DeviceModel::code).toList(),
                likelyModel(common),
                screen.reader().role().covers(Role.ENGINEER),
                today.plusDays(1).toString(),
                today.plusMonths(1).toString());
    }

    private static String likelyModel(List<SharedTrait> common) {
        return common.stream()
                .filter(trait -> trait.trait().equals("model"))
                .max(Comparator.comparingLong(SharedTrait::affectedWith))
                .map(SharedTrait::name)
                .orElse("");
    }
}
