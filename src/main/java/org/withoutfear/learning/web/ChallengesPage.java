package org.withoutfear.learning.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import org.withoutfear.learning.ChallengeDesk;
import org.withoutfear.learning.ChallengeDesk.Which;
import org.withoutfear.learning.ChallengeLine;
import org.withoutfear.shared.Page;

/** What learners contest, for authors: first what is to be answered. Which, and the page, are in the address. */
@Named
@RequestScoped
public class ChallengesPage {

    @Inject
    private ChallengeDesk desk;

    private Which which = Which.ALL;
    private int number = 1;
    private Page<ChallengeLine> lines;

    public Page<ChallengeLine> getLines() {
        if (lines == null) {
            lines = desk.list(which, number);
        }
        return lines;
    }

    /** How many are to be answered. */
    public long getOpen() {
        return desk.open();
    }

    public Which[] getChoices() {
        return Which.values();
    }

    /** The address of a page of this list, up to its number. */
    public String getAddress() {
        return "/author/challenges?which=" + which + "&page=";
    }

    public String getWhich() {
        return which.name();
    }

    public void setWhich(String name) {
        which = Arrays.stream(Which.values())
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(Which.ALL);
    }

    public int getNumber() {
        return number;
    }

    public void setNumber(int number) {
        this.number = Math.max(1, number);
    }
}
