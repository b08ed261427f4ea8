package dev.syncdesk.device.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.syncdesk.device.bluetooth.Advertisement;
import dev.syncdesk.device.bluetooth.Uuids;
import dev.syncdesk.device.bluetooth.reader.DeviceReader;
import dev.syncdesk.device.bluetooth.reader.Gatt;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a scan heard, as a table for a person and as JSON. Data of services is left out of both. */
final class ScanList {

    private static final int LONGEST_NAME = 24;

    static String text(List<Advertisement> heard) {
        if (heard.isEmpty()) {
            return "Nothing was heard. Wake the device (step on the scale), and come closer.\n";
        }
        StringBuilder text = new StringBuilder();
        text.append(line("ADDRESS", "SIGNAL", "NAME", "KIND", "OFFERS"));
        for (Advertisement one : heard) {
            text.append(
                    line(
                            one.address().text(),
                            one.rssiDbm() + " dBm",
                            name(one),
                            DeviceReader.of(one).kind(),
                            offers(one)));
        }
        return text.append(count(heard.size())).append('\n').toString();
    }

    private static String count(int devices) {
        return devices == 1 ? "1 device" : devices + " devices";
    }

    private static String line(
            String address, String signal, String name, String kind, String offers) {
        return String.format(
                        Locale.ROOT,
                        "%-17s  %8s  %s  %-29s  %s",
                        address,
                        signal,
                        pad(name),
                        kind,
                        offers)
                .stripTrailing()
                .concat("\n");
    }

    /** By code points, so that an emoji neither counts as two letters nor is cut through. */
    private static String pad(String name) {
        int letters = name.codePointCount(0, name.length());
        return letters > LONGEST_NAME
                ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME - 1)) + "…"
                : name + " ".repeat(LONGEST_NAME - letters);
    }

    /** What a stranger's device calls itself must not steer the terminal. */
    private static String name(Advertisement one) {
        String name = one.name();
        return name == null ? "(no name)" : name.replaceAll("\\p{Cntrl}", "?");
    }

    private static Set<UUID> services(Advertisement one) {
        Set<UUID> services = new TreeSet<>(one.services());
        services.addAll(one.serviceData().keySet());
        return services;
    }

    private static String offers(Advertisement one) {
        return services(one).stream().map(Gatt::name).collect(Collectors.joining(", "));
    }

    static String json(List<Advertisement> heard) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        for (Advertisement one : heard) {
            ObjectNode device = all.addObject();
            device.put("address", one.address().text());
            device.put("adapter", one.adapter());
            if (one.name() != null) {
                device.put("name", one.name());
            }
            device.put("rssiDbm", one.rssiDbm());
            device.put("kind", DeviceReader.of(one).kind());
            device.put("bonded", one.bonded());
            ArrayNode services = device.putArray("services");
            services(one).forEach(uuid -> services.add(Uuids.shown(uuid)));
        }
        return all.toPrettyString() + "\n";
    }

    private ScanList() {}
}
