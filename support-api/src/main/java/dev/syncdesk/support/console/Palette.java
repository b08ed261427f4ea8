package dev.syncdesk.support.console;

import dev.syncdesk.support.customer.Customers;
import dev.syncdesk.support.device.Device;
import dev.syncdesk.support.device.Devices;
import dev.syncdesk.support.guide.GuideEdition;
import dev.syncdesk.support.guide.GuideShelf;
import dev.syncdesk.support.ticket.QueueRow;
import dev.syncdesk.support.ticket.TicketQueue;
import dev.syncdesk.support.ticket.View;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds any case, device, customer, guide or action by what somebody types. */
@Singleton
public class Palette {

    private static final int MAX_OF_A_KIND = 6;

    private final TicketQueue queue;
    private final Devices devices;
    private final Customers customers;
    private final GuideShelf shelf;

    Palette(TicketQueue queue, Devices devices, Customers customers, GuideShelf shelf) {
        this.queue = queue;
        this.devices = devices;
        this.customers = customers;
        this.shelf = shelf;
    }

    @Transactional(readOnly = true)
    public List<PaletteItem> find(String typed, Screen screen) {
        String words = typed.strip();
        List<PaletteItem> found = new ArrayList<>(PaletteActions.matching(words, screen));
        if (!words.isEmpty()) {
            cases(words, screen).forEach(found::add);
            devices(words, screen).forEach(found::add);
            customers(words, screen).forEach(found::add);
            guides(words, screen).forEach(found::add);
        }
        return List.copyOf(found);
    }

    private Stream<PaletteItem> cases(String words, Screen screen) {
        return queue
                .page(View.ALL, screen.reader().id(), words, MAX_OF_A_KIND, null)
                .items()
                .stream()
                .map(row -> item(row, screen));
    }

    private static PaletteItem item(QueueRow row, Screen screen) {
        return new PaletteItem(
                screen.say("palette.kind.case"),
                Marks.status(row.status()),
                "#" + row.number() + " " + row.subject(),
                row.customerName(),
                "/tickets/" + row.number(),
                null,
                null);
    }

    private Stream<PaletteItem> devices(String words, Screen screen) {
        return devices.beginningWith(words.toUpperCase(Locale.ROOT), "", MAX_OF_A_KIND).stream()
                .map(device -> item(device, screen));
    }

    private static PaletteItem item(Device device, Screen screen) {
        return new PaletteItem(
                screen.say("palette.kind.device"),
                "smartwatch",
                device.serial(),
                device.model(),
                "/devices/" + device.serial(),
                null,
                null);
    }

    private Stream<PaletteItem> customers(String words, Screen screen) {
        return customers.byEmail(words.toLowerCase(Locale.ROOT)).stream()
                .map(
                        customer ->
                                new PaletteItem(
                                        screen.say("palette.kind.customer"),
                                        "person",
                                        customer.name(),
                                        customer.email(),
                                        "/tickets?query=" + customer.email(),
                                        null,
                                        null));
    }

    private Stream<PaletteItem> guides(String words, Screen screen) {
        String wanted = words.toLowerCase(Locale.ROOT);
        return shelf.all().stream()
                .map(GuideEdition::guide)
                .filter(
                        guide ->
                                (guide.code() + " " + guide.title().in(Titles.LANGUAGE))
                                        .toLowerCase(Locale.ROOT)
                                        .contains(wanted))
                .limit(MAX_OF_A_KIND)
                .map(
                        guide ->
                                new PaletteItem(
                                        screen.say("palette.kind.guide"),
                                        "signpost-split",
                                        guide.title().in(Titles.LANGUAGE),
                                        guide.code(),
                                        "/guides/" + guide.code(),
                                        null,
                                        null));
    }
}
