package org.withoutfear.people;

import java.io.Serializable;

/**
 * How many people have not chosen a password yet, by the way in which a code reaches them.
 *
 * @param mailServer whether mail can be sent at all; without that, everybody is reached by hand
 */
public record NotActivated(boolean mailServer, Group byMail, Group byHand) implements Serializable {

    /**
     * Those whom a code reaches in one way.
     *
     * @param all everybody
     * @param coded those of them to whom HR gave a code that is still good
     */
    public record Group(long all, long coded) implements Serializable {

        static final Group NOBODY = new Group(0, 0);

        public long uncoded() {
            return all - coded;
        }

        Group and(Group other) {
            return new Group(all + other.all, coded + other.coded);
        }
    }

    /** @param withAddress those who have a mail address */
    public static NotActivated of(boolean mailServer, Group withAddress, Group without) {
        return mailServer
                ? new NotActivated(true, withAddress, without)
                : new NotActivated(false, Group.NOBODY, withAddress.and(without));
    }

    public long total() {
        return byMail.all() + byHand.all();
    }

    public long coded() {
        return byMail.coded() + byHand.coded();
    }
}
