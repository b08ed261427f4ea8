package dev.syncdesk.support.rate;

/**
 * A device's finding opened.
 *
 * @param cohort with the finding and the day
 * @param app empty where it is not known
 * @param region empty where it is not known
 * @param settled whether the device was no longer new
 */
record Opening(String serial, Cohort cohort, String app, String region, boolean settled) {

    Name name() {
        return new Name(serial, cohort.finding(), cohort.firmware());
    }

    /** Of which only one is the first. */
    record Name(String serial, String finding, String firmware) {}
}
