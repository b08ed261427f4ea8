package dev.syncdesk.device.report;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

final class PhoneCodec implements GroupCodec<Phone> {

    @Override
    public @Nullable Phone read(Fields in) throws IOException {
        if (!in.enter()) {
            return null;
        }
        String os = null;
        String osVersion = null;
        String appVersion = null;
        String manufacturer = null;
        Boolean bluetoothOn = null;
        Boolean networkReachable = null;
        Boolean nearbyDevices = null;
        Boolean location = null;
        Boolean backgroundRestricted = null;
        Boolean dataSaver = null;
        while (in.next()) {
            switch (in.name()) {
                case "os" -> os = in.text();
                case "osVersion" -> osVersion = in.text();
                case "appVersion" -> appVersion = in.text();
                case "manufacturer" -> manufacturer = in.text();
                case "bluetoothOn" -> bluetoothOn = in.flag();
                case "networkReachable" -> networkReachable = in.flag();
                case "nearbyDevicesPermission" -> nearbyDevices = in.flag();
                case "locationPermission" -> location = in.flag();
                case "backgroundRestricted" -> backgroundRestricted = in.flag();
                case "dataSaver" -> dataSaver = in.flag();
                default -> in.skip();
            }
        }
        return new Phone(
                os,
                osVersion,
                appVersion,
                manufacturer,
                bluetoothOn,
                networkReachable,
                nearbyDevices,
                location,
                backgroundRestricted,
                dataSaver);
    }

    @Override
    public void write(Phone phone, FieldWriter out) throws IOException {
        out.text("os", phone.os());
        out.text("osVersion", phone.osVersion());
        out.text("appVersion", phone.appVersion());
        out.text("manufacturer", phone.manufacturer());
        out.flag("bluetoothOn", phone.bluetoothOn());
        out.flag("networkReachable", phone.networkReachable());
        out.flag("nearbyDevicesPermission", phone.nearbyDevicesPermission());
        out.flag("locationPermission", phone.locationPermission());
        out.flag("backgroundRestricted", phone.backgroundRestricted());
        out.flag("dataSaver", phone.dataSaver());
    }
}
