package org.cohorte.figures.disclosure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

import org.cohorte.figures.Breakdown;
import org.cohorte.figures.Figure;
import org.cohorte.figures.FigureKey;
import org.cohorte.figures.Indicator;

/** The profiles that a learner may have by the published tables of a year, and which of them each count of learners counts. */
final class LearnerProfiles {

    record Profile(Map<Breakdown, String> members, String level, String neighbourhood, String situation) {}

    private static final Map<String, Predicate<Profile>> COUNTED = Map.ofEntries(
            Map.entry("learners", _ -> true),
            Map.entry("women", p -> p.members().get(Breakdown.GENDER).equals("f")),
            Map.entry("gender_known", p -> !p.members().get(Breakdown.GENDER).equals("unknown")),
            Map.entry("gender_unknown", p -> p.members().get(Breakdown.GENDER).equals("unknown")),
            Map.entry("at_or_below_bac", p -> p.level().equals("low")),
            Map.entry("education_level_known", p -> !p.level().equals("unknown")),
            Map.entry("education_level_unknown", p -> p.level().equals("unknown")),
            Map.entry("in_priority_neighbourhood", p -> p.neighbourhood().equals("true")),
            Map.entry("qpv_known", p -> !p.neighbourhood().equals("unknown")),
            Map.entry("qpv_unknown", p -> p.neighbourhood().equals("unknown")),
            Map.entry("out_of_work", p -> p.situation().equals("out")),
            Map.entry("entry_situation_known", p -> !p.situation().equals("unknown")),
            Map.entry("entry_situation_unknown", p -> p.situation().equals("unknown")));

    private final List<Profile> profiles;

    private LearnerProfiles(List<Profile> profiles) {
        this.profiles = profiles;
    }

    static boolean knows(Indicator indicator) {
        return COUNTED.containsKey(indicator.numerator()) && indicator.kind() != Indicator.Kind.RANK;
    }

    static LearnerProfiles of(List<Figure> published, int year) {
        Set<FigureKey> cells = new HashSet<>();
        published.stream().filter(figure -> figure.indicator().id().equals("learners") && figure.year() == year).forEach(figure -> cells.add(FigureKey.of(figure)));
        List<Profile> profiles = new ArrayList<>();
        for (String[] site : List.of(new String[] {"75", "11"}, new String[] {"92", "11"}, new String[] {"69", "84"}, new String[] {"971", "01"})) {
            for (String[] programme : List.of(new String[] {"web", "developer", "school"}, new String[] {"data", "analyst", "school"}, new String[] {"sea", "islander", "small"}, new String[] {"mini", "developer", "small"})) {
                // the catalogue: the sessions of a programme are at one place, those of web at two
                boolean taught = switch (programme[0]) {
                    case "web" -> site[1].equals("11");
                    case "sea" -> site[1].equals("01");
                    default -> site[1].equals("84");
                };
                for (String gender : taught ? List.of("f", "m", "x", "unknown") : List.<String>of()) {
                    Map<Breakdown, String> members = Map.of(Breakdown.REGION, site[1], Breakdown.DEPARTMENT, site[0], Breakdown.PROGRAMME, programme[0],
                            Breakdown.OCCUPATION, programme[1], Breakdown.PROVIDER, programme[2], Breakdown.GENDER, gender);
                    if (isPossible(members, cells, year)) {
                        for (String level : List.of("low", "high", "unknown")) {
                            for (String neighbourhood : List.of("true", "false", "unknown")) {
                                for (String situation : List.of("out", "in", "unknown")) {
                                    profiles.add(new Profile(members, level, neighbourhood, situation));
                                }
                            }
                        }
                    }
                }
            }
        }
        return new LearnerProfiles(profiles);
    }

    /** A table with no row for it says that there is nobody. */
    private static boolean isPossible(Map<Breakdown, String> members, Set<FigureKey> cells, int year) {
        for (List<Breakdown> table : List.of(List.of(Breakdown.GENDER), List.of(Breakdown.PROGRAMME), List.of(Breakdown.DEPARTMENT), List.of(Breakdown.REGION, Breakdown.GENDER),
                List.of(Breakdown.REGION, Breakdown.OCCUPATION), List.of(Breakdown.GENDER, Breakdown.OCCUPATION))) {
            if (!cells.contains(new FigureKey("learners", year, table, table.stream().map(members::get).toList()))) {
                return false;
            }
        }
        return true;
    }

    /** The count of a figure, or the numerator and base of a share: 1 for each profile that is counted. */
    List<long[]> counts(Figure figure) {
        List<long[]> counts = new ArrayList<>(List.of(count(figure, figure.indicator().numerator())));
        figure.indicator().denominator().ifPresent(base -> counts.add(count(figure, base)));
        return counts;
    }

    private long[] count(Figure figure, String count) {
        return profiles.stream().mapToLong(profile -> {
            boolean in = COUNTED.get(count).test(profile);
            for (int i = 0; i < figure.dimensions().size(); i++) {
                in &= profile.members().get(figure.dimensions().get(i)).equals(figure.members().get(i));
            }
            return in ? 1 : 0;
        }).toArray();
    }
}
