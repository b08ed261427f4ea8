package dev.syncdesk.support.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A tracker near Chromium's own emulated radio, driven over the DevTools protocol: the radio is of
 * the browser's session, the choice of a device of the page's.
 */
final class EmulatedTracker {

    private static final String ADDRESS = "09:09:09:09:09:09";
    private static final String TAIL = "-0000-1000-8000-00805f9b34fb";

    private final CDPSession radio;
    private final CDPSession chooser;
    private final Map<String, byte[]> values = new HashMap<>();
    private final AtomicBoolean chosen = new AtomicBoolean();

    EmulatedTracker(Page page) {
        radio = Objects.requireNonNull(page.context().browser()).newBrowserCDPSession();
        chooser = page.context().newCDPSession(page);
    }

    /** Appears, with a battery and a firmware. */
    void appear(int percent, String firmware) {
        radio.send(
                "BluetoothEmulation.enable",
                json("{\"state\":\"powered-on\",\"leSupported\":true}"));
        radio.send(
                "BluetoothEmulation.simulatePreconnectedPeripheral",
                json(
                        "{\"address\":\"%s\",\"name\":\"Aura\",\"manufacturerData\":[],\"knownServiceUuids\":[\"0000180f%s\",\"0000180a%s\"]}"
                                .formatted(ADDRESS, TAIL, TAIL)));
        chooser.send("DeviceAccess.enable", new JsonObject());
        chooser.on("DeviceAccess.deviceRequestPrompted", this::choose);
        radio.on("BluetoothEmulation.gattOperationReceived", this::connected);
        radio.on("BluetoothEmulation.characteristicOperationReceived", this::read);
        String battery = service("180f");
        String information = service("180a");
        characteristic(battery, "2a19", new byte[] {(byte) percent});
        characteristic(information, "2a26", firmware.getBytes(StandardCharsets.UTF_8));
    }

    private String service(String number) {
        return radio.send(
                        "BluetoothEmulation.addService",
                        json(
                                "{\"address\":\"%s\",\"serviceUuid\":\"0000%s%s\"}"
                                        .formatted(ADDRESS, number, TAIL)))
                .get("serviceId")
                .getAsString();
    }

    private void characteristic(String service, String number, byte[] value) {
        String id =
                radio.send(
                                "BluetoothEmulation.addCharacteristic",
                                json(
                                        "{\"serviceId\":\"%s\",\"characteristicUuid\":\"0000%s%s\",\"properties\":{\"read\":true}}"
                                                .formatted(service, number, TAIL)))
                        .get("characteristicId")
                        .getAsString();
        values.put(id, value);
    }

    /** The prompt comes twice; a second answer would end the browser. */
    private void choose(JsonObject prompt) {
        if (!prompt.getAsJsonArray("devices").isEmpty() && chosen.compareAndSet(false, true)) {
            JsonObject answer = new JsonObject();
            answer.add("id", prompt.get("id"));
            answer.add(
                    "deviceId",
                    prompt.getAsJsonArray("devices").get(0).getAsJsonObject().get("id"));
            chooser.send("DeviceAccess.selectPrompt", answer);
        }
    }

    private void connected(JsonObject asked) {
        JsonObject answer = new JsonObject();
        answer.add("address", asked.get("address"));
        answer.add("type", asked.get("type"));
        answer.addProperty("code", 0);
        radio.send("BluetoothEmulation.simulateGATTOperationResponse", answer);
    }

    private void read(JsonObject asked) {
        String id = asked.get("characteristicId").getAsString();
        JsonObject answer = new JsonObject();
        answer.addProperty("characteristicId", id);
        answer.add("type", asked.get("type"));
        answer.addProperty("code", 0);
        answer.addProperty(
                "data", Base64.getEncoder().encodeToString(values.getOrDefault(id, new byte[0])));
        radio.send("BluetoothEmulation.simulateCharacteristicOperationResponse", answer);
    }

    private static JsonObject json(String text) {
        return com.google.gson.JsonParser.parseString(text).getAsJsonObject();
    }
}
