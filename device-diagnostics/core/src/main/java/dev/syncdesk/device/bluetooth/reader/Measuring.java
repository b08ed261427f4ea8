package dev.syncdesk.device.bluetooth.reader;

import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.GattCharacteristic;
import dev.syncdesk.device.gatt.BodyCompositionMeasurement;
import dev.syncdesk.device.gatt.Decoded;
import dev.syncdesk.device.gatt.HeartRateMeasurement;
import dev.syncdesk.device.gatt.WeightMeasurement;
import dev.syncdesk.device.report.EventCode;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.function.Predicate;

/** Waits until the device measures something, to prove that it can; the value ends here. */
final class Measuring {

    /**
     * What measures, and whether bytes of it are a measurement.
     *
     * @param live whether it is sent as it is measured and never stored
     */
    private record Proof(
            UUID service, UUID characteristic, boolean live, Predicate<byte[]> isSound) {}

    private static final List<Proof> PROOFS =
            List.of(
                    new Proof(
                            Gatt.WEIGHT_SCALE,
                            Gatt.WEIGHT_MEASUREMENT,
                            false,
                            bytes -> WeightMeasurement.decode(bytes) instanceof Decoded.Value),
                    new Proof(
                            Gatt.BODY_COMPOSITION,
                            Gatt.BODY_COMPOSITION_MEASUREMENT,
                            false,
                            bytes ->
                                    BodyCompositionMeasurement.decode(bytes)
                                            instanceof Decoded.Value),
                    new Proof(
                            Gatt.HEART_RATE,
                            Gatt.HEART_RATE_MEASUREMENT,
                            true,
                            bytes -> HeartRateMeasurement.decode(bytes) instanceof Decoded.Value));

    static void prove(Visit visit) throws BleException {
        if (!visit.wish().wantsMeasurement()) {
            return;
        }
        for (Proof proof : PROOFS) {
            Optional<GattCharacteristic> found =
                    visit.find(proof.service(), proof.characteristic())
                            .filter(GattCharacteristic::notifies)
                            .filter(one -> proof.live() || !visit.wish().liveOnly());
            if (found.isPresent()) {
                await(visit, proof, found.get());
                return;
            }
        }
    }

    private static void await(Visit visit, Proof proof, GattCharacteristic which)
            throws BleException {
        BlockingQueue<byte[]> values;
        try {
            values = visit.subscribe(which);
        } catch (BleException e) {
            visit.noteRefusal("measuring", e);
            return;
        }
        Optional<byte[]> first = visit.next(values, visit.wish().measure());
        if (!first.isPresent()) {
            visit.notes().refused("measuring: nothing was measured while it was watched");
        } else if (proof.isSound().test(first.get())) {
            visit.notes().event(visit.now(), EventCode.MEASUREMENT_TAKEN, null);
        } else {
            visit.notes().refused("measuring: what it sent is no measurement");
        }
    }

    private Measuring() {}
}
