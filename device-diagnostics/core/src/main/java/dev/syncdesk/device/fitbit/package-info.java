/**
 * What a Fitbit tracker or scale, or its maker's cloud, says of the device: the dump that a tracker
 * gives to whoever syncs it, the upload of an Aria scale, and the two forms of the cloud's list of
 * devices.
 *
 * <p>A dump also holds what a person did, how long their stride is and what they are called, and an
 * upload what they weigh. None of it is kept.
 */
@NullMarked
package dev.syncdesk.device.fitbit;

import org.jspecify.annotations.NullMarked;
