package dev.syncdesk.device.guide;

/** What a guide can have a relay do; the commands of the device protocol. */
public enum DeviceCommand {
    REPORT_NOW("report-now"),
    SYNC_NOW("sync-now"),
    SET_TIME("set-time"),
    RESTART("restart"),
    PULL_LOG("pull-log");

    private final String code;

    DeviceCommand(String code) {
        this.code = code;
    }

    /** The command's name on the wire. */
    public String code() {
        return code;
    }
}
