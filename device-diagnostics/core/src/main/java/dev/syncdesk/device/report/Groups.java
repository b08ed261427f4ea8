package dev.syncdesk.device.report;

/** The codecs of a report's groups, which a device's state is written with as well. */
final class Groups {

    static final GroupCodec<Battery> BATTERY = new BatteryCodec();
    static final GroupCodec<Sync> SYNC = new SyncCodec();
    static final GroupCodec<Firmware> FIRMWARE = new FirmwareCodec();
    static final GroupCodec<Link> LINK = new LinkCodec();
    static final GroupCodec<DeviceClock> CLOCK = new DeviceClockCodec();
    static final GroupCodec<Storage> STORAGE = new StorageCodec();
    static final GroupCodec<Boot> BOOT = new BootCodec();
    static final GroupCodec<Phone> PHONE = new PhoneCodec();

    private Groups() {}
}
