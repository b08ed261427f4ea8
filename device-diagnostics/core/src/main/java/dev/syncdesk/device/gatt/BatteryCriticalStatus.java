package dev.syncdesk.device.gatt;

import java.io.IOException;

/**
 * Battery Critical Status, 2BE9.
 *
 * @param status bit 0 critical power state, bit 1 immediate service required
 */
public record BatteryCriticalStatus(int status) implements GattValue {

    public static Decoded<BatteryCriticalStatus> decode(byte[] bytes) {
        ByteCursor in = new ByteCursor(bytes);
        return in.end(new BatteryCriticalStatus(in.uint8()));
    }

    public boolean isCriticalPowerState() {
        return Flags.has(status, 0);
    }

    public boolean isImmediateServiceRequired() {
        return Flags.has(status, 1);
    }

    @Override
    public void write(ValueFields out) throws IOException {
        out.flag("criticalPowerState", isCriticalPowerState());
        out.flag("immediateServiceRequired", isImmediateServiceRequired());
    }
}
