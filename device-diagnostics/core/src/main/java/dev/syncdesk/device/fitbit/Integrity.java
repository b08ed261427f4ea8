package dev.syncdesk.device.fitbit;

/** Whether a dump is as the tracker sent it. */
public sealed interface Integrity {

    /** Length and checksum of the footer are those of the dump. */
    record Proven(int crc) implements Integrity {}

    /** The dump came without its footer. */
    record NotChecked() implements Integrity {}

    record WrongLength(long announced, int found) implements Integrity {}

    record WrongCrc(int announced, int found) implements Integrity {}
}
