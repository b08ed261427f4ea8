package dev.syncdesk.device.mqtt;

import org.eclipse.paho.mqttv5.client.IMqttToken;
import org.eclipse.paho.mqttv5.client.MqttActionListener;
import org.jspecify.annotations.Nullable;

/** The broker's answer to one request; a reason code from 0x80 on is a refusal. */
abstract class Completion implements MqttActionListener {

    private static final int FIRST_REFUSAL = 0x80;

    abstract void done(IMqttToken token);

    abstract void failed(String reason, @Nullable Throwable cause);

    @Override
    public final void onSuccess(IMqttToken token) {
        int[] codes = token.getReasonCodes();
        for (int code : codes == null ? new int[0] : codes) {
            if ((code & 0xff) >= FIRST_REFUSAL) {
                failed("the broker refused it, reason 0x" + Integer.toHexString(code), null);
                return;
            }
        }
        done(token);
    }

    @Override
    public final void onFailure(IMqttToken token, Throwable cause) {
        failed(cause == null ? "it failed" : String.valueOf(cause.getMessage()), cause);
    }
}
