package org.cohorte.demo.network;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.cohorte.demo.network.Records.Programme;
import org.cohorte.demo.network.Records.Provider;
import org.cohorte.demo.network.Records.Session;
import org.cohorte.reference.Communes;

/** Providers of all sizes in every region, programmes labelled for three years, and the sessions of each year. */
final class CatalogueMaking {

    private static final int PROVIDERS = 310;
    private static final int OF_MIDDLE_SIZE = 40;
    private static final double[] MONTHS = {8, 7, 7, 5, 5, 4, 3, 1, 20, 20, 14, 6};

    private final Records records;
    private final Dice dice;
    private final Map<String, List<Communes.Commune>> townsOfRegion;
    private final int timesTheProviders;

    CatalogueMaking(Records records, Dice dice, Map<String, List<Communes.Commune>> townsOfRegion, int timesTheProviders) {
        this.records = records;
        this.dice = dice;
        this.townsOfRegion = townsOfRegion;
        this.timesTheProviders = timesTheProviders;
    }

    private int providers() {
        return PROVIDERS * timesTheProviders;
    }

    /** The first providers are the largest. Some of middle size take a region each, so that none is without; the rest go where people live. */
    void makeProviders() {
        List<String> regions = townsOfRegion.keySet().stream().sorted().toList();
        double[] weights = regions.stream().mapToDouble(r -> townsOfRegion.get(r).stream().mapToLong(Communes.Commune::population).sum()).toArray();
        for (int i = 0; i < providers(); i++) {
            Provider provider = new Provider();
            provider.number = i + 1;
            provider.name = Names.provider(dice, i);
            provider.silence = dice.roll() * dice.roll();
            int given = i - OF_MIDDLE_SIZE;
            String region = given >= 0 && given < regions.size() ? regions.get(given) : regions.get(dice.weighted(weights));
            int sites = i < 60 ? dice.between(1, 3) : 1;
            for (int s = 0; s < sites; s++) {
                List<Communes.Commune> towns = townsOfRegion.get(region);
                provider.communes.add(towns.get(dice.between(0, Math.min(towns.size(), 12) - 1)).code());
            }
            records.providers.add(provider);
        }
    }

    /**
     * The sessions that start in a year, each of another programme.
     *
     * @param starts people who start in it
     */
    List<Session> makeSessions(int year, int starts) {
        return makeSessions(year, starts, Integer.MAX_VALUE, List.of());
    }

    /**
     * The sessions that start in a year in which so many programmes are to run, those included that a session of the year before carries on.
     */
    List<Session> makeSessions(int year, int starts, int programmesInAll) {
        List<Programme> carried = records.sessions.stream().filter(s -> runsInto(s, year)).map(s -> s.programme).distinct().toList();
        return makeSessions(year, starts, programmesInAll - carried.size(), carried);
    }

    private List<Session> makeSessions(int year, int starts, int otherProgrammes, List<Programme> carried) {
        List<String> occupations = occupations(year, Math.round((float) starts / averageGroup(year)));
        dice.shuffle(occupations);
        Set<Programme> used = new HashSet<>(carried);
        List<Programme> again = new ArrayList<>(carried);
        List<Session> made = new ArrayList<>();
        for (String occupation : occupations) {
            LocalDate start = startIn(year);
            Programme programme = made.size() < otherProgrammes ? programmeFor(occupation, start, used) : againOf(occupation, start, again);
            used.add(programme);
            again.add(programme);
            made.add(session(programme, start));
        }
        shareOut(made, year, starts);
        records.sessions.addAll(made);
        return made;
    }

    /** A further session of a programme that runs anyway. */
    private static Programme againOf(String occupation, LocalDate start, List<Programme> running) {
        Programme found = running.stream().filter(p -> p.occupation.equals(occupation) && !start.isBefore(p.labelledFrom) && !start.isAfter(p.labelledUntil))
                .findFirst().orElseThrow(() -> new IllegalStateException("no programme for " + occupation + " runs"));
        running.remove(found);
        running.add(found);
        return found;
    }

    private static boolean runsInto(Session session, int year) {
        return !session.outsideLabel && session.startsOn.getYear() == year - 1 && session.actualLast.getYear() >= year && session.runsInto;
    }

    /** Groups were larger in 2019, when 715 programmes taught 15,000 people. Many providers have small ones, so that each has its own. */
    private int averageGroup(int year) {
        return timesTheProviders > 1 ? Math.max(6, 15 / timesTheProviders) : year == 2019 ? 17 : 15;
    }

    private List<String> occupations(int year, int count) {
        List<String> occupations = new ArrayList<>();
        PublishedBilan.occupationShares(year).forEach((occupation, share) -> {
            for (int i = 0; i < Math.round(share * count); i++) {
                occupations.add(occupation);
            }
        });
        while (occupations.size() > count) {
            occupations.removeLast();
        }
        while (occupations.size() < count) {
            occupations.add("developer");
        }
        return occupations;
    }

