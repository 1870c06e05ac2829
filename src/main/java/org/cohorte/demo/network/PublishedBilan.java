package org.cohorte.demo.network;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What was published of the network: the targets that the invented one holds. Sources: Grande École du Numérique, bilan 2020 and bilans of 2017 to
 * 2019; Cour des comptes, report of 2020 on the network. Where a year was published by one figure only, the rest is set between its neighbours.
 */
final class PublishedBilan {

    /**
     * One year.
     *
     * @param entrants      people who start for the first time
     * @param returners     people who start again, their last enrolment having ended in an earlier year; of 2020 what is left to the learners
     * @param files         application files
     * @param admittedFiles of them, admitted
     * @param womenShare    of the learners of known gender, and so on
     */
    record Year(int year, int entrants, int returners, int files, int admittedFiles, double womenShare, double atOrBelowBacShare,
                double qpvShare, double dropoutShare, double positiveShare, double itJobShare) {}

    /** Learners of 2020, and of them at bac level or below: 8,685 of 14,720 of known level are 59.0 %. */
    static final int LEARNERS_2020 = 14_853;
    static final int AT_OR_BELOW_BAC_2020 = 8_685;
    static final int LEVEL_KNOWN_2020 = 14_720;

    /** 44.5 % of the programmes of 2020 changed; 43 % of those that left their mode were back on 31 December. */
    static final int PROGRAMMES_2020 = 800;
    static final int PROGRAMMES_CHANGED_2020 = 356;
    static final int PROGRAMMES_LEFT_2020 = 300;
    static final int PROGRAMMES_RETURNED_2020 = 129;

    /** People admitted on files of 2020: a little over 13,000. */
    static final int ADMITTED_2020 = 13_140;

    /** Of the completers who answered: 46.4 % in a digital job and 26.0 % in further training make 72.4 %. */
    static final double FURTHER_TRAINING_SHARE_2020 = 0.260;

    /** Learners: more than doubled in 2020, and so among the first three occupations. */
    static final Map<Integer, Integer> DATA_ANALYSTS = Map.of(2019, 440, 2020, 980);

    private static final List<Year> YEARS = List.of(
            new Year(2015, 300, 0, 1_500, 330, 0.220, 0.540, 0.150, 0.180, 0.70, 0.44),
            new Year(2016, 4_150, 0, 18_000, 4_200, 0.230, 0.545, 0.160, 0.200, 0.70, 0.44),
            new Year(2017, 6_100, 600, 42_000, 7_500, 0.240, 0.550, 0.170, 0.200, 0.71, 0.44),
            new Year(2018, 6_900, 1_100, 66_000, 10_800, 0.245, 0.556, 0.180, 0.200, 0.72, 0.45),
            new Year(2019, 7_450, 1_900, 101_883, 20_200, 0.250, 0.560, 0.190, 0.094, 0.74, 0.46),
            new Year(2020, 7_950, 0, 50_368, 0, 0.260, 0.590, 0.200, 0.120, 0.724, 0.464),
            new Year(2021, 4_600, 700, 30_000, 6_200, 0.265, 0.588, 0.205, 0.120, 0.73, 0.465));

    private PublishedBilan() {}

    static List<Year> years() {
        return YEARS;
    }

    static Year of(int year) {
        return YEARS.stream().filter(y -> y.year() == year).findFirst().orElseThrow();
    }

    /** Starts of each occupation as parts of a year's starts; data analysts more than double in 2020, developers stay first. */
    static Map<String, Double> occupationShares(int year) {
        Map<String, Double> shares = new TreeMap<>();
        boolean late = year >= 2020;
        shares.put("developer", late ? 0.3405 : 0.3635);
        shares.put("application-designer", late ? 0.160 : 0.150);
        shares.put("data-analyst", late ? 0.0890 : year == 2019 ? 0.0355 : 0.022);
        shares.put("web-integrator", late ? 0.0450 : 0.077);
        shares.put("mobile-developer", late ? 0.0505 : 0.042);
        shares.put("devops-engineer", late ? 0.036 : 0.030);
        shares.put("network-technician", late ? 0.046 : 0.071);
        shares.put("cybersecurity-technician", late ? 0.0490 : 0.048);
        shares.put("support-technician", late ? 0.0485 : 0.060);
        shares.put("digital-project-manager", late ? 0.046 : 0.040);
        shares.put("community-manager", 0.034);
        shares.put("ux-designer", 0.030);
        shares.put("digital-mediator", late ? 0.0275 : 0.0295);
        return shares;
    }
}
