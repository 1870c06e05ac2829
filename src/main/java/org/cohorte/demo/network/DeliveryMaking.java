package org.cohorte.demo.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.cohorte.demo.network.Records.Change;
import org.cohorte.demo.network.Records.Programme;
import org.cohorte.demo.network.Records.Session;

/** How the sessions of 2020 were really taught: in March and November many left their mode, some came back, some calendars moved. */
final class DeliveryMaking {

    private static final LocalDate SPRING = LocalDate.of(2020, 3, 17);
    private static final LocalDate AUTUMN = LocalDate.of(2020, 10, 30);
    private static final LocalDate YEAR_END = LocalDate.of(2020, 12, 31);

    private final Dice dice;

    DeliveryMaking(Dice dice) {
        this.dice = dice;
    }

    /** @param running sessions that somebody attends in 2020; their programmes are those of the year */
    void changeDelivery(List<Session> running) {
        Map<Programme, Session> spring = new LinkedHashMap<>();
        Map<Programme, Session> autumn = new LinkedHashMap<>();
        for (Session s : running) {
            if (!s.mode.equals("remote") && s.runsOn(SPRING) && !s.actualLast.isBefore(LocalDate.of(2020, 6, 1))) {
                spring.putIfAbsent(s.programme, s);
            } else if (!s.mode.equals("remote") && s.runsOn(AUTUMN) && !s.actualLast.isBefore(LocalDate.of(2020, 12, 18))) {
                autumn.putIfAbsent(s.programme, s);
            }
        }
        Set<Programme> changed = new HashSet<>();
        leave(spring, autumn, changed);
        moveCalendars(running, changed);
    }

    /** In a year without an epidemic few change: those that end in the year, so that the next one finds them as they were. */
    void changeAsInAnyYear(List<Session> sessions) {
        for (Session s : sessions) {
            LocalDate known = s.startsOn.plusDays(20);
            boolean fits = s.endsOn.plusDays(45).getYear() == s.startsOn.getYear() && !known.isAfter(EnrolmentMaking.LAST_DAY);
            if (fits && dice.chance(0.08)) {
                move(s, known, dice.between(5, 45));
            } else if (fits && s.mode.equals("in_person") && dice.chance(0.04)) {
                s.changes.add(new Change(known, "mode", dice.chance(0.7) ? "hybrid" : "remote", null, "Travaux dans les locaux", known.minusDays(12)));
                LocalDate back = known.plusDays(dice.between(20, 60));
                if (dice.chance(0.6) && !back.isAfter(EnrolmentMaking.LAST_DAY)) {
                    s.changes.add(new Change(back, "return", null, null, "Fin des travaux", back.minusDays(6)));
                }
            }
        }
    }

    private void leave(Map<Programme, Session> spring, Map<Programme, Session> autumn, Set<Programme> changed) {
        List<Programme> order = new ArrayList<>(spring.keySet());
        dice.shuffle(order);
        List<Programme> later = new ArrayList<>(autumn.keySet());
        later.removeAll(spring.keySet());
        dice.shuffle(later);
        int inSpring = Math.min(order.size(), PublishedBilan.PROGRAMMES_LEFT_2020 - Math.min(later.size(), 70));
        int returns = PublishedBilan.PROGRAMMES_RETURNED_2020;
        for (Programme programme : order.subList(0, inSpring)) {
            leaveInSpring(spring.get(programme), returns-- > 0);
            changed.add(programme);
        }
        int left = PublishedBilan.PROGRAMMES_LEFT_2020 - inSpring;
        for (Programme programme : later.subList(0, Math.min(left, later.size()))) {
            leaveInAutumn(autumn.get(programme), returns-- > 0);
            changed.add(programme);
        }
        if (changed.size() != PublishedBilan.PROGRAMMES_LEFT_2020 || returns > 0) {
            throw new IllegalStateException("too few sessions ran in March and November 2020: " + changed.size());
        }
    }

    private void leaveInSpring(Session s, boolean back) {
        String other = s.mode.equals("hybrid") || dice.chance(0.85) ? "remote" : "hybrid";
        if (dice.chance(0.25)) {
            s.changes.add(new Change(SPRING, "suspension", null, null, "Fermeture des lieux de formation", LocalDate.of(2020, 3, 13)));
            if (dice.chance(0.7)) {
                s.changes.add(new Change(LocalDate.of(2020, 4, dice.between(1, 20)), "mode", other, null, "Reprise à distance", LocalDate.of(2020, 3, 25)));
            }
        } else {
            s.changes.add(new Change(SPRING.plusDays(dice.between(0, 13)), "mode", other, null, "Confinement", LocalDate.of(2020, 3, 14)));
        }
        if (back) {
            LocalDate latest = s.actualLast.isBefore(LocalDate.of(2020, 9, 14)) ? s.actualLast : LocalDate.of(2020, 9, 14);
            s.changes.add(new Change(dice.day(LocalDate.of(2020, 5, 25), latest), "return", null, null, "Réouverture", LocalDate.of(2020, 5, 18)));
        }
    }

    private void leaveInAutumn(Session s, boolean back) {
        String other = s.mode.equals("hybrid") || dice.chance(0.8) ? "remote" : "hybrid";
        s.changes.add(new Change(AUTUMN.plusDays(dice.between(0, 7)), "mode", other, null, "Second confinement", LocalDate.of(2020, 10, 29)));
        if (back) {
            s.changes.add(new Change(LocalDate.of(2020, 12, dice.between(1, 17)), "return", null, null, "Réouverture", LocalDate.of(2020, 11, 27)));
        }
    }

    /** Sessions that end later, by two weeks or more where it is to count, else by a few days. */
    private void moveCalendars(List<Session> running, Set<Programme> changed) {
        int wanted = PublishedBilan.PROGRAMMES_CHANGED_2020 - changed.size();
        for (Session s : running) {
            LocalDate known = s.startsOn.plusDays(20);
            boolean fits = s.startsOn.getYear() == 2020 && !known.isAfter(YEAR_END) && s.actualLast.plusDays(45).getYear() == s.actualLast.getYear();
            if (fits && !changed.contains(s.programme)) {
                if (wanted > 0) {
                    move(s, known, dice.between(15, 45));
                    changed.add(s.programme);
                    wanted--;
                } else if (dice.chance(0.06)) {
                    move(s, known, dice.between(2, 12));
                }
            }
        }
        if (wanted > 0) {
            throw new IllegalStateException("too few calendars could be moved in 2020");
        }
    }

    private static void move(Session s, LocalDate effectiveOn, int days) {
        s.actualLast = s.endsOn.plusDays(days);
        s.changes.add(new Change(effectiveOn, "calendar", null, s.actualLast, "Report de la fin", effectiveOn.minusDays(5)));
    }
}
