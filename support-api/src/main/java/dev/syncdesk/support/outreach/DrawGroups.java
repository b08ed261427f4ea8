package dev.syncdesk.support.outreach;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Draws who is held back, and in which order turns come. The customer is the unit, and the number
 * held back is fixed, rounded to whole customers. Both groups take their turns in one order, so
 * that they are measured over the same time however slowly the notices go out.
 */
final class DrawGroups {

    /** One customer's lot. */
    record Lot(Addressee who, Arm arm) {}

    private DrawGroups() {}

    static List<Lot> draw(List<Addressee> of, int controlPercent) {
        Random random = new SecureRandom();
        List<Addressee> counted = new ArrayList<>(of.stream().filter(Addressee::counted).toList());
        Collections.shuffle(counted, random);
        int held = Math.round(counted.size() * controlPercent / 100f);
        List<Lot> lots = new ArrayList<>();
        counted.subList(0, held).forEach(who -> lots.add(new Lot(who, Arm.CONTROL)));
        counted.subList(held, counted.size()).forEach(who -> lots.add(new Lot(who, Arm.CONTACT)));
        of.stream()
                .filter(who -> !who.counted())
                .forEach(who -> lots.add(new Lot(who, Arm.UNCOUNTED)));
        Collections.shuffle(lots, random);
        return lots;
    }
}
