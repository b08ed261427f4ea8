package dev.syncdesk.support.device;

import dev.syncdesk.device.guide.DeviceCommand;
import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.platform.Idempotent;
import io.micronaut.core.annotation.Nullable;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.serde.annotation.Serdeable;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Commands to a device. */
@Controller("/api/devices/{serial}/commands")
class CommandsController {

    private static final int LISTED = 50;

    private final DeviceAccess access;
    private final SendCommand send;
    private final CommandsOf commands;

    CommandsController(DeviceAccess access, SendCommand send, CommandsOf commands) {
        this.access = access;
        this.send = send;
        this.commands = commands;
    }

    @Post
    @Idempotent
    HttpResponse<CommandView> send(Caller caller, String serial, @Body CommandBody wanted) {
        Device device = access.requireState(caller, serial);
        SentCommand sent =
                send.send(device.serial(), wanted.checked(), wanted.texts(), caller.name(), null);
        return HttpResponse.<CommandView>accepted(
                        URI.create("/api/devices/" + serial + "/commands/" + sent.requestId()))
                .body(CommandView.of(sent));
    }

    @Get
    List<CommandView> newest(Caller caller, String serial) {
        return commands.newest(access.requireState(caller, serial).serial(), LISTED).stream()
                .map(CommandView::of)
                .toList();
    }

    @Get("/{requestId}")
    CommandView show(Caller caller, String serial, String requestId) {
        return CommandView.of(
                commands.one(access.requireState(caller, serial).serial(), requestId));
    }

    /** A command as a caller writes it. */
    @Serdeable
    record CommandBody(
            @Nullable String command, @Nullable Map<String, @Nullable String> arguments) {

        DeviceCommand checked() {
            Checks checks = new Checks();
            DeviceCommand known = checks.word("command", command, DeviceCommand.values());
            texts().keySet().forEach(name -> checks.id("arguments", name));
            checks.pass();
            return known;
        }

        Map<String, String> texts() {
            return CommandArguments.known(arguments);
        }
    }
}
