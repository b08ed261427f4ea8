package dev.syncdesk.support.rate;

/**
 * What a device is counted by besides its model and firmware.
 *
 * @param phone system and major version, such as {@code android 15}; empty where none is known
 * @param age band of the time for which it is heard; empty where it is not known
 * @param app system and version of the app, such as {@code android 2.4.1}; empty where none is
 *     known
 * @param region code of the country of the owner's time zone; empty where it is not known
 */
public record DeviceTraits(String phone, String age, String app, String region) {}
