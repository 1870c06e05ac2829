package org.cohorte.demo.network;

import java.util.List;

/** The invented network's own list of occupations. */
record Occupations(String id, String labelFr, String labelEn, String romeCode, String programmeTitle) {

    static final List<Occupations> ALL = List.of(
            new Occupations("developer", "Développeur web", "Web developer", "M1805", "Développeur web et web mobile"),
            new Occupations("application-designer", "Concepteur développeur d’applications", "Application designer", "M1805", "Concepteur développeur d’applications"),
            new Occupations("web-integrator", "Intégrateur web", "Web integrator", "E1104", "Intégrateur web"),
            new Occupations("mobile-developer", "Développeur mobile", "Mobile developer", "M1805", "Développeur d’applications mobiles"),
            new Occupations("devops-engineer", "Administrateur DevOps", "DevOps engineer", "M1801", "Administrateur système DevOps"),
            new Occupations("data-analyst", "Data analyst", "Data analyst", "M1403", "Data analyst"),
            new Occupations("network-technician", "Technicien réseaux", "Network technician", "I1401", "Technicien supérieur systèmes et réseaux"),
            new Occupations("cybersecurity-technician", "Technicien en cybersécurité", "Cybersecurity technician", "M1801", "Technicien en cybersécurité"),
            new Occupations("support-technician", "Technicien d’assistance informatique", "IT support technician", "I1401", "Technicien d’assistance en informatique"),
            new Occupations("digital-project-manager", "Chef de projet numérique", "Digital project manager", "M1806", "Chef de projet numérique"),
            new Occupations("community-manager", "Animateur de communauté", "Community manager", "E1101", "Animateur de communautés en ligne"),
            new Occupations("ux-designer", "Concepteur d’interfaces", "UX designer", "E1104", "Concepteur d’interfaces"),
            new Occupations("digital-mediator", "Médiateur numérique", "Digital mediator", "K1206", "Responsable d’espace de médiation numérique"));

    static Occupations of(String id) {
        return ALL.stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow();
    }
}
