package dev.syncdesk.support.picture;

/** A picture that is not as its format wants it. */
final class DamagedPicture extends Exception {

    private static final long serialVersionUID = 1L;

    /**
     * @param reason the end of a sentence that begins with the picture's name
     */
    DamagedPicture(String reason) {
        super(reason);
    }
}
