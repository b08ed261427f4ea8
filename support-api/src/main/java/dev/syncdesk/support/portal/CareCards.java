package dev.syncdesk.support.portal;

import dev.syncdesk.device.guide.DeviceCommand;
import dev.syncdesk.device.guide.Guide;
import dev.syncdesk.support.customer.Consents;
import dev.syncdesk.support.customer.Customer;
import dev.syncdesk.support.customer.Purpose;
import dev.syncdesk.support.device.CommandStatus;
import dev.syncdesk.support.device.Relays;
import dev.syncdesk.support.device.SentCommand;
import dev.syncdesk.support.device.SentCommands;
import dev.syncdesk.support.guide.GuideShelf;
import dev.syncdesk.support.guide.Proposals;
import dev.syncdesk.support.guide.Runs;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads what a customer can do for a device alone. */
@Singleton
class CareCards {

    private static final Duration SHOWN_FOR = Duration.ofHours(1);
    private static final int LOOKED_AT = 20;
    private static final int OFFERED = 3;

    private final AskFirst askFirst;
    private final Consents consents;
    private final Relays relays;
    private final SentCommands commands;
    private final Proposals proposals;
    private final GuideShelf shelf;
    private final Runs runs;
    private final Clock clock;

    CareCards(
            AskFirst askFirst,
            Consents consents,
            Relays relays,
            SentCommands commands,
            Proposals proposals,
            GuideShelf shelf,
            Runs runs,
            Clock clock) {
        this.askFirst = askFirst;
        this.consents = consents;
        this.relays = relays;
        this.commands = commands;
        this.proposals = proposals;
        this.shelf = shelf;
        this.runs = runs;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    CareCard of(String serial, Customer owner) {
        boolean shared = consents.allows(owner.id(), Purpose.SUPPORT);
        List<CareCard.Offer> offers =
                shared && runs.running(serial).isEmpty()
                        ? offers(serial, owner.language())
                        : List.of();
        return new CareCard(askFirst.mayRead(owner), canCheck(serial), check(serial), offers);
    }

    private boolean canCheck(String serial) {
        return relays.ofSerial(serial).stream()
                .anyMatch(relay -> relay.canDo(DeviceCommand.REPORT_NOW.wire()));
    }

    private CareCard.@Nullable Check check(String serial) {
        return commands.newestOf(serial, LOOKED_AT).stream()
                .filter(sent -> sent.command().equals(DeviceCommand.REPORT_NOW.wire()))
                .findFirst()
                .filter(sent -> sent.updatedAt().plus(SHOWN_FOR).isAfter(clock.instant()))
                .map(CareCards::check)
                .orElse(null);
    }

    private static CareCard.Check check(SentCommand sent) {
        return new CareCard.Check(word(sent.state()), sent.updatedAt());
    }

    private static String word(CommandStatus state) {
        return switch (state) {
            case WAITING, SENT, ACCEPTED -> "waiting";
            case DONE -> "done";
            case FAILED, UNSUPPORTED -> "failed";
            case EXPIRED -> "away";
        };
    }

    private List<CareCard.Offer> offers(String serial, Locale language) {
        return proposals.of(serial).stream()
                .limit(OFFERED)
                .map(proposal -> shelf.current(proposal.guide()).guide())
                .map(guide -> offer(guide, language.getLanguage()))
                .toList();
    }

    private static CareCard.Offer offer(Guide guide, String language) {
        return new CareCard.Offer(
                guide.code(),
                guide.title().in(language),
                guide.text(guide.start(), language).title(),
                guide.steps().size());
    }
}
