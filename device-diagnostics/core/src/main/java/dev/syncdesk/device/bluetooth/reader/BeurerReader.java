package dev.syncdesk.device.bluetooth.reader;

import dev.syncdesk.device.bluetooth.Advertisement;
import dev.syncdesk.device.bluetooth.BleException;
import java.util.regex.Pattern;

/**
 * Scales of Beurer and Sanitas with the SIG's services, such as BF720, BF105, BF950, SBF72: they
 * want to be bonded, and a user's PIN before they tell that user's data.
 */
public final class BeurerReader implements DeviceReader {

    private static final Pattern NAME =
            Pattern.compile("(?i)(beurer|sanitas|silvercrest)?[ -]?s?bf ?-?\\d{2,3}.*");

    private final StandardReader standard = new StandardReader();

    @Override
    public String kind() {
        return "Beurer or Sanitas scale";
    }

    @Override
    public boolean fits(Advertisement seen) {
        return seen.name() != null && NAME.matcher(seen.name()).matches();
    }

    @Override
    public void read(Visit visit) throws BleException {
        visit.connection();
        bond(visit);
        Consent consent = visit.wish().consent();
        if (consent != null) {
            ConsentProcedure.run(visit, consent);
        }
        standard.read(visit);
    }

    private static void bond(Visit visit) throws BleException {
        if (visit.isBonded()) {
            return;
        }
        try {
            visit.bond();
        } catch (BleException e) {
            visit.noteRefusal("bonding", e);
        }
    }
}
