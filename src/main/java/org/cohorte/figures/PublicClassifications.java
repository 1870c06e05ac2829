package org.cohorte.figures;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.cohorte.reference.Departments;

/**
 * Which member lies in which, as everybody can look up: departments in regions by the official list, programmes with their provider and
 * occupation by the public catalogue.
 */
public record PublicClassifications(Map<String, String> regionOfDepartment, Map<String, String> providerOfProgramme, Map<String, String> occupationOfProgramme) {

    public PublicClassifications {
        regionOfDepartment = Map.copyOf(regionOfDepartment);
        providerOfProgramme = Map.copyOf(providerOfProgramme);
        occupationOfProgramme = Map.copyOf(occupationOfProgramme);
    }

    /** The official departments, and programmes as the catalogue tells. */
    public static PublicClassifications of(Map<String, String> providerOfProgramme, Map<String, String> occupationOfProgramme) {
        return new PublicClassifications(Departments.all().values().stream().collect(Collectors.toMap(Departments.Department::code, Departments.Department::region)),
                providerOfProgramme, occupationOfProgramme);
    }

    /** The official departments alone: no programme is known. */
    public static PublicClassifications ofTerritories() {
        return of(Map.of(), Map.of());
    }

    /** The member of the wider breakdown in which a member lies; empty where nobody can know. */
    public Optional<String> widerMember(Breakdown breakdown, String member, Breakdown wider) {
        return switch (breakdown) {
            case DEPARTMENT -> wider == Breakdown.REGION ? member.equals("unknown") ? Optional.of(member) : Optional.ofNullable(regionOfDepartment.get(member)) : Optional.empty();
            case PROGRAMME -> switch (wider) {
                case PROVIDER -> Optional.ofNullable(providerOfProgramme.get(member));
                case OCCUPATION -> Optional.ofNullable(occupationOfProgramme.get(member));
                default -> Optional.empty();
            };
            default -> Optional.empty();
        };
    }
}
