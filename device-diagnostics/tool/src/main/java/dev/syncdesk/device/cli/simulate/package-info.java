/**
 * A fleet of trackers and scales with believable lives, behind relays that speak real MQTT: for the
 * demonstration and, as a load generator, for the benchmark.
 */
@NullMarked
package dev.syncdesk.device.cli.simulate;

import org.jspecify.annotations.NullMarked;
