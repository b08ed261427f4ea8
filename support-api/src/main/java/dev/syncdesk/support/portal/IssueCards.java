package dev.syncdesk.support.portal;

import dev.syncdesk.device.diagnosis.PhoneSystem;
import dev.syncdesk.device.report.DeviceState;
import dev.syncdesk.device.report.Firmware;
import dev.syncdesk.device.report.Observed;
import dev.syncdesk.support.customer.Consents;
import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.customer.Purpose;
import dev.syncdesk.support.device.Device;
import dev.syncdesk.support.device.DeviceStates;
import dev.syncdesk.support.device.Findings;
import dev.syncdesk.support.device.StoredState;
import dev.syncdesk.support.guide.GuideShelf;
import dev.syncdesk.support.guide.Runs;
import dev.syncdesk.support.trend.PublishedIssue;
import dev.syncdesk.support.trend.PublishedIssues;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads which known issues affect a customer's own device. */
@Singleton
class IssueCards {

    private final PublishedIssues published;
    private final Consents consents;
    private final Findings findings;
    private final DeviceStates states;
    private final GuideShelf shelf;
    private final Runs runs;

    IssueCards(
            PublishedIssues published,
            Consents consents,
            Findings findings,
            DeviceStates states,
            GuideShelf shelf,
            Runs runs) {
        this.published = published;
        this.consents = consents;
        this.findings = findings;
        this.states = states;
        this.shelf = shelf;
        this.runs = runs;
    }

    /** None while its owner does not let it be read. */
    @Transactional(readOnly = true)
    List<IssueCard> of(Device device, Customer owner, Shell shell) {
        if (!consents.allows(owner.id(), Purpose.SUPPORT)) {
            return List.of();
        }
        DeviceState state =
                states.of(device.serial()).map(StoredState::known).orElse(DeviceState.UNKNOWN);
        PublishedIssues.OwnDevice own =
                new PublishedIssues.OwnDevice(
                        device.serial(),
                        device.model(),
                        owner.id(),
                        firmware(state),
                        phones(state),
                        findings.openOfAll(List.of(device.serial())));
        boolean busy = runs.running(device.serial()).isPresent();
        Locale language = shell.frame().words().locale();
        return published.of(own, language.getLanguage()).stream()
                .map(issue -> card(issue, own.runs(), busy, shell))
                .toList();
    }

    private static String firmware(DeviceState state) {
        Observed<Firmware> firmware = state.firmware();
        String version = firmware == null ? null : firmware.value().version();
        return version == null ? "" : version.strip();
    }

    private static Set<String> phones(DeviceState state) {
        return state.views().stream()
                .map(view -> view.phone() == null ? null : PhoneSystem.key(view.phone().value()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
    }

    private IssueCard card(PublishedIssue issue, String runs, boolean busy, Shell shell) {
        return new IssueCard(
                issue.explanation(),
                fix(issue, runs, shell),
                issue.hasFix(),
                busy ? null : guide(issue.guide(), shell.frame().words().locale()));
    }

    private static String fix(PublishedIssue issue, String runs, Shell shell) {
        if (issue.fixVersion().isEmpty()) {
            return shell.say("known.none");
        }
        if (runs.isEmpty()) {
            return shell.say("known.unsure", issue.fixVersion());
        }
        return issue.hasFix()
                ? shell.say("known.has", runs)
                : shell.say("known.needs", issue.fixVersion(), runs);
    }

    private IssueCard.@Nullable Guide guide(@Nullable String code, Locale language) {
        return shelf.all().stream()
                .filter(edition -> edition.code().equals(code))
                .findFirst()
                .map(
                        edition ->
                                new IssueCard.Guide(
                                        edition.code(),
                                        edition.guide().title().in(language.getLanguage())))
                .orElse(null);
    }
}
