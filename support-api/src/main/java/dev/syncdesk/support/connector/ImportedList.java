package dev.syncdesk.support.connector;

import io.micronaut.serde.annotation.Serdeable;
import java.util.List;

/**
 * What became of a list of devices.
 *
 * @param stored serials of those whose reports were stored
 * @param refused a sentence for each entry or report that was not, and why
 */
@Serdeable
record ImportedList(List<String> stored, List<String> refused) {}
