/** The device protocol over MQTT: topics, messages, the one client class, and the spool on disk. */
@NullMarked
package dev.syncdesk.device.mqtt;

import org.jspecify.annotations.NullMarked;
