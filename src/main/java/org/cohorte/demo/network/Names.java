package org.cohorte.demo.network;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Names of people and organisations, put together by chance. */
final class Names {

    private static final List<String> WOMEN = List.of("Aïcha", "Amandine", "Anaïs", "Awa", "Camille", "Célia", "Chloé", "Clara", "Djamila", "Élodie", "Émilie", "Fatima",
            "Fatou", "Gaëlle", "Inès", "Jeanne", "Julie", "Khadija", "Laura", "Léa", "Leïla", "Louise", "Manon", "Mariam", "Marie", "Mathilde", "Maëlle", "Nadia", "Naïma",
            "Noémie", "Océane", "Oriane", "Pauline", "Rachel", "Sabrina", "Salomé", "Samira", "Sarah", "Sofia", "Sophie", "Thi Mai", "Vanessa", "Yasmine", "Zoé");
    private static final List<String> MEN = List.of("Abdoulaye", "Adama", "Adrien", "Alexandre", "Alexis", "Amine", "Antoine", "Axel", "Baptiste", "Bilal", "Bruno", "Cédric",
            "Clément", "Damien", "David", "Dylan", "Étienne", "Fabien", "Florian", "François", "Gaël", "Hamza", "Hugo", "Ibrahim", "Jérémy", "Jordan", "Julien", "Karim", "Kevin",
            "Léo", "Loïc", "Lucas", "Mamadou", "Mathieu", "Mehdi", "Mickaël", "Mohamed", "Nicolas", "Omar", "Paul", "Quentin", "Rayan", "Romain", "Samuel", "Sébastien", "Théo",
            "Thomas", "Tom", "Vincent", "Yanis", "Youssef", "Yves");
    private static final List<String> FAMILIES = List.of("Adjovi", "Alvarez", "André", "Arnaud", "Aubert", "Bah", "Barbier", "Baron", "Belkacem", "Ben Salah", "Benoît", "Bernard",
            "Bertrand", "Blanchard", "Bonnet", "Bouchet", "Boyer", "Brunet", "Camara", "Chevalier", "Clément", "Colin", "Coulibaly", "Da Silva", "David", "Delattre", "Denis",
            "Diallo", "Diarra", "Diop", "Dubois", "Dumas", "Dupont", "Durand", "Fabre", "Faure", "Fernandes", "Fontaine", "Fournier", "Garcia", "Garnier", "Gauthier", "Giraud",
            "Grondin", "Guérin", "Guillaume", "Haddad", "Hamadi", "Henry", "Hoarau", "Jean-Baptiste", "Joly", "Kaya", "Konaté", "Lacroix", "Lambert", "Le Gall", "Leclerc", "Lefèvre",
            "Legrand", "Lemaire", "Leroy", "Lopez", "Lucas", "Marchand", "Martin", "Martinez", "Masson", "Mathieu", "Mercier", "Meyer", "Michel", "Moreau", "Morel", "N’Guyen", "Nicolas",
            "Noël", "Ouattara", "Payet", "Pereira", "Perrin", "Petit", "Philippe", "Picard", "Pierre", "Renard", "Rivière", "Robert", "Robin", "Rodrigues", "Rousseau", "Roux", "Sow",
            "Simon", "Tessier", "Thomas", "Touré", "Traoré", "Vidal", "Vincent", "Yilmaz", "Zerbib");
    private static final List<String> FIRST_WORDS = List.of("École", "Atelier", "Campus", "Fabrique", "Institut", "Académie", "Passerelle", "Coopérative", "Maison", "Centre");
    private static final List<String> LAST_WORDS = List.of("du code", "numérique", "des possibles", "du web", "des Embruns", "des Fougères", "des données", "du canal", "de l’envol", "Turing", "du littoral",
            "des métiers", "Hopper", "de la Rive", "des Coteaux", "solidaire");

    /** The lists above have few combinations, and each copy of the network asks for them again. */
    private static final Map<String, String> PLAIN = new ConcurrentHashMap<>();

    private Names() {}

    static String given(Dice dice, boolean woman) {
        String name = dice.of(woman ? WOMEN : MEN);
        return dice.chance(0.12) ? name + " " + dice.of(woman ? WOMEN : MEN) : name;
    }

    static String family(Dice dice) {
        return dice.chance(0.04) ? dice.of(FAMILIES) + "-" + dice.of(FAMILIES) : dice.of(FAMILIES);
    }

    static String provider(Dice dice, int number) {
        return dice.of(FIRST_WORDS) + " " + dice.of(LAST_WORDS) + " " + (number + 1);
    }

    /** At a domain that nobody can own (RFC 2606), each copy of the network at one of its own. */
    static String mail(String given, String family, int number, String domain) {
        return plain(given) + "." + plain(family) + number + "@" + domain;
    }

    private static String plain(String name) {
        return PLAIN.computeIfAbsent(name, Names::withoutAccents);
    }

    private static String withoutAccents(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("[^A-Za-z]", "").toLowerCase(Locale.ROOT);
    }
}
