package dev.syncdesk.device.bluetooth.reader;

import dev.syncdesk.device.bluetooth.BleException;
import dev.syncdesk.device.bluetooth.GattCharacteristic;
import dev.syncdesk.device.gatt.Decoded;
import dev.syncdesk.device.gatt.UserControlPoint;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;

/** Gives a scale a user's PIN through its User Control Point (User Data Service 3.3). */
final class ConsentProcedure {

    private static final Duration ANSWER = Duration.ofSeconds(5);

    static void run(Visit visit, Consent consent) throws BleException {
        Optional<GattCharacteristic> point = visit.find(Gatt.USER_DATA, Gatt.USER_CONTROL_POINT);
        if (!point.isPresent()) {
            visit.notes().refused("consent: the scale has no user control point");
            return;
        }
        try {
            BlockingQueue<byte[]> answers = visit.subscribe(point.get());
            visit.write(point.get(), UserControlPoint.consent(consent.userIndex(), consent.code()));
            note(visit, consent, visit.next(answers, ANSWER));
        } catch (BleException e) {
            visit.noteRefusal("consent", e);
        }
    }

    private static void note(Visit visit, Consent consent, Optional<byte[]> answer) {
        if (!answer.isPresent()) {
            visit.notes().refused("consent: the scale did not answer");
            return;
        }
        boolean accepted =
                UserControlPoint.decode(answer.get())
                                instanceof Decoded.Value<UserControlPoint> value
                        && value.value() instanceof UserControlPoint.Response response
                        && response.requestOpCode() == UserControlPoint.CONSENT
                        && response.value() == UserControlPoint.SUCCESS;
        if (!accepted) {
            visit.notes()
                    .refused(
                            "consent: the scale does not accept the PIN of "
                                    + consent
                                    + "; after a change of batteries its users are gone");
        }
    }

    private ConsentProcedure() {}
}
