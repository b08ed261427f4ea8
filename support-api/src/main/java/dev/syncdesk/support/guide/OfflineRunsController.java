package dev.syncdesk.support.guide;

import dev.syncdesk.device.guide.GuideRun;
import dev.syncdesk.device.guide.GuideRunCodec;
import dev.syncdesk.support.account.Caller;
import dev.syncdesk.support.device.Device;
import dev.syncdesk.support.device.DeviceAccess;
import dev.syncdesk.support.platform.PlainInput;
import dev.syncdesk.support.platform.Refusal;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.json.tree.JsonNode;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.serde.annotation.Serdeable;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Runs that an app has led without a network. */
@Controller("/api/devices/{serial}/offline-runs")
public class OfflineRunsController {

    private static final int MAX_CHARACTERS = 60_000;
    private static final int SHA256_CHARACTERS = 64;

    private final DeviceAccess access;
    private final HandOverRun handOver;
    private final ObjectMapper json;

    OfflineRunsController(DeviceAccess access, HandOverRun handOver, ObjectMapper json) {
        this.access = access;
        this.handOver = handOver;
        this.json = json;
    }

    /**
     * A run as the app has it.
     *
     * @param guideSha256 of the text of the guide that the app followed, in hexadecimal
     * @param run its steps, answers and times
     */
    @Serdeable
    public record HandedOver(@Nullable String guideSha256, @Nullable JsonNode run) {}

    /** The same run again gets the same answer. */
    @Post
    public HttpResponse<RunView> take(String serial, @Body HandedOver said, Caller caller) {
        Device device = access.require(caller, serial);
        if (caller.isStaff()) {
            throw new Refusal.Forbidden("Only the app of the device's owner leads a guide alone.");
        }
        String sha256 = PlainInput.required("guideSha256", said.guideSha256(), SHA256_CHARACTERS);
        Run run = handOver.take(device, run(said.run()), sha256, caller.name());
        return HttpResponse.created(RunView.of(run), URI.create("/api/runs/" + run.id()));
    }

    private GuideRun run(@Nullable JsonNode said) {
        if (said == null || !said.isObject()) {
            throw new Refusal.Invalid("run", "is missing");
        }
        try {
            String text = json.writeValueAsString(said);
            if (text.length() > MAX_CHARACTERS) {
                throw new Refusal.Invalid(
                        "run", "has over %d characters".formatted(MAX_CHARACTERS));
            }
            return GuideRunCodec.decode(text);
        } catch (IOException | IllegalArgumentException notOne) {
            throw new Refusal.Invalid("run", "is not written as an app writes it");
        }
    }
}
