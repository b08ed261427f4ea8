package dev.syncdesk.device.bluetooth.reader;

import dev.syncdesk.device.bluetooth.Advertisement;
import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.reader.Notes.Word;
import dev.syncdesk.device.gatt.BatteryLevel;
import dev.syncdesk.device.gatt.DeviceInformationString;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** Any device, by the services that the Bluetooth SIG has defined. */
public final class StandardReader implements DeviceReader {

    private static final Map<UUID, Word> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put(Gatt.MANUFACTURER_NAME, Word.MANUFACTURER);
        WORDS.put(Gatt.MODEL_NUMBER, Word.MODEL);
        WORDS.put(Gatt.SERIAL_NUMBER, Word.SERIAL);
        WORDS.put(Gatt.FIRMWARE_REVISION, Word.FIRMWARE);
        WORDS.put(Gatt.HARDWARE_REVISION, Word.HARDWARE);
        WORDS.put(Gatt.SOFTWARE_REVISION, Word.SOFTWARE);
    }

    @Override
    public String kind() {
        return "Bluetooth device";
    }

    @Override
    public boolean fits(Advertisement seen) {
        return true;
    }

    @Override
    public void read(Visit visit) throws BleException {
        battery(visit);
        information(visit);
        DeviceClockReading.read(visit);
        PositionReading.read(visit);
        Measuring.prove(visit);
    }

    private static void battery(Visit visit) throws BleException {
        visit.read(Gatt.BATTERY_SERVICE, Gatt.BATTERY_LEVEL, BatteryLevel::decode)
                .ifPresent(level -> visit.notes().batteryPercent = level.percent());
        BatteryStatusReading.read(visit);
    }

    private static void information(Visit visit) throws BleException {
        for (Map.Entry<UUID, Word> one : WORDS.entrySet()) {
            visit.read(Gatt.DEVICE_INFORMATION, one.getKey(), DeviceInformationString::decode)
                    .ifPresent(said -> visit.notes().word(one.getValue(), said.text()));
        }
    }
}
