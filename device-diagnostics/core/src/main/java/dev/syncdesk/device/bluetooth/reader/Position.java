package dev.syncdesk.device.bluetooth.reader;

/**
 * Where a device says that it is: never looked at unless somebody asks for it by name.
 *
 * @param latitudeDegrees north, -90 to 90
 * @param longitudeDegrees east, -180 to 180
 */
public record Position(double latitudeDegrees, double longitudeDegrees) {}
