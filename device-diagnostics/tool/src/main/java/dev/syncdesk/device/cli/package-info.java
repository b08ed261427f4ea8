/**
 * The command line {@code syncdesk-device}, and the simulated fleet behind its {@code simulate}.
 */
@NullMarked
package dev.syncdesk.device.cli;

import org.jspecify.annotations.NullMarked;