    private LocalDate startIn(int year) {
        int month = year == 2015 ? dice.between(10, 12) : year == 2021 ? dice.between(1, 7) : dice.weighted(MONTHS) + 1;
        return LocalDate.of(year, month, dice.between(1, 28));
    }

    /** One that is labelled on that day and has no session this year yet, else a new one. */
    private Programme programmeFor(String occupation, LocalDate start, Set<Programme> used) {
        for (int i = records.programmes.size() - 1; i >= 0; i--) {
            Programme known = records.programmes.get(i);
            if (known.occupation.equals(occupation) && !used.contains(known) && !start.isBefore(known.labelledFrom) && !start.isAfter(known.labelledUntil)) {
                return known;
            }
        }
        Provider provider = records.providers.get(nextProvider());
        LocalDate from = start.getYear() == 2015 ? LocalDate.of(2015, 9, 1) : LocalDate.of(start.getYear(), 1, 1);
        Programme fresh = new Programme(records.programmes.size() + 1, provider, occupation, from);
        fresh.site = dice.between(0, provider.communes.size() - 1);
        records.programmes.add(fresh);
        return fresh;
    }

    /** Large ones have many programmes; of many providers each has one before any has a second. */
    private int nextProvider() {
        boolean eachHasOne = timesTheProviders == 1 || records.programmes.size() >= providers();
        return eachHasOne ? Math.min(providers() - 1, (int) (providers() * dice.roll() * dice.roll())) : records.programmes.size();
    }

    private Session session(Programme programme, LocalDate start) {
        LocalDate end = start.plusDays(dice.between(105, 320));
        boolean distant = !start.isBefore(LocalDate.of(2020, 5, 11));
        String mode = switch (dice.weighted(distant ? 70 : 90, distant ? 13 : 4, distant ? 17 : 6)) {
            case 0 -> "in_person";
            case 1 -> "remote";
            default -> "hybrid";
        };
        return new Session(records.sessions.size() + sessionsMade++ + 1, programme, start, end, mode);
    }

    private int sessionsMade;

    /** The year's starts by occupation; developers take what rounding leaves. */
    private void shareOut(List<Session> sessions, int year, int starts) {
        sessionsMade = 0;
        Map<String, List<Session>> byOccupation = sessions.stream().collect(Collectors.groupingBy(s -> s.programme.occupation, TreeMap::new, Collectors.toList()));
        List<Session> developers = byOccupation.remove("developer");
        int left = starts;
        for (Map.Entry<String, List<Session>> occupation : byOccupation.entrySet()) {
            int here = Math.max(4 * occupation.getValue().size(), startsOf(occupation.getKey(), year, starts));
            fillGroups(occupation.getValue(), here);
            left -= here;
        }
        fillGroups(developers, left);
        sessions.forEach(s -> s.capacity = s.enrolled + dice.between(1, 5));
        sessions.sort(Comparator.comparingInt(s -> s.number));
    }

    /** By the year's share; where the learners were published, what those who carry on leave of them. */
    private int startsOf(String occupation, int year, int starts) {
        Integer published = PublishedBilan.DATA_ANALYSTS.get(year);
        if (!occupation.equals("data-analyst") || published == null) {
            return (int) Math.round(starts * PublishedBilan.occupationShares(year).get(occupation));
        }
        return published - (int) records.enrolments.stream().filter(e -> !e.session.outsideLabel && e.session.programme.occupation.equals(occupation)
                && e.lastDay().getYear() >= year).map(e -> e.person).distinct().count();
    }

    /** Groups of different sizes that add up to the starts. */
    private void fillGroups(List<Session> sessions, int starts) {
        int[] sizes = sessions.stream().mapToInt(_ -> dice.between(7, 22)).toArray();
        long sum = java.util.Arrays.stream(sizes).sum();
        int given = 0;
        for (int i = 0; i < sizes.length; i++) {
            sessions.get(i).enrolled = Math.max(4, (int) (sizes[i] * (long) starts / sum));
            given += sessions.get(i).enrolled;
        }
        for (int i = 0; given != starts; i = (i + 1) % sizes.length) {
            int step = given < starts ? 1 : sessions.get(i).enrolled > 4 ? -1 : 0;
            sessions.get(i).enrolled += step;
            given += step;
        }
    }

    /** A few sessions that began after their label had ended: in the records, and in no figure. */
    List<Session> makeSessionsOutside() {
        List<Session> made = new ArrayList<>();
        List<Programme> ended = records.programmes.stream().filter(p -> p.labelledUntil.getYear() == 2018).limit(8).toList();
        for (Programme programme : ended) {
            Session session = session(programme, programme.labelledUntil.plusDays(dice.between(20, 120)));
            session.outsideLabel = true;
            session.enrolled = dice.between(6, 12);
            session.capacity = session.enrolled + 2;
            made.add(session);
        }
        sessionsMade = 0;
        records.sessions.addAll(made);
        return made;
    }
}
