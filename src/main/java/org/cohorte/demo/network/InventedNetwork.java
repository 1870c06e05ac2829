package org.cohorte.demo.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.cohorte.demo.network.Records.Person;
import org.cohorte.demo.network.Records.Session;
import org.cohorte.reference.Communes;

/**
 * Makes one copy of the network, year after year, so that the published figures hold in it; with many times the providers, those of people hold and
 * those of programmes grow.
 */
public final class InventedNetwork {

    private static final Map<String, List<Communes.Commune>> TOWNS_OF_REGIONS = townsOfRegions();

    private final Records records = new Records();
    private final Dice dice;

    private final int timesTheProviders;

    private InventedNetwork(long seed, int timesTheProviders) {
        this.dice = new Dice(seed);
        this.timesTheProviders = timesTheProviders;
    }

    static Records make(long seed, int timesTheProviders) {
        InventedNetwork network = new InventedNetwork(seed, timesTheProviders);
        network.makeYears();
        return network.records;
    }

    private void makeYears() {
        CatalogueMaking catalogue = new CatalogueMaking(records, dice, TOWNS_OF_REGIONS, timesTheProviders);
        EnrolmentMaking enrolments = new EnrolmentMaking(records, dice);
        ProfileMaking profiles = new ProfileMaking(dice);
        catalogue.makeProviders();
        for (PublishedBilan.Year year : PublishedBilan.years()) {
            makeYear(year, catalogue, enrolments, profiles);
        }
        enrolments.fillOutside(catalogue.makeSessionsOutside());
        profiles.profileFreely(records.people.stream().filter(p -> p.firstYear == 0).toList(), 2019);
        new OutcomeMaking(records, dice).observe();
        new ApplicationMaking(records, dice).apply(profiles);
    }

    private void makeYear(PublishedBilan.Year year, CatalogueMaking catalogue, EnrolmentMaking enrolments, ProfileMaking profiles) {
        boolean published = year.year() == 2020;
        List<Person> carried = enrolments.carriedInto(year.year());
        int returners = published ? PublishedBilan.LEARNERS_2020 - year.entrants() - carried.size() : year.returners();
        List<Session> sessions;
        if (published) {
            sessions = catalogue.makeSessions(year.year(), year.entrants() + returners, PublishedBilan.PROGRAMMES_2020 * timesTheProviders);
            new DeliveryMaking(dice).changeDelivery(records.sessions.stream()
                    .filter(s -> s.startsOn.getYear() == 2020 || s.startsOn.getYear() == 2019 && s.runsInto).toList());
        } else {
            sessions = catalogue.makeSessions(year.year(), year.entrants() + returners);
            new DeliveryMaking(dice).changeAsInAnyYear(sessions);
        }
        int known = records.enrolments.size();
        List<Person> entrants = enrolments.fill(sessions, year.year(), returners);
        List<Person> others = new ArrayList<>(carried);
        records.enrolments.subList(known, records.enrolments.size()).stream().map(e -> e.person).filter(p -> p.firstYear < year.year()).forEach(others::add);
        enrolments.transfer(year.year());
        profiles.profile(year, entrants, others);
    }

    /** The largest communes of each region, the largest first. */
    private static Map<String, List<Communes.Commune>> townsOfRegions() {
        return Communes.all().stream().filter(c -> c.territory().region().length() == 2 && c.population() > 5_000)
                .sorted(Comparator.comparingInt(Communes.Commune::population).reversed().thenComparing(Communes.Commune::code))
                .collect(Collectors.groupingBy(c -> c.territory().region(), TreeMap::new, Collectors.toList()));
    }
}
