package dev.syncdesk.support.console;

import dev.syncdesk.device.guide.DeviceCommand;
import dev.syncdesk.support.device.CreatePairing;
import dev.syncdesk.support.device.Device;
import dev.syncdesk.support.device.DeviceList;
import dev.syncdesk.support.device.DeviceView;
import dev.syncdesk.support.device.Devices;
import dev.syncdesk.support.device.Pairing;
import dev.syncdesk.support.device.SendCommand;
import dev.syncdesk.support.platform.Html;
import dev.syncdesk.support.platform.Page;
import dev.syncdesk.support.platform.PairingAddress;
import dev.syncdesk.support.platform.PlainInput;
import dev.syncdesk.support.platform.Refusal;
import dev.syncdesk.support.platform.Words;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Devices: the list, one with its history, its pairing codes and commands. */
@Hidden
@Controller("/devices")
@Produces(MediaType.TEXT_HTML)
@Consumes({MediaType.APPLICATION_FORM_URLENCODED, MediaType.ALL})
public class DevicePages {

    private static final int MAX_QUERY = 64;

    private final Screens screens;
    private final DeviceFile file;
    private final DeviceGlances glances;
    private final Timelines timelines;
    private final DeviceList list;
    private final Devices devices;
    private final CreatePairing createPairing;
    private final PairingAddress address;
    private final SendCommand sendCommand;
    private final Html html;

    DevicePages(
            Screens screens,
            DeviceFile file,
            DeviceGlances glances,
            Timelines timelines,
            DeviceList list,
            Devices devices,
            CreatePairing createPairing,
            PairingAddress address,
            SendCommand sendCommand,
            Html html) {
        this.screens = screens;
        this.file = file;
        this.glances = glances;
        this.timelines = timelines;
        this.list = list;
        this.devices = devices;
        this.createPairing = createPairing;
        this.address = address;
        this.sendCommand = sendCommand;
        this.html = html;
    }

    /** A command that staff ask for. */
    @Serdeable
    record Asked(@Nullable String command) {}

    @Get
    HttpResponse<?> list(
            @RequestBean Visit visit,
            @QueryValue(defaultValue = "") String query,
            @QueryValue(defaultValue = "") String after) {
        Screen screen = screens.of(visit, "devices", "Devices");
        String prefix = orEmpty(PlainInput.optional("query", query, MAX_QUERY));
        Page<DeviceView> page = list.page(visit.caller(), prefix, after, Page.DEFAULT_LIMIT);
        return html.page(
                "console/devices", new DevicesPage(screen, prefix, page.items(), page.next()));
    }

    @Get("/{serial}")
    HttpResponse<?> show(String serial, @RequestBean Visit visit) {
        Screen screen = screens.of(visit, "devices", serial);
        return html.page("console/device", file.of(serial, screen));
    }

    @Get("/{serial}/panel")
    HttpResponse<?> panel(String serial, @RequestBean Visit visit) {
        Screen screen = screens.of(visit, "devices", serial);
        return html.page(
                "console/devicePart", new DeviceShown(screen, glances.of(serial, null, screen)));
    }

    @Get("/{serial}/file")
    HttpResponse<?> file(String serial, @RequestBean Visit visit) {
        Screen screen = screens.of(visit, "devices", serial);
        return html.page("console/deviceFile", file.of(serial, screen));
    }

    @Get("/{serial}/timeline")
    @Produces(MediaType.APPLICATION_JSON)
    Timeline timeline(String serial, @RequestBean Visit visit) {
        Screen screen = screens.of(visit, "devices", serial);
        return timelines.of(device(serial).serial(), screen.frame().moments().now());
    }

    @Post("/{serial}/pairings")
    HttpResponse<?> pair(HttpRequest<?> request, String serial, @RequestBean Visit visit) {
        Screen screen = screens.of(visit, "devices", serial);
        Pairing made = createPairing.create(List.of(device(serial)), visit.caller().id());
        return html.page(
                "console/pairing",
                new PairingShown(
                        screen,
                        made.code(),
                        address.drawn(request, made.code()),
                        made.expiresAt()));
    }

    @Post("/{serial}/commands")
    HttpResponse<?> command(String serial, @Body Asked asked, @RequestBean Visit visit) {
        DeviceCommand command = Words.read("command", asked.command(), DeviceCommand.values());
        sendCommand.send(device(serial).serial(), command, Map.of(), visit.caller().name(), null);
        return HttpResponse.seeOther(URI.create("/devices/" + serial + "/file"));
    }

    private Device device(String serial) {
        return devices.bySerial(serial)
                .orElseThrow(() -> new Refusal.NotFound("There is no device " + serial + "."));
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
